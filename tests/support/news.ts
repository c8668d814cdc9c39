import fc from "fast-check";

/** Arbitraries of text as news is made of it, of what spoils it, and of both. Nothing in it is from a newspaper. */

const words = (list: string): readonly string[] => list.split("|");

export const PERSONS = words(
  "Siti Marhamah|Budi Wicaksana|Slamet Raharja|Dewi Anggraeni Putri|Hasan Basri bin Usman|Yohanes Tandung|Renée Dupont|Ahmad Fauzi|Sri Rahayu|Maria Ulfah|Anton Prakoso|Ketut Suardana",
);
export const ROLES = words(
  "Menteri Pangan|Menlu|Ketua DPRD|Wakil Gubernur|Kapolres|Direktur Utama PT Panen Raya Tbk.|Presiden|Juru bicara KPK|Drs. H.|Prof. Dr.|Kepala Dinas Perhubungan Kota Kediri|peneliti Indef",
);
const THINGS = words(
  "Perserikatan Bangsa-Bangsa (PBB)|Rusia|Kota Kediri|KPK|KTT G20|UU No. 12 Tahun 2011|Polda Jawa Timur|PT Panen Raya Tbk.|Uni Eropa|Kabupaten Lebak|DPR RI|Komisi X|Badan Gizi Nasional (BGN)|Palestina-Israel|HUT ke-80 RI",
);
const LOOSE_SPEAKERS = words(
  "dia|ia|mereka|beliau|sumber itu|pihaknya|warga setempat|pengamat|kedua pihak|seorang pedagang",
);
const DATES = words(
  "Jumat (5/8)|5 Agustus 2022|kemarin|pukul 14.30 WIB|31/2/2025|tahun 1990-an|dua hari lalu|Jum'at|abad ke-21|Senin-Rabu|10-12 Juni|2024-06-11 10:49:05|akhir pekan|setiap Senin|99/99/9999|Senin kemarin (10/6)|awal tahun depan|kuartal II|1 Ramadan 1446 H|tiga kali sepekan|’66|Ｓenin|２０２２|５/８|٥ أغسطس|Selasa (9/4/2024) dini hari|baru-baru ini|sejak Januari hingga Maret 2024",
);
const FINAL_CUES = words(
  "kata|ujar|tegas|ungkap|jelas|tutur|imbuh|katanya|ujarnya|imbuhnya|tambahnya|tandasnya|papar|lanjut",
);
const ACTIVE_CUES = words(
  "mengatakan|mengatakan bahwa|menegaskan|menuturkan,|menyatakan|membantah bahwa|tidak membantah|menambahkan,|berharap|menilai|meminta agar|menjelaskan|mengakui",
);
const CIRCUMSTANCES = words(
  "kepada wartawan|dalam keterangan tertulis|di Kediri|saat dihubungi|seperti dikutip VOI dari ANTARA|dalam rapat itu|di sela-sela KTT G20|melalui akun @siti|dilansir Reuters|menurut Kantor Berita Tirta",
);
const SUBJECTS = words(
  "harga beras|impor kedelai dari Brasil|kebijakan itu|pembangunan jembatan|tarif angkutan|RUU Pangan|gencatan senjata|panen raya|kerja sama ekonomi|serangan di perbatasan|pabrik kertas",
);
const PREDICATES = words(
  "mendukung|menolak|tidak setuju dengan|mengecam keras|menyayangkan|akan mendukung|harus menghentikan|tidak akan mendukung|sepakat dengan|khawatir atas|mengapresiasi|jangan sampai menunda|ingin memperkuat|mungkin menentang",
);
const PLAIN = words(
  "naik dua persen|belum selesai dibangun|akan dibahas lagi|turun sejak musim kemarau|dibuka untuk umum|diperbaiki oleh warga|menghabiskan Rp1.000,50 miliar|berjalan seperti biasa|mencapai 12,5 ton, atau 3/4 target",
);
const LINKS = words("Namun,|Sementara itu,|Di sisi lain,|Selain itu|Menurut dia,|Ketika ditanya,|Adapun|Meski begitu,");
const DATELINES = words(
  "Kediri (ANTARA) - |JAKARTA, KOMPAS.com - |Liputan6.com, Jakarta - |YOGYAKARTA - |KEBUMEN,  – |Jakarta (Xinhua) – |TEMPO.CO, Jakarta - |KONTAN.CO.ID – JAKARTA. |SEMARANG-",
);
const HEADLINES = words(
  "Menteri Pangan Tolak Impor Kedelai|Panen Melimpah, Harga Beras Turun|KPK Periksa Direktur Panen Raya, Ada Apa?|“Kami Setuju”, Kata Warga Kediri|Jembatan Lebak Belum Selesai",
);
const STAMPS = words(
  "2024-06-11 10:49:05|Kompas.com - 20/06/2025, 17:28 WIB|Jumat, 20 Jun 2025 11:36 WIB|Tuesday 9 April 2024 - 23:30|31/02/2025|Redaksi | 5 Agustus 2022",
);
const FURNITURE = words(
  "Baca juga: Harga Cabai Naik Lagi|Bagikan:|ADVERTISEMENT|SCROLL TO CONTINUE WITH CONTENT|[Gambas:Video 20detik]|Pilihan Editor: Judul Lain|Halaman 1 dari 3|Simak Video “Banjir di Kediri” di sini|Foto: Suasana pasar. (ANTARA FOTO/Budi)|#pangan #beras|Story Code : 1127790|Berita ini telah tayang di Tirta.com|0|Terkini",
);
const CREDITS = words(
  "Editor: M Razi Hakim|Pewarta: Xinhua|Copyright © ANTARA 2025|(ryh/mik)|[IT/r]|Laporan Wartawan Tribun, Bayu Indra|(Penulis: Bone, Abdul H)|Editor|Laporan: Redaksi|Reporter: Arif P | Editor: Yuda W",
);
/** What scraping and typing do to characters, and what no newspaper prints. */
const SPOILERS: readonly string[] = [
  ...words('“|”|"|\'|‘|’|«|»|„|(|)|[|]|…|...|,|.|?|!|:|;|—|–|-|/|," |." |"\n"|” “|\'\'|""""|(((|’’|``'),
  ...words(
    "&quot;|&amp;|&nbsp;|&#8220;|&#x201D;|&lt;p&gt;|&valueOf;|&#0;|&#55296;|<br>|<p>|&|https://a.id/b?c=d|a@b.id|@siti",
  ),
  ...[
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u00a0",
    "\u2028",
    "\u0085",
    "\v",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\0",
    "\u001b[31m",
    "\u0007",
  ],
  // bidi controls, marks alone, letters apart, case that changes length, other scripts, halves of pairs
  ...["\u202e", "\u2066", "\u2069", "\u200f", "e\u0301", "\u0301", "I\u0307", "İ", "ß", "ﬁ", "ǅ", "Ⅳ", "½"],
  ...["🇮🇩", "👩‍🌾", "王毅", "Лавров", "وانغ", "𝐊𝐞", "𝟓", "\ud83d", "\udc4d", "\ufffd", "\uffff"],
  ...words("__proto__|constructor|toString|hasOwnProperty|valueOf"),
];

const one = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);
/** The parts in order, `null` left out. */
const phrase = (...parts: readonly fc.Arbitrary<string | null>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((made) => made.filter((part) => part !== null).join(" "));
const maybe = (part: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(part, { freq: 1 });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MARKS = [
  ["“", "”"],
  ['"', '"'],
  ["”", "”"],
  ["‘", "’"],
  ["&quot;", "&quot;"],
  ["“", ""],
] as const;

const person = fc.oneof(one(PERSONS), phrase(one(ROLES), one(PERSONS)), one(ROLES));
const speaker = fc.oneof({ weight: 3, arbitrary: person }, one(LOOSE_SPEAKERS), one(THINGS));
const holder = fc.oneof(person, one(THINGS));
const clause = fc.oneof(
  phrase(one(SUBJECTS), one(PLAIN), maybe(one(DATES))),
  phrase(holder, one(PREDICATES), one(SUBJECTS), maybe(one(DATES))),
);
const direct = fc
  .tuple(fc.constantFrom(...MARKS), clause, fc.constantFrom(",", ".", "!", "?", ""))
  .map(([[open, close], words, stop]) => open + capital(words) + stop + close);

const sentence: fc.Arbitrary<string> = fc
  .oneof(
    phrase(direct, one(FINAL_CUES), speaker, maybe(one(CIRCUMSTANCES)), maybe(one(DATES))),
    phrase(speaker, one(ACTIVE_CUES), fc.oneof(clause, direct)),
    phrase(clause, fc.constant(","), one(FINAL_CUES), speaker, maybe(one(CIRCUMSTANCES))).map((text) =>
      text.replace(" ,", ","),
    ),
    phrase(
      fc.constant("menurut"),
      speaker.map((name) => `${name},`),
      clause,
    ),
    phrase(maybe(one(LINKS)), clause),
    phrase(holder, one(PREDICATES), one(SUBJECTS), maybe(one(CIRCUMSTANCES)), maybe(one(DATES))),
    direct,
  )
  .chain((text) =>
    fc.constantFrom(".", ".", ".", ".", "", "?", ".[IT/r]", ". (ryh/mik)").map((stop) => capital(text) + stop),
  );

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" "));
const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 1, arbitrary: one(FURNITURE) },
  { weight: 1, arbitrary: one(CREDITS) },
);

/** Whole, clean articles. */
export const newsArticle: fc.Arbitrary<string> = fc
  .record({
    head: maybe(one(HEADLINES)),
    stamp: maybe(one(STAMPS)),
    dateline: maybe(one(DATELINES)),
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    foot: fc.array(one(CREDITS), { maxLength: 2 }),
    glue: fc.constantFrom("\n", "\n\n", "\n \n", "\n\n\n"),
  })
  .map(({ head, stamp, dateline, blocks, foot, glue }) =>
    [head, stamp, (dateline ?? "") + (blocks[0] ?? ""), ...blocks.slice(1), ...foot]
      .filter((part) => part !== null)
      .join(glue),
  );

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(speaker, clause, direct, sentence, holder) },
  {
    weight: 6,
    arbitrary: one([...FINAL_CUES, ...ACTIVE_CUES, ...CIRCUMSTANCES, ...PREDICATES, ...SUBJECTS, ...DATES, ...LINKS]),
  },
  { weight: 2, arbitrary: one([...DATELINES, ...STAMPS, ...FURNITURE, ...CREDITS, ...HEADLINES]) },
  { weight: 6, arbitrary: one(SPOILERS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

/** Pieces glued together where no rule expects them. */
const glued = fc
  .tuple(fc.array(fragment, { maxLength: 14 }), fc.constantFrom("", " ", " ", "\n"))
  .map(([parts, glue]) => parts.join(glue));

type Change = (text: string, at: number, to: number) => string;

/** One change of a text at a place, given as shares of its length; each keeps what it does not name. */
const CHANGES: readonly Change[] = [
  // cut off, joined, turned round
  (text, at) => text.slice(0, place(text, at)),
  (text, at) => text.slice(place(text, at)),
  (text, at, to) => {
    const lines = text.split("\n");
    const [i, j] = [place(lines, at), place(lines, to)];
    [lines[i], lines[j]] = [lines[j] ?? "", lines[i] ?? ""];
    return lines.join("\n");
  },
  (text, at) => without(text, "\n", at),
  (text, at) => doubled(text, "\n", at),
  (text, at) => without(text, " ", at),
  (text, at) => doubled(text, " ", at),
  (text, at) => without(text, ". ", at),
  (text, at) => doubled(text, ". ", at),
  // wrapped, unwrapped, other line ends
  (text) => text.replace(/\n+/g, " "),
  (text) => text.replace(/\n/g, "\r\n"),
  (text) => text.replace(/(.{60}\S*) /g, "$1\n"),
  // other letters and marks
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/"/g, "&quot;").replace(/[“”]/g, (mark) => (mark === "“" ? "&ldquo;" : "&#8221;")),
  (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (text, at) => change(text, /["“”'‘’(),.:-]/g, at, () => ""),
  (text, at) => change(text, /["“”'‘’(),.:-]/g, at, (mark) => mark + mark),
  (text, at) => change(text, /[“”]/g, at, (mark) => (mark === "“" ? "”" : "“")),
  (text, at) => change(text, / /g, at, () => ""),
  (text, at) => change(text, / /g, at, () => "\n"),
  (text, at) => change(text, /\S/g, at, (char) => `${char}\u200b\u0301`),
];

function place(whole: { readonly length: number }, share: number): number {
  return Math.min(whole.length, Math.floor(share * whole.length));
}

function without(text: string, border: string, at: number): string {
  const parts = text.split(border);
  parts.splice(place(parts, at), 1);
  return parts.join(border);
}

function doubled(text: string, border: string, at: number): string {
  const parts = text.split(border);
  const index = place(parts, at);
  parts.splice(index, 0, parts[index] ?? "");
  return parts.join(border);
}

function change(text: string, pattern: RegExp, share: number, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[place(found, share)];
  if (!one) return text;
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const changes = fc.array(fc.tuple(fc.constantFrom(...CHANGES), share, share, one(SPOILERS)), {
  minLength: 1,
  maxLength: 4,
});

/** What becomes of an article when marks, words, sentences and paragraphs are dropped, doubled, swapped, and dirt falls in. */
export function mutated(article: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(article, changes, fc.boolean()).map(([text, made, dirty]) =>
    made.reduce((current, [by, at, to, dirt]) => {
      const changed = by(current, at, to);
      const where = place(changed, to);
      return dirty ? changed.slice(0, where) + dirt + changed.slice(where) : changed;
    }, text),
  );
}

/** A stretch of an article, so that most of the time goes to what is done with it, not to its length. */
export function stretch(articles: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...articles), share, fc.integer({ min: 100, max: 1500 }))
    .map(([text, at, length]) => {
      const from = place(text, at);
      return text.slice(from, from + length);
    });
}

/** Any text: made up, glued together, spoilt, or no news at all. */
export function anyText(articles: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: glued },
    { weight: 4, arbitrary: newsArticle },
    { weight: 3, arbitrary: mutated(newsArticle) },
    { weight: 3, arbitrary: mutated(stretch(articles)) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
        .map((units) => String.fromCharCode(...units)),
    },
  );
}

export const anyOptions = fc.record(
  {
    publishedAt: fc.constantFrom<string | Date>("2024-06-11T10:49", "2022-08-05", "2024-02-29T23:59:59Z", new Date(0)),
    now: fc.constant("2026-08-17"),
    timeZone: fc.constantFrom("Asia/Jakarta", "Asia/Jayapura", "UTC", "America/New_York", "Pacific/Apia"),
    minConfidence: fc.constantFrom(0, 0.5, 0.75, 1),
  },
  { requiredKeys: ["now"] },
);

const lexeme = fc.oneof(
  {
    weight: 6,
    arbitrary: one([...PERSONS, ...THINGS, ...FINAL_CUES, ...ACTIVE_CUES, ...PREDICATES, ...SUBJECTS, ...DATES]),
  },
  { weight: 2, arbitrary: one(SPOILERS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

/** A lexicon of a user's own: mostly sound, sometimes not. */
export const anyConfig = fc.record(
  {
    names: fc.array(
      fc.record(
        {
          name: lexeme,
          type: fc.constantFrom(
            "person" as const,
            "organization" as const,
            "location" as const,
            "event" as const,
            "law" as const,
          ),
          aliases: fc.array(lexeme, { maxLength: 2 }),
          country: fc.constantFrom("ID", "RU", "x"),
        },
        { requiredKeys: ["name", "type"] },
      ),
      { maxLength: 4 },
    ),
    cues: fc.array(
      fc.record(
        {
          lemma: lexeme,
          bare: fc.array(lexeme, { maxLength: 2 }),
          active: fc.array(lexeme, { maxLength: 2 }),
          passive: fc.array(lexeme, { maxLength: 2 }),
          type: fc.constantFrom("neutral" as const, "denial" as const),
        },
        { requiredKeys: ["lemma"] },
      ),
      { maxLength: 3 },
    ),
    stancePredicates: fc.array(
      fc.record(
        {
          forms: fc.array(lexeme, { maxLength: 3 }),
          polarity: fc.constantFrom("support" as const, "oppose" as const),
          strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
        },
        { requiredKeys: ["forms", "polarity"] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
