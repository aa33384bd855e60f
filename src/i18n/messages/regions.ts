/** Names of Kazakhstan's 20 units, division of June 2022, by ISO 3166-2 code: feeds often give the code alone. */
export type RegionMessages = Readonly<Record<string, string>>;
