import type { PlaceInput } from '@depeche/model';
import { quoted } from '../../findings/describe.ts';
import { distinctSlug } from '../../slugs/distinct-slug.ts';
import { remembered } from '../../slugs/remembered.ts';
import type { EVENT_COLUMNS } from '../columns/events.ts';

type Cell = (column: (typeof EVENT_COLUMNS)[number]) => string;

/** Where an event was, or why that cannot be. */
export type ActionPlace =
  | { readonly slug: string; readonly entry: PlaceInput }
  | { readonly problem: string }
  | undefined;

/** The place of the action; undefined where the row has none. */
export function actionPlace(cell: Cell): ActionPlace {
  const name = cell('ActionGeo_Fullname').trim();
  const feature = cell('ActionGeo_FeatureID').trim();
  const latitude = degrees(cell('ActionGeo_Lat'), 90);
  const longitude = degrees(cell('ActionGeo_Long'), 180);
  if (typeof latitude === 'string') return { problem: latitude };
  if (typeof longitude === 'string') return { problem: longitude };
  if (name === '') return undefined;
  const codes = {
    ...code('gdelt-feature', feature),
    ...code('fips', cell('ActionGeo_CountryCode')),
    ...code('fips-adm1', cell('ActionGeo_ADM1Code')),
    ...code('gdelt-adm2', cell('ActionGeo_ADM2Code')),
  };
  return {
    slug: placeSlug(`${name}${numberOf(feature)}`),
    entry: {
      name: { en: name },
      codes,
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
    },
  };
}

const placeSlug = remembered(distinctSlug);

/** Towns of the same name are told apart by their number: negative in GNS, the rest of the world, positive in GNIS. */
function numberOf(feature: string): string {
  if (!/^-?\d+$/.test(feature)) return '';
  return feature.startsWith('-') ? ` gns${feature.slice(1)}` : ` gnis${feature}`;
}

function code(scheme: string, value: string) {
  return value.trim() === '' ? {} : { [scheme]: value.trim() };
}

/** A number of degrees, or what is wrong with it; undefined where the cell is empty. */
function degrees(text: string, most: number): number | string | undefined {
  if (text === '') return undefined;
  const isRight = text.trim() !== '' && Math.abs(Number(text)) <= most;
  return isRight ? Number(text) : `${quoted(text)}, where at most ${most} degrees are`;
}
