import { EVENT_COLUMNS } from '../columns/events.ts';
import { GKG_COLUMNS } from '../columns/gkg.ts';
import { MENTION_COLUMNS } from '../columns/mentions.ts';

function rowOf<Column extends string>(
  columns: readonly Column[],
  cells: Partial<Record<Column, string>>,
): string {
  return columns.map((column) => cells[column] ?? '').join('\t');
}

/** A row of an event, made up, with some cells changed. */
export function eventRow(cells: Partial<Record<(typeof EVENT_COLUMNS)[number], string>> = {}): string {
  return rowOf(EVENT_COLUMNS, {
    GlobalEventID: '900000001',
    Day: '20240305',
    MonthYear: '202403',
    Year: '2024',
    FractionDate: '2024.1753',
    Actor1Code: 'FRAGOV',
    Actor1Name: 'FRANCE',
    Actor1CountryCode: 'FRA',
    Actor1Type1Code: 'GOV',
    Actor2Code: 'CVL',
    Actor2Name: 'FISHERMEN',
    Actor2Type1Code: 'CVL',
    IsRootEvent: '1',
    EventCode: '0231',
    EventBaseCode: '023',
    EventRootCode: '02',
    QuadClass: '1',
    GoldsteinScale: '3.4',
    NumMentions: '4',
    ActionGeo_Type: '4',
    ActionGeo_Fullname: 'Saint-Aubel, Bretagne, France',
    ActionGeo_CountryCode: 'FR',
    ActionGeo_ADM1Code: 'FRA2',
    ActionGeo_Lat: '48.5',
    ActionGeo_Long: '-2.75',
    ActionGeo_FeatureID: '-1400001',
    DATEADDED: '20240305120000',
    SOURCEURL: 'https://www.harbour.example/2024/closed-harbour',
    ...cells,
  });
}

/** A row of a mention, made up. */
export function mentionRow(cells: Partial<Record<(typeof MENTION_COLUMNS)[number], string>> = {}): string {
  return rowOf(MENTION_COLUMNS, {
    GlobalEventID: '900000001',
    EventTimeDate: '20240305120000',
    MentionTimeDate: '20240305121500',
    MentionType: '1',
    MentionSourceName: 'coast.example',
    MentionIdentifier: 'https://coast.example/harbour',
    SentenceID: '2',
    Confidence: '60',
    ...cells,
  });
}

/** A row of the Global Knowledge Graph, made up. */
export function gkgRow(cells: Partial<Record<(typeof GKG_COLUMNS)[number], string>> = {}): string {
  return rowOf(GKG_COLUMNS, {
    GKGRECORDID: '20240305121500-1',
    'V2.1DATE': '20240305121500',
    V2SOURCECOLLECTIONIDENTIFIER: '1',
    V2SOURCECOMMONNAME: 'harbour.example',
    V2DOCUMENTIDENTIFIER: 'https://www.harbour.example/2024/closed-harbour',
    V1PERSONS: 'ines vidal;luc orme',
    V2ENHANCEDPERSONS: 'Ines Vidal,120;Ines Vidal,340',
    V1ORGANIZATIONS: 'harbour office',
    V2ENHANCEDORGANIZATIONS: 'Harbour Office,12',
    'V2.1QUOTATIONS': '140|31||we open when the chain is mended#300|9|said|#4 | #5 stay',
    V2EXTRASXML: '<PAGE_TITLE>The harbour &amp; the chain&#x2026;</PAGE_TITLE>',
    ...cells,
  });
}
