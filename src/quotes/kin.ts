import { companions, family, isDegree, isPreposition, normalize, services, titles, wordSet } from "../lexicon/index.js";
import { isCapitalized, plainName, type Token } from "../text/index.js";
import type { Entity } from "../types.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { ReadSource } from "./draft.js";
import { isNamedPerson } from "./named.js";
import { CIRCUMSTANCE, isStop } from "./noun-phrase.js";
import { DEMONSTRATIVES } from "./words.js";

const NEAR_ONES = [...family, ...companions].join(" ");
/** `kuasa` of `kuasa hukum` */
const SERVANTS = services.map((service) => service.split(" ", 1)[0]).join(" ");

/** They name somebody by somebody else: `pengacara Rina, Doni` is Doni. */
export const RELATIVES = wordSet(`${NEAR_ONES} ${SERVANTS} ibu anak paman bibi besan cicit tetangga pelatih agen`);

/** They call a single person who has been spoken of: `pria itu`, `peraih medali emas itu`. */
const PERSONS = wordSet(
  "pria wanita perempuan lelaki laki-laki sosok bendahara politikus politisi legislator kader mantan eks bekas jebolan lulusan alumnus doktor magister purnawirawan jenderal pemuda gadis remaja orang atlet pemain penyanyi aktor aktris pengusaha warga perwira polisi peraih pencetak pemegang pengoleksi penerima juara kampiun runner-up unggulan pelantun pemeran pemilik personel penggawa punggawa pilar andalan bintang top rider pebalap pembalap janda duda lawan bapak siswa siswi mahasiswi penjual pengguna keturunan nenek kakek bomber penyerang tokoh alumni asn bankir bocah dara driver loyalis mojang nahdliyin perias petahana pns relawan srikandi tiktoker vokalis youtuber",
);

/** May the noun with a pointer behind it call somebody again? */
export const isEpithet = (norm: string): boolean => PERSONS.has(norm) || RELATIVES.has(norm);

/** These are never what the named one is himself. */
const KIN = wordSet(`${NEAR_ONES} tetangga keluarga lawan`);

/** They are so for somebody, if it is no role of the one named behind them. */
const SERVING = wordSet(`${SERVANTS} anak tim kubu`);
/** They stand before what somebody is to another: `tim kuasa hukum Budi`, `mantan istri Budi`. */
const FORE = wordSet("tim mantan eks bekas anggota ketua sang seorang");
const SECOND = wordSet("hukum bicara pribadi buah");

/** How many words may stand between, and how many where an office does: `Menantu Presiden ke-7 RI Joko Widodo itu`. */
const NEAR = 3;
const FAR = 7;

export const isKin = (norm: string): boolean => KIN.has(norm) || PARENTS.has(norm);

/** Before a name they may be an honorific: `ibu Siti`. */
const PARENTS = new Set(["ibu", "bapak", "anak"]);

const JOINING = /^(?:dan|serta)$/u;

/** Behind them `putra` and `putri` tell which players: `pelatih ganda putri Budi Santoso`. */
const PLAYERS = wordSet("tunggal ganda tim timnas regu beregu sektor nomor kategori atlet pebulu pevoli voli basket");

/**
 * `pengacara Rina Sari, Doni Pratama, kepada wartawan`, `Rektor Universitas Ahmad Yani, Doni Pratama, kepada wartawan`: who is set behind the name
 * that the relation is to, or that the house bears.
 */
export function behindRelative(
  context: QuoteContext,
  first: number,
  person: PlacedMention,
  limit: number,
): PlacedMention | null {
  const { tokens } = context;
  const opening = (tokens[first] as Token).norm;
  if (person.first === first || !(RELATIVES.has(opening) || titles().longestAt(tokens, first))) return null;
  if (tokens[person.last]?.norm !== "," || person.last + 1 >= limit) return null;
  const other = context.mentionAt(person.last + 1);
  if (!other || other.first !== person.last + 1 || !isNamedPerson(other) || other.entity === person.entity) return null;
  let last = other.last;
  while (isDegree(tokens[last]?.norm ?? "")) last++;
  const behind = tokens[last];
  // `Ketua DPR Ratna Dewi, Doni Pratama, dan Rina Sari`
  if (behind?.norm === "," && JOINING.test(tokens[last + 1]?.norm ?? "")) return null;
  const ends = !behind || last >= limit || isStop(behind) || isPreposition(behind.norm);
  return ends || CIRCUMSTANCE.has(behind.norm) || context.dateAt(last) >= 0 ? other : null;
}

/** `istri Budi mengatakan`, `anak buah Menteri Purbaya itu`: somebody told by the name of another. */
function isKinOf(context: QuoteContext, first: number, person: PlacedMention): boolean {
  const { tokens } = context;
  const { norm, text } = tokens[first] as Token;
  if (context.mentionAt(first) !== null || !isNamedPerson(person)) return false;
  // `Cucu Ahmad` may be a name
  if (isCapitalized(text) && first > context.sentenceOf(first).first) return false;
  if (/^putr[ai]$/u.test(norm) && PLAYERS.has(tokens[first - 1]?.norm ?? "")) return false;
  const far = person.first - first > NEAR;
  if (DEMONSTRATIVES.has(tokens[person.last]?.norm ?? ""))
    return (KIN.has(norm) || isEpithet(norm)) && (!far || isCapitalized(tokens[person.first - 1]?.text ?? ""));
  return !far && tellsOfAnother(norm, person.entity) && (KIN.has(norm) || isBeside(context, first, person.first));
}

/** The first word behind `kuasa hukum`, `istri`. */
export function behindRelation(tokens: readonly Token[], first: number): number {
  return first + (SECOND.has(tokens[first + 1]?.norm ?? "") ? 2 : 1);
}

/** `kuasa hukum Bupati Budi` */
function isBeside({ tokens }: QuoteContext, first: number, name: number): boolean {
  const behind = behindRelation(tokens, first);
  return behind === name || behind + (titles().longestAt(tokens, behind)?.length ?? 0) === name;
}

/** Is the word `istri`, or `ajudan` where that is no role of his own: somebody else's before his name? */
export function tellsOfAnother(norm: string, { roles }: Entity): boolean {
  return KIN.has(norm) || (SERVING.has(norm) && !roles.some((role) => normalize(role).split(" ").includes(norm)));
}

/** The phrase that tells somebody by the name of another, if the name ends one: `istri Budi` in `Istri Budi mengatakan`. */
export function kinPhrase(
  context: QuoteContext,
  floor: number,
  person: PlacedMention,
): (ReadSource & { readonly first: number }) | null {
  const { tokens } = context;
  // `ayah korban, Budi Santoso,` is Budi
  if (tokens[person.first - 1]?.norm === ",") return null;
  // `putra sulung Budi dan Siti itu`: the kin of both
  const other = tokens[person.first - 1]?.norm === "dan" ? context.mentionAt(person.first - 2) : null;
  const nearest = other && isNamedPerson(other) ? other : person;
  for (let first = nearest.first - 1; first >= Math.max(floor, nearest.first - FAR); first--) {
    if (isStop(tokens[first] as Token)) break;
    const kin = nearest === person ? isKinOf(context, first, person) : KIN.has(tokens[first]?.norm ?? "");
    if (!kin || context.mentionAt(first) !== null) continue;
    let start = first;
    while (start > floor && FORE.has((tokens[start - 1] as Token).norm)) start--;
    return { ...unnamedUntil(context, start, person.last), first: start };
  }
  return null;
}

export function unnamedUntil(context: QuoteContext, first: number, person: number): ReadSource {
  const { tokens, doc } = context;
  // `putra sulung Budi dan Siti itu`
  const other = tokens[person]?.norm === "dan" ? context.mentionAt(person + 1) : null;
  if (other && isNamedPerson(other) && DEMONSTRATIVES.has(tokens[other.last]?.norm ?? "")) person = other.last;
  const last = DEMONSTRATIVES.has(tokens[person]?.norm ?? "") ? person + 1 : person;
  const span = { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
  const name = plainName(doc.text.slice(span.start, span.end));
  return { source: { ...span, kind: "role", entity: null, name }, last };
}
