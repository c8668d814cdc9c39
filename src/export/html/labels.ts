import type { EntityType, Modality, Polarity, QuoteKind } from "../../types.js";

export type HtmlLanguage = "id" | "en";

/** Every word of the page that is not the article's. */
export interface Labels {
  readonly months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  readonly show: string;
  readonly layers: {
    readonly names: string;
    readonly dates: string;
    readonly quotes: string;
    readonly stances: string;
  };
  readonly documents: string;
  readonly contents: string;
  readonly article: string;
  readonly findings: string;
  readonly quotes: string;
  readonly stances: string;
  readonly timeline: string;
  readonly undated: string;
  readonly names: string;
  readonly speakers: string;
  readonly noSpeaker: string;
  readonly published: string;
  readonly source: string;
  readonly none: string;
  readonly kinds: Readonly<Record<QuoteKind, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly strengths: readonly [string, string, string];
  readonly types: Readonly<Record<EntityType, string>>;
  readonly quote: string;
  readonly stance: string;
  readonly accordingTo: string;
  readonly via: string;
  readonly to: string;
  readonly at: string;
  readonly on: string;
  readonly denied: string;
  readonly inferred: string;
  readonly mentions: (count: number) => string;
  /** Of a TIMEX3 duration, one and many. */
  readonly units: Readonly<Record<"Y" | "M" | "W" | "D" | "TH" | "TM" | "TS", readonly [string, string]>>;
  readonly several: string;
  readonly references: Readonly<Record<"PAST_REF" | "PRESENT_REF" | "FUTURE_REF", string>>;
  readonly made: string;
}

export const labels: Readonly<Record<HtmlLanguage, Labels>> = {
  id: {
    months: [
      "Januari",
      "Februari",
      "Maret",
      "April",
      "Mei",
      "Juni",
      "Juli",
      "Agustus",
      "September",
      "Oktober",
      "November",
      "Desember",
    ],
    show: "Tampilkan",
    layers: { names: "Nama", dates: "Tanggal", quotes: "Kutipan", stances: "Sikap" },
    documents: "Artikel di halaman ini",
    contents: "Isi temuan",
    article: "Artikel",
    findings: "Temuan",
    quotes: "Kutipan",
    stances: "Sikap",
    timeline: "Garis waktu",
    undated: "Tanpa tanggal pasti",
    names: "Nama",
    speakers: "Pembicara",
    noSpeaker: "Pembicara tak disebut",
    published: "Terbit",
    source: "Sumber",
    none: "Tidak ada.",
    kinds: { direct: "langsung", indirect: "tak langsung", mixed: "campuran" },
    polarities: { support: "mendukung", oppose: "menentang", neutral: "netral" },
    modalities: {
      assertion: "pernyataan",
      commitment: "komitmen",
      obligation: "keharusan",
      desire: "keinginan",
      possibility: "kemungkinan",
      conditional: "bersyarat",
    },
    strengths: ["lemah", "sedang", "kuat"],
    types: { person: "orang", organization: "lembaga", location: "tempat", event: "peristiwa", law: "hukum" },
    quote: "Kutipan",
    stance: "Sikap",
    accordingTo: "menurut",
    via: "lewat",
    to: "kepada",
    at: "di",
    on: "pada",
    denied: "disangkal",
    inferred: "disimpulkan",
    mentions: (count) => `${count} kali disebut`,
    units: {
      Y: ["tahun", "tahun"],
      M: ["bulan", "bulan"],
      W: ["minggu", "minggu"],
      D: ["hari", "hari"],
      TH: ["jam", "jam"],
      TM: ["menit", "menit"],
      TS: ["detik", "detik"],
    },
    several: "beberapa",
    references: { PAST_REF: "masa lalu", PRESENT_REF: "masa kini", FUTURE_REF: "masa depan" },
    made: "Dibaca otomatis oleh kutip; periksa pada teksnya.",
  },
  en: {
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    show: "Show",
    layers: { names: "Names", dates: "Dates", quotes: "Quotes", stances: "Stances" },
    documents: "Articles on this page",
    contents: "What was found",
    article: "Article",
    findings: "Findings",
    quotes: "Quotes",
    stances: "Stances",
    timeline: "Time line",
    undated: "Without a fixed date",
    names: "Names",
    speakers: "Speakers",
    noSpeaker: "Speaker not named",
    published: "Published",
    source: "Source",
    none: "None.",
    kinds: { direct: "direct", indirect: "indirect", mixed: "mixed" },
    polarities: { support: "supports", oppose: "opposes", neutral: "neutral" },
    modalities: {
      assertion: "assertion",
      commitment: "commitment",
      obligation: "obligation",
      desire: "desire",
      possibility: "possibility",
      conditional: "conditional",
    },
    strengths: ["weak", "medium", "strong"],
    types: { person: "persons", organization: "organizations", location: "places", event: "events", law: "laws" },
    quote: "Quote",
    stance: "Stance",
    accordingTo: "according to",
    via: "via",
    to: "to",
    at: "in",
    on: "on",
    denied: "denied",
    inferred: "inferred",
    mentions: (count) => (count === 1 ? "named once" : `named ${count} times`),
    units: {
      Y: ["year", "years"],
      M: ["month", "months"],
      W: ["week", "weeks"],
      D: ["day", "days"],
      TH: ["hour", "hours"],
      TM: ["minute", "minutes"],
      TS: ["second", "seconds"],
    },
    several: "several",
    references: { PAST_REF: "past", PRESENT_REF: "present", FUTURE_REF: "future" },
    made: "Read automatically by kutip; check it against the text.",
  },
};
