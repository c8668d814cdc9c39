import type { DateExpression, Entity, Extraction, Quote, Span, Stance } from "../../src/types.js";

/** An extraction made by hand, of a text made up for it: the summary is tested without the extractors. */
const TEXT = `Menteri Pangan Tolak Impor Kedelai

Kediri (ANTARA) - Menteri Pangan Siti Marhamah menolak impor kedelai pada Jumat (5/8).

"Panen kita cukup sampai akhir tahun," kata Siti kepada wartawan.

Ia menambahkan bahwa gudang di Kediri penuh, seperti dikutip VOI dari ANTARA.

Perserikatan Petani Kedelai (PPK) mendukung keputusan itu. Editor: Budi Wicaksana`;

function span(text: string, occurrence = 1): Span {
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = TEXT.indexOf(text, start + 1);
  if (start < 0) throw new Error(`not in the sample: ${text}`);
  return { start, end: start + text.length, text };
}

const evidence = { rule: "test", confidence: 1 };

const entities: Entity[] = [
  {
    ...evidence,
    id: "e1",
    type: "location",
    name: "Kediri",
    aliases: [],
    roles: [],
    mentions: [
      { ...span("Kediri"), kind: "name" },
      { ...span("Kediri", 2), kind: "name" },
    ],
    country: null,
  },
  {
    ...evidence,
    id: "e2",
    type: "person",
    name: "Siti Marhamah",
    aliases: ["Siti"],
    roles: ["Menteri Pangan"],
    mentions: [
      { ...span("Siti Marhamah"), kind: "name" },
      { ...span("Siti", 2), kind: "name" },
      { ...span("Ia"), kind: "pronoun" },
    ],
    country: null,
  },
  {
    ...evidence,
    id: "e3",
    type: "organization",
    name: "Perserikatan Petani Kedelai",
    aliases: ["PPK"],
    roles: [],
    mentions: [{ ...span("Perserikatan Petani Kedelai"), kind: "name" }],
    country: null,
  },
];

const friday: DateExpression = {
  ...span("Jumat (5/8)"),
  ...evidence,
  type: "date",
  value: "2022-08-05",
  mod: null,
  quant: null,
  freq: null,
  granularity: "day",
  interval: { start: "2022-08-05", end: "2022-08-06" },
  timeZone: null,
  inferred: { year: "weekday", month: null, day: null },
  weekday: { stated: 5, agrees: true, candidateYears: [2022] },
  anchor: { kind: "none", index: null },
  alternatives: [],
};

const quoteFrame = {
  ...evidence,
  continues: false,
  via: [],
  addressee: null,
  channel: null,
  when: null,
  where: null,
  negated: false,
};

const quotes: Quote[] = [
  {
    ...quoteFrame,
    kind: "direct",
    content: span("Panen kita cukup sampai akhir tahun"),
    cue: { ...span("kata"), lemma: "kata", type: "neutral" },
    speaker: { mention: span("Siti", 2), kind: "name", entity: "e2", name: "Siti Marhamah" },
    addressee: span("wartawan"),
    when: 0,
  },
  {
    ...quoteFrame,
    kind: "indirect",
    content: span("gudang di Kediri penuh"),
    cue: { ...span("menambahkan"), lemma: "tambah", type: "neutral" },
    speaker: { mention: span("Ia"), kind: "pronoun", entity: "e2", name: "Siti Marhamah" },
    continues: true,
    via: [
      { ...span("ANTARA", 2), entity: null, name: "ANTARA" },
      { ...span("VOI"), entity: null, name: "VOI" },
    ],
  },
];

const stances: Stance[] = [
  {
    ...evidence,
    holder: { entity: "e2", name: "Siti Marhamah", mention: span("Siti Marhamah") },
    polarity: "oppose",
    predicate: span("menolak"),
    target: span("impor kedelai"),
    targetEntities: [],
    modality: "assertion",
    negated: false,
    strength: 2,
    source: null,
    quote: null,
  },
  {
    ...evidence,
    holder: { entity: "e3", name: "Perserikatan Petani Kedelai", mention: null },
    polarity: "support",
    predicate: span("mendukung"),
    target: span("keputusan itu"),
    targetEntities: [],
    modality: "possibility",
    negated: false,
    strength: 3,
    source: { entity: "e2", name: "Siti Marhamah", mention: null },
    quote: null,
  },
];

export const sample: Extraction = {
  text: TEXT,
  article: {
    headline: span("Menteri Pangan Tolak Impor Kedelai"),
    dateline: { ...span("Kediri (ANTARA) -"), place: span("Kediri"), agency: span("ANTARA") },
    stamp: { ...span("Jumat (5/8)"), value: "2022-08-05T14:30:00", timeZone: "Asia/Jakarta" },
    credits: [{ ...span("Editor: Budi Wicaksana"), role: "editor", name: span("Budi Wicaksana") }],
    body: [],
    furniture: [],
  },
  sentences: [span("Perserikatan Petani Kedelai (PPK) mendukung keputusan itu.")],
  entities,
  dates: [friday],
  quotes,
  stances,
};

/** Nothing found in a text that is not empty. */
export const bare: Extraction = {
  text: "Halo.",
  article: { headline: null, dateline: null, stamp: null, credits: [], body: [], furniture: [] },
  sentences: [],
  entities: [],
  dates: [],
  quotes: [],
  stances: [],
};
