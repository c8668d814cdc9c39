/** Every tag a pattern may name: compromise finds nothing for an unknown one, and says nothing. */
export const TAGS = [
  // By the characters
  "TitleCase", // Budi, KTP-nya
  "UpperCase", // KPK, AS: two capitals at least
  "LowerCase",
  "NameWord", // a capital, and no title, head, cue, month or function word: part of a name, perhaps
  "Initial", // H., S.
  "Number",
  "Punctuation",
  "Comma",
  "Colon",
  "Dash",
  "OpenBracket",
  "CloseBracket",
  "Quote",
  "Url",
  "Handle",
  // By the lexicon
  "Title", // menteri luar negeri, Kombes Pol
  "Honorific", // Pak, Dr.
  "Degree", // S.H.
  "OrganizationHead", // Kementerian
  "OrganizationTail", // United
  "LocationHead", // Kecamatan
  "EventHead", // KTT
  "LawHead", // UU
  "Country",
  "Place", // a known place that is no country
  "Organization",
  "Location",
  "Event",
  "Law",
  "Media",
  "ClassWord", // BUMN
  "GivenName",
  "Surname",
  "NameParticle", // bin
  "Cue",
  "NounCue", // pernyataan
  "Pronoun",
  "Group", // kedua pihak
  "Negator",
  "Modal",
  "Predicate", // mendukung
  "Month",
  "Weekday",
  "Preposition",
  "Conjunction",
  // By the layers above
  "Person",
  "Date",
] as const;

export type Tag = (typeof TAGS)[number];

const known: ReadonlySet<string> = new Set(TAGS);
export const isTag = (tag: string): tag is Tag => known.has(tag);
