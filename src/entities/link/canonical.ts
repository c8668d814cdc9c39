import { acronymOf, acronyms, countryKey, normalize, places, splitPhrase } from "../../lexicon/index.js";
import type { EntityType } from "../../types.js";
import { knownWord } from "../known.js";
import { withoutArticle } from "../words.js";

/** Spellings and abbreviations of one and the same word. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["sumatra", "sumatera"],
  ["jogja", "yogyakarta"],
  ["jogjakarta", "yogyakarta"],
  ["gt", "gerbang tol"],
  ["mts", "madrasah tsanawiyah"],
  ["mtsn", "madrasah tsanawiyah negeri"],
  ["munas", "musyawarah nasional"],
  ["rakernas", "rapat kerja nasional"],
  ["pdi", "partai demokrasi indonesia"],
  ["timnas", "tim nasional"],
  ["u17", "u-17"],
  ["u19", "u-19"],
  ["u20", "u-20"],
  ["u23", "u-23"],
  ["smpn", "smp negeri"],
  ["sman", "sma negeri"],
  ["smkn", "smk negeri"],
  ["sdn", "sd negeri"],
  ["kep.", "kepulauan"],
  ["kab.", "kabupaten"],
  ["kab", "kabupaten"],
  ["kec.", "kecamatan"],
  ["kel.", "kelurahan"],
  ["jl.", "jalan"],
  ["jl", "jalan"],
  ["jln.", "jalan"],
  ["no.", "nomor"],
  ["no", "nomor"],
  ["uu", "undang-undang"],
  ["keppres", "keputusan presiden"],
  ["kepres", "keputusan presiden"],
  ["perpres", "peraturan presiden"],
  ["pp", "peraturan pemerintah"],
  ["perda", "peraturan daerah"],
  ["pergub", "peraturan gubernur"],
  ["perbup", "peraturan bupati"],
  ["perwali", "peraturan wali kota"],
  ["inpres", "instruksi presiden"],
  ["pmk", "peraturan menteri keuangan"],
  ["km", "keputusan menteri"],
  ["panrb", "pendayagunaan aparatur negara dan reformasi birokrasi"],
  ["pan-rb", "pendayagunaan aparatur negara dan reformasi birokrasi"],
  ["dpp", "dewan pimpinan pusat"],
  ["dpw", "dewan pimpinan wilayah"],
  ["dpc", "dewan pimpinan cabang"],
  ["satgas", "satuan tugas"],
  ["kemenko", "kementerian koordinator"],
  ["pemprov", "pemerintah provinsi"],
  ["pemkab", "pemerintah kabupaten"],
  ["pemkot", "pemerintah kota"],
  ["polda", "kepolisian daerah"],
  ["polres", "kepolisian resor"],
  ["polresta", "kepolisian resor kota"],
  ["polrestabes", "kepolisian resor kota besar"],
  ["polsek", "kepolisian sektor"],
  ["kejati", "kejaksaan tinggi"],
  ["kejari", "kejaksaan negeri"],
  ["kanwil", "kantor wilayah"],
  ["dinkes", "dinas kesehatan"],
  ["disdik", "dinas pendidikan"],
  ["dishub", "dinas perhubungan"],
  ["rs", "rumah sakit"],
  ["rsud", "rumah sakit umum daerah"],
  ["univ.", "universitas"],
]);

const ADMINISTRATIVE = /^(?:provinsi|kota|kabupaten|kawasan)$/iu;

/** `Pemprov DKI` and `Pemprov Jakarta` */
const CAPITAL = /\bDKI(?: Jakarta)?\b/u;
const NUMBERING = /\bno(?:mor|\.)? ?(?=\d)/iu;

/**
 * The words of a name in one form for all its spellings: brackets out, known acronyms spelt out, countries by their code. So `Kemlu AS`,
 * `Kementerian Luar Negeri (Kemlu) Amerika Serikat` are alike.
 */
export function canonicalWords(type: EntityType, written: string): readonly string[] {
  const open = written.replace(/\([^()]*\)/gu, "").trimEnd();
  // `Perma No.4/2019`
  const plain = type === "law" ? open.replace(NUMBERING, "") : open;
  const texts = (type === "organization" ? spelt(plain).replace(CAPITAL, "Jakarta") : plain).split(/\s+/u);
  const words: string[] = [];
  for (const text of texts) {
    const norm = normalize(text);
    const same =
      SAME.get(norm) ?? (norm === "n" && /^s(?:d|m[apk])$/u.test(words[words.length - 1] ?? "") ? "negeri" : undefined);
    // `Sumut`, `Provinsi Sumut`; but the institution in `Gedung DPR` and the `DKI` of `DKI Jakarta` stay as they are
    // `DKI` is `DKI Jakarta`
    if (type === "location" && norm === "dki" && texts.length === 1) return ["dki", "jakarta"];
    const place =
      type === "location" && (texts.length === 1 || (texts.length === 2 && ADMINISTRATIVE.test(texts[0] as string)));
    const known = type === "organization" || place ? knownWord(text) : null;
    const long = place && known?.type !== "location" ? null : (known?.long ?? null);
    // `al-Assad` is also called `Assad`
    const bare = type === "person" ? withoutArticle(norm) : norm;
    for (const word of splitPhrase(same ?? long ?? bare)) words.push(word);
  }
  if (type === "law") return numbered(words);
  if (type === "location") return airport(words.filter((_, i) => !isIslands(words, i)));
  if (type !== "organization") return words;
  if (words.length === 1 && words[0] === "x") return ["twitter"];
  const coded = withCodes(withoutKinds(words));
  // `Timnas U-17` is Indonesia's
  return coded[0] === "tim" && coded[1] === "nasional" ? coded.filter((word) => word !== "@ID") : coded;
}

/** `WHO` of `Organisasi Kesehatan Dunia`, `Gerakan Pemuda Ansor` of `GP Ansor`. */
function spelt(plain: string): string {
  const norm = normalize(plain);
  const long = norm.includes(" ") ? acronyms().get(norm)?.longForm : null;
  return acronymOf(norm) ?? long ?? plain;
}

/** `Bandar Udara Internasional Kualanamu` is `Bandara Kualanamu`. */
function airport(words: readonly string[]): readonly string[] {
  const length = words[0] === "bandara" ? 1 : words[0] === "bandar" && words[1] === "udara" ? 2 : 0;
  if (length === 0) return words;
  const name = words.slice(words[length] === "internasional" ? length + 1 : length);
  return name.length > 0 ? ["bandara", ...name] : words;
}

/** `(Kepulauan) Bangka Belitung`; but `Kepulauan Riau` is not `Riau`. */
const isIslands = (words: readonly string[], i: number): boolean =>
  words[i] === "kepulauan" && words[i + 1] === "bangka";

const isGrade = (words: readonly string[], i: number): boolean =>
  words[i] === "kelas" && /^(?:i{1,3}|iv|[1-4])[abc]?$/u.test(words[i + 1] ?? "");

/** Towns have the same name as their province. */
const NAMESAKES = new Set(["bengkulu", "gorontalo", "jambi", "yogyakarta"]);

/**
 * What may be left out inside an institution's name: `Kementerian Koordinator (Bidang) Perekonomian`, `DPP (Partai) Golkar`, `Dinas Kesehatan
 * (Provinsi) Maluku`, `Lapas (Kelas IIA) Pamekasan`.
 */
function withoutKinds(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => {
    const before = words[i - 1];
    if (isIslands(words, i) || isGrade(words, i) || isGrade(words, i - 1)) return false;
    // `Polres (Metro) Jakarta Utara`, but `Polres Metro` is in the town of Metro
    if (word === "metro") return before !== "resor" || i === words.length - 1;
    if (word === "bidang") return before !== "koordinator";
    if (word === "partai") return before !== "partai" && (i < 3 || words[i - 2] !== "pimpinan");
    return word !== "provinsi" || i === 0 || i === words.length - 1 || NAMESAKES.has(words[i + 1] as string);
  });
}

/** `28/2025` is `28 tahun 2025`, and `5 tahun 60` of the last century. */
function numbered(words: readonly string[]): readonly string[] {
  const mark = words.length - 2;
  const year = words[mark + 1] ?? "";
  const whole = /^(?:19|20)\d\d$/u.test(year) ? year : /^[4-9]\d$/u.test(year) ? `19${year}` : null;
  if (whole === null || (words[mark] !== "/" && words[mark] !== "tahun")) return words;
  return [...words.slice(0, mark), "tahun", whole];
}

/** Countries inside a name by their code: `komando pusat @US`. */
function withCodes(words: readonly string[]): readonly string[] {
  const tokens = words.map((norm) => ({ norm }));
  const coded: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = places().longestAt(tokens, i);
    const key = hit?.value.kind === "country" ? countryKey(normalize(hit.value.name), hit.value.country) : null;
    coded.push(key ?? (words[i] as string));
    if (hit && key) i += hit.length - 1;
  }
  return coded;
}
