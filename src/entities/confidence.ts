/** The sources of names, each with its precision on annotated news (mentions with the right extent and type). */
export const CONFIDENCE = {
  "custom": 1,
  "dateline/place": 0.95,
  "dateline/agency": 0.95,
  "person/role": 0.9,
  "person/honorific": 0.9,
  "person/age": 0.9,
  "person/evidence": 0.9,
  "person/shape": 0.7,
  "organization/head": 0.8,
  "organization/tail": 0.8,
  "organization/evidence": 0.7,
  "organization/compound": 0.8,
  "acronym/bracket": 0.8,
  "location/head": 0.8,
  "location/office": 0.8,
  "location/evidence": 0.8,
  "event/head": 0.7,
  "law/head": 0.7,
  "extent": 0.9,
  "known": 0.9,
  "name/part": 0.9,
  "name/again": 0.85,
} as const satisfies Readonly<Record<string, number>>;

export type EntityRule = keyof typeof CONFIDENCE;
