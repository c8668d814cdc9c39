/**
 * The sources of names, each with the share of its finds that annotated news confirms in extent and type (113 articles; small
 * counts are drawn towards 0.8, and nothing is said to be surer than 0.97).
 */
export const CONFIDENCE = {
  custom: 1,
  "dateline/place": 0.97,
  "dateline/agency": 0.97,
  known: 0.92,
  "acronym/bracket": 0.97,
  "person/role": 0.9,
  "person/honorific": 0.82,
  "person/evidence": 0.9,
  "person/pair": 0.8,
  "person/shape": 0.53,
  "organization/head": 0.94,
  "organization/tail": 0.86,
  "organization/evidence": 0.82,
  "organization/compound": 0.65,
  "location/head": 0.89,
  "location/office": 0.53,
  "location/evidence": 0.77,
  "event/head": 0.89,
  "event/anniversary": 0.87,
  "event/occasion": 0.95,
  "law/numbered": 0.97,
  "law/dated": 0.9,
  "law/short": 0.9,
  "law/constitution": 0.9,
  "law/slashed": 0.9,
  "law/named": 0.93,
  "law/bracketed": 0.93,
  "law/about": 0.93,
  "law/plan": 0.8,
  "law/outlook": 0.8,
  "tagger/person": 0.7,
  "tagger/organization": 0.55,
  "tagger/location": 0.55,
  "name/part": 0.96,
  "name/again": 0.55,
} as const satisfies Readonly<Record<string, number>>;

export type EntityRule = keyof typeof CONFIDENCE;

/** The tagger's names, by type. */
export const TAGGER_RULES = {
  person: "tagger/person",
  organization: "tagger/organization",
  location: "tagger/location",
} as const satisfies Readonly<Record<string, EntityRule>>;
