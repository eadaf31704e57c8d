import type { Localized } from '@depeche/model';

/** ISO 3166: the codes of three letters, which CAMEO uses, with those of two, which name countries in every language. */
const ISO = `
AFG:AF ALA:AX ALB:AL DZA:DZ ASM:AS AND:AD AGO:AO AIA:AI ATA:AQ ATG:AG ARG:AR ARM:AM ABW:AW AUS:AU AUT:AT AZE:AZ BHS:BS
BHR:BH BGD:BD BRB:BB BLR:BY BEL:BE BLZ:BZ BEN:BJ BMU:BM BTN:BT BOL:BO BIH:BA BWA:BW BRA:BR VGB:VG BRN:BN BGR:BG BFA:BF
BDI:BI KHM:KH CMR:CM CAN:CA CPV:CV CYM:KY CAF:CF TCD:TD CHL:CL CHN:CN COL:CO COM:KM COD:CD COG:CG COK:CK CRI:CR CIV:CI
HRV:HR CUB:CU CYP:CY CZE:CZ DNK:DK DJI:DJ DMA:DM DOM:DO TLS:TL ECU:EC EGY:EG SLV:SV GNQ:GQ ERI:ER EST:EE ETH:ET FRO:FO
FLK:FK FJI:FJ FIN:FI FRA:FR GUF:GF PYF:PF GAB:GA GMB:GM GEO:GE DEU:DE GHA:GH GIB:GI GRC:GR GRL:GL GRD:GD GLP:GP GUM:GU
GTM:GT GIN:GN GNB:GW GUY:GY HTI:HT VAT:VA HND:HN HKG:HK HUN:HU ISL:IS IND:IN IDN:ID IRN:IR IRQ:IQ IRL:IE IMN:IM ISR:IL
ITA:IT JAM:JM JPN:JP JOR:JO KAZ:KZ KEN:KE KIR:KI PRK:KP KOR:KR KWT:KW KGZ:KG LAO:LA LVA:LV LBN:LB LSO:LS LBR:LR LBY:LY
LIE:LI LTU:LT LUX:LU MAC:MO MKD:MK MDG:MG MWI:MW MYS:MY MDV:MV MLI:ML MLT:MT MHL:MH MTQ:MQ MRT:MR MUS:MU MYT:YT MEX:MX
FSM:FM MDA:MD MCO:MC MNG:MN MNE:ME MSR:MS MAR:MA MOZ:MZ MMR:MM NAM:NA NRU:NR NPL:NP NLD:NL NCL:NC NZL:NZ NIC:NI NER:NE
NGA:NG NIU:NU NFK:NF MNP:MP NOR:NO OMN:OM PAK:PK PLW:PW PSE:PS PAN:PA PNG:PG PRY:PY PER:PE PHL:PH PCN:PN POL:PL PRT:PT
PRI:PR QAT:QA REU:RE ROU:RO RUS:RU RWA:RW SHN:SH KNA:KN LCA:LC SPM:PM VCT:VC WSM:WS SMR:SM STP:ST SAU:SA SEN:SN SRB:RS
SYC:SC SLE:SL SGP:SG SVK:SK SVN:SI SLB:SB SOM:SO ZAF:ZA ESP:ES LKA:LK SDN:SD SSD:SS SUR:SR SJM:SJ SWZ:SZ SWE:SE CHE:CH
SYR:SY TWN:TW TJK:TJ TZA:TZ THA:TH TGO:TG TKL:TK TON:TO TTO:TT TUN:TN TUR:TR TKM:TM TCA:TC TUV:TV UGA:UG UKR:UA ARE:AE
GBR:GB USA:US VIR:VI URY:UY UZB:UZ VUT:VU VEN:VE VNM:VN WLF:WF ESH:EH YEM:YE ZMB:ZM ZWE:ZW CUW:CW SXM:SX XKX:XK
ROM:RO TMP:TL ZAR:CD`;

/** What CAMEO has among its countries besides: regions and parts of countries. */
const REGIONS: Readonly<Record<string, Localized>> = {
  AFR: { en: 'Africa', fr: 'Afrique' },
  ASA: { en: 'Asia', fr: 'Asie' },
  BAG: { en: 'Baghdad', fr: 'Bagdad' },
  BLK: { en: 'Balkans', fr: 'Balkans' },
  CAS: { en: 'Central Asia', fr: 'Asie centrale' },
  CAU: { en: 'Caucasus', fr: 'Caucase' },
  CEU: { en: 'Central Europe', fr: 'Europe centrale' },
  CFR: { en: 'Central Africa', fr: 'Afrique centrale' },
  CRB: { en: 'Caribbean', fr: 'Caraïbes' },
  EAF: { en: 'Eastern Africa', fr: 'Afrique de l’Est' },
  EEU: { en: 'Eastern Europe', fr: 'Europe de l’Est' },
  EIN: { en: 'East Indies', fr: 'Indes orientales' },
  EUR: { en: 'Europe', fr: 'Europe' },
  GZS: { en: 'Gaza Strip', fr: 'Bande de Gaza' },
  LAM: { en: 'Latin America', fr: 'Amérique latine' },
  MDT: { en: 'Mediterranean', fr: 'Méditerranée' },
  MEA: { en: 'Middle East', fr: 'Moyen-Orient' },
  NAF: { en: 'North Africa', fr: 'Afrique du Nord' },
  NMR: { en: 'North America', fr: 'Amérique du Nord' },
  PGS: { en: 'Persian Gulf', fr: 'Golfe Persique' },
  SAF: { en: 'Southern Africa', fr: 'Afrique australe' },
  SAM: { en: 'South America', fr: 'Amérique du Sud' },
  SAS: { en: 'South Asia', fr: 'Asie du Sud' },
  SCN: { en: 'Scandinavia', fr: 'Scandinavie' },
  SEA: { en: 'Southeast Asia', fr: 'Asie du Sud-Est' },
  WAF: { en: 'West Africa', fr: 'Afrique de l’Ouest' },
  WSB: { en: 'West Bank', fr: 'Cisjordanie' },
  WST: { en: 'The West', fr: 'Occident' },
};

const alpha2 = new Map(
  ISO.trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);
const english = new Intl.DisplayNames(['en'], { type: 'region' });
const french = new Intl.DisplayNames(['fr'], { type: 'region' });

/** The name of a country by its code of three letters; undefined where it is none. */
export function countryOf(code: string): Localized | undefined {
  const region = alpha2.get(code);
  if (region === undefined) return undefined;
  return { en: english.of(region) ?? region, fr: french.of(region) ?? region };
}

/** The name of a region that CAMEO treats as a country. */
export function regionOf(code: string): Localized | undefined {
  return Object.hasOwn(REGIONS, code) ? REGIONS[code] : undefined;
}
