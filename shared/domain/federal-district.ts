/** Federal districts of Russia, from west to east. */
export const FEDERAL_DISTRICTS = [
  'northwestern',
  'central',
  'southern',
  'north_caucasian',
  'volga',
  'ural',
  'siberian',
  'far_eastern',
] as const;
/** Federal district of Russia. */
export type FederalDistrict = (typeof FEDERAL_DISTRICTS)[number];

/**
 * Regions of each district by ISO 3166-2 without the country. Source: Decree of the President of the
 * Russian Federation No. 849 of 13 May 2000 with its changes up to 2018.
 */
const REGIONS: Readonly<Record<FederalDistrict, string>> = {
  northwestern: 'ARK KGD KO KR LEN MUR NEN NGR PSK SPE VLG',
  central: 'BEL BRY IVA KLU KOS KRS LIP MOS MOW ORL RYA SMO TAM TUL TVE VLA VOR YAR',
  southern: 'AD AST KDA KL ROS VGG',
  north_caucasian: 'CE DA IN KB KC SE STA',
  volga: 'BA CU KIR ME MO NIZ ORE PER PNZ SAM SAR TA UD ULY',
  ural: 'CHE KGN KHM SVE TYU YAN',
  siberian: 'AL ALT IRK KEM KK KYA NVS OMS TOM TY',
  far_eastern: 'AMU BU CHU KAM KHA MAG PRI SA SAK YEV ZAB',
};

const DISTRICT_OF_REGION: ReadonlyMap<string, FederalDistrict> = new Map(
  FEDERAL_DISTRICTS.flatMap((district) =>
    REGIONS[district]
      .split(' ')
      .map((region): [string, FederalDistrict] => [`RU-${region}`, district]),
  ),
);

/** The federal district of a region, e.g. of `RU-TA`; null outside Russia and where none is known. */
export function districtOfRegion(regionCode: string | null): FederalDistrict | null {
  return regionCode === null ? null : (DISTRICT_OF_REGION.get(regionCode) ?? null);
}
