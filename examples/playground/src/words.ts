import type { DateType, EntityType, Modality, Polarity, QuoteKind } from "kutip";
import type { Language } from "./messages.js";

/** Everything the page says. `page` is what stands in `index.html`, by its `data-i18n`. */
export interface Words {
  readonly other: { readonly language: Language; readonly name: string };
  readonly page: Readonly<Record<string, string>>;
  readonly placeholder: string;
  readonly reading: string;
  readonly counts: (counts: { quotes: number; stances: number; dates: number; names: number }) => string;
  readonly time: (milliseconds: string) => string;
  readonly tooLong: (limit: string) => string;
  readonly badDate: string;
  readonly failed: string;
  readonly again: string;
  readonly badLink: string;
  readonly copied: string;
  readonly inAddressBar: string;
  readonly longLink: (thousands: string) => string;
  readonly linkFailed: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  readonly nothing: string;
  readonly goTo: (what: string) => string;
  readonly tables: {
    readonly quotes: string;
    readonly stances: string;
    readonly dates: string;
    readonly entities: string;
  };
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<QuoteKind, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly strengths: readonly [string, string, string];
  readonly dateTypes: Readonly<Record<DateType, string>>;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
  readonly inferred: string;
  readonly noSpeaker: string;
  readonly holders: string;
  readonly targets: string;
  readonly choose: string;
  readonly everything: string;
  readonly according: (name: string) => string;
}

export type Format = "quotes" | "stances" | "dates" | "entities" | "json" | "html" | "graphml";

export type Column =
  | "number"
  | "speaker"
  | "kind"
  | "cue"
  | "said"
  | "when"
  | "holder"
  | "stance"
  | "predicate"
  | "target"
  | "how"
  | "source"
  | "words"
  | "value"
  | "type"
  | "inferred"
  | "name"
  | "also"
  | "roles"
  | "mentions";

const indonesian: Words = {
  other: { language: "en", name: "English" },
  page: {
    skip: "Langsung ke hasil",
    dark: "Gelap",
    title: "Siapa mengatakan apa, mendukung atau menentang apa, dan kapan",
    lead: "Tempel artikel berita berbahasa Indonesia. Artikel dibaca di peramban ini saja; tidak ada yang dikirim ke mana pun.",
    samples: "Contoh:",
    article: "Artikel",
    published: "Tanggal terbit",
    publishedHint: "Untuk menghitung “kemarin” dan “Jumat (5/8)”. Kosongkan bila tanggalnya ada dalam teks.",
    share: "Salin tautan",
    clear: "Kosongkan",
    results: "Hasil",
    tabText: "Teks",
    tabTables: "Tabel",
    tabNetwork: "Jaringan",
    download: "Unduh",
    save: "Simpan",
    foot: "Dibaca otomatis menurut aturan dan daftar kata; periksalah pada teksnya.",
  },
  placeholder: "Tempel atau ketik artikel di sini …",
  reading: "Membaca …",
  counts: ({ quotes, stances, dates, names }) => `${quotes} kutipan, ${stances} sikap, ${dates} tanggal, ${names} nama`,
  time: (milliseconds) => `dibaca dalam ${milliseconds} milidetik`,
  tooLong: (limit) =>
    `Artikel ini lebih panjang dari ${limit} karakter. Untuk teks sepanjang ini, pakailah perintah kutip atau pustakanya.`,
  badDate: "Tanggal terbit tidak terbaca. Pilih tanggal yang lengkap atau kosongkan.",
  failed: "Artikel ini gagal dibaca. Teksnya tidak berubah; silakan coba lagi.",
  again: "Coba lagi",
  badLink:
    "Tautan ini rusak atau terpotong, jadi artikelnya tidak dapat dibuka. Mintalah tautan baru atau tempel artikelnya.",
  copied: "Tautan disalin. Seluruh artikel ada di dalamnya.",
  inAddressBar: "Tautan ada di bilah alamat; salinlah dari sana.",
  longLink: (thousands) => `Panjangnya ${thousands} karakter: sebagian aplikasi pesan mungkin memotongnya.`,
  linkFailed: "Tautan gagal dibuat di peramban ini.",
  formats: {
    quotes: "Kutipan (CSV)",
    stances: "Sikap (CSV)",
    dates: "Tanggal (CSV)",
    entities: "Nama (CSV)",
    json: "Semuanya (JSON)",
    graphml: "Jaringan (GraphML)",
    html: "Halaman (HTML)",
  },
  saved: (file) => `${file} disimpan.`,
  notSaved: "Berkas gagal dibuat. Periksa sambungan ke halaman ini, lalu coba lagi.",
  nothing: "Tidak ada.",
  goTo: (what) => `Lihat dalam teks: ${what}`,
  tables: { quotes: "Kutipan", stances: "Sikap", dates: "Tanggal", entities: "Nama" },
  columns: {
    number: "No.",
    speaker: "Siapa",
    kind: "Jenis",
    cue: "Penanda",
    said: "Yang dikatakan",
    when: "Kapan",
    holder: "Siapa",
    stance: "Sikap",
    predicate: "Kata",
    target: "Terhadap",
    how: "Cara",
    source: "Menurut",
    words: "Dalam teks",
    value: "Nilai",
    type: "Jenis",
    inferred: "Disimpulkan",
    name: "Nama",
    also: "Disebut juga",
    roles: "Jabatan",
    mentions: "Disebut",
  },
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
  dateTypes: { date: "tanggal", time: "waktu", duration: "lama waktu", set: "berulang", range: "rentang" },
  entityTypes: { person: "orang", organization: "lembaga", location: "tempat", event: "peristiwa", law: "hukum" },
  inferred: "ya",
  noSpeaker: "tak disebut",
  holders: "Siapa",
  targets: "Terhadap apa",
  choose: "Pilih sebuah nama atau sasaran untuk menyorot garisnya. Pilih sekali lagi untuk melihat semuanya.",
  everything: "Semua sikap",
  according: (name) => `menurut ${name}`,
};

const english: Words = {
  other: { language: "id", name: "Bahasa Indonesia" },
  page: {
    skip: "Skip to the results",
    dark: "Dark",
    title: "Who said what, for or against what, and when",
    lead: "Paste a news article in Indonesian. It is read in this browser alone; nothing is sent anywhere.",
    samples: "Samples:",
    article: "Article",
    published: "Published on",
    publishedHint: "What “kemarin” and “Jumat (5/8)” are counted from. Leave it empty where the text says it.",
    share: "Copy link",
    clear: "Clear",
    results: "Results",
    tabText: "Text",
    tabTables: "Tables",
    tabNetwork: "Network",
    download: "Download",
    save: "Save",
    foot: "Read automatically by rules and word lists; check it against the text.",
  },
  placeholder: "Paste or type an article here …",
  reading: "Reading …",
  counts: ({ quotes, stances, dates, names }) =>
    [plural(quotes, "quote"), plural(stances, "stance"), plural(dates, "date"), plural(names, "name")].join(", "),
  time: (milliseconds) => `read in ${milliseconds} milliseconds`,
  tooLong: (limit) =>
    `This article is longer than ${limit} characters. For texts of that length use the kutip command or the library.`,
  badDate: "The date of publication cannot be read. Choose a whole date, or leave it empty.",
  failed: "This article could not be read. The text is untouched; please try again.",
  again: "Try again",
  badLink:
    "This link is damaged or cut short, so its article cannot be opened. Ask for a new link, or paste the article.",
  copied: "Link copied. The whole article is in it.",
  inAddressBar: "The link is in the address bar; copy it from there.",
  longLink: (thousands) => `It has ${thousands} characters: some messengers may cut it.`,
  linkFailed: "No link could be made in this browser.",
  formats: {
    quotes: "Quotes (CSV)",
    stances: "Stances (CSV)",
    dates: "Dates (CSV)",
    entities: "Names (CSV)",
    json: "Everything (JSON)",
    graphml: "Network (GraphML)",
    html: "Page (HTML)",
  },
  saved: (file) => `${file} saved.`,
  notSaved: "The file could not be made. Check the connection to this page and try again.",
  nothing: "None.",
  goTo: (what) => `Show in the text: ${what}`,
  tables: { quotes: "Quotes", stances: "Stances", dates: "Dates", entities: "Names" },
  columns: {
    number: "No.",
    speaker: "Who",
    kind: "Kind",
    cue: "Cue",
    said: "What was said",
    when: "When",
    holder: "Who",
    stance: "Stance",
    predicate: "Word",
    target: "On",
    how: "How",
    source: "According to",
    words: "In the text",
    value: "Value",
    type: "Type",
    inferred: "Inferred",
    name: "Name",
    also: "Also called",
    roles: "Roles",
    mentions: "Mentions",
  },
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
  dateTypes: { date: "date", time: "time", duration: "duration", set: "repeated", range: "range" },
  entityTypes: { person: "person", organization: "organization", location: "place", event: "event", law: "law" },
  inferred: "yes",
  noSpeaker: "not named",
  holders: "Who",
  targets: "On what",
  choose: "Choose a name or a target to bring out its lines. Choose it again to see all.",
  everything: "All stances",
  according: (name) => `according to ${name}`,
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export const words: Readonly<Record<Language, Words>> = { id: indonesian, en: english };
