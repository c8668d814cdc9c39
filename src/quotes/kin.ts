import { isDegree, isPreposition, titles, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, isCapitalized, type Token } from "../text/index.js";
import type { Mention } from "../types.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { ReadSource } from "./draft.js";
import { isFirstMention, isNamedPerson } from "./named.js";
import { CIRCUMSTANCE, isStop } from "./noun-phrase.js";
import { DEMONSTRATIVES } from "./words.js";

/** They name somebody by somebody else: `pengacara Rina, Doni` is Doni. */
const RELATIVES = wordSet(
  "pengacara advokat kuasa istri suami ayah ibu anak adik kakak putra putri cucu menantu paman bibi kerabat tetangga teman rekan sahabat jubir juru manajer penasihat ajudan pelatih agen",
);

/** They call a single person who has been spoken of: `pria itu`, `peraih medali emas itu`. */
const PERSONS = wordSet(
  "pria wanita perempuan lelaki laki-laki sosok bendahara politikus politisi legislator kader mantan eks bekas jebolan lulusan alumnus doktor magister purnawirawan jenderal pemuda gadis remaja orang atlet pemain penyanyi aktor aktris pengusaha warga perwira polisi peraih pencetak pemegang pengoleksi penerima juara kampiun runner-up unggulan pelantun pemeran pemilik personel penggawa punggawa pilar andalan bintang rider pebalap pembalap kekasih pacar janda duda lawan bapak siswa siswi mahasiswi penjual pengguna keturunan nenek kakek bomber penyerang tokoh",
);

/** May the noun with a pointer behind it call somebody again? */
export const isEpithet = (norm: string): boolean => PERSONS.has(norm) || RELATIVES.has(norm);

/** These are never what the named one is himself. */
const KIN = wordSet(
  "istri suami ayah adik kakak putra putri cucu menantu keponakan sepupu mertua tetangga teman rekan sahabat kerabat keluarga",
);

/** How far before and behind his first mention it is told what somebody is, in tokens. */
const INTRODUCED = 5;
/** How far before the name of another the phrase may begin that points back (`mantan ajudan Presiden ke-7 RI Budi itu`), in tokens. */
const EPITHET = 6;

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

/** `istri Budi mengatakan`, `anak buah Purbaya itu`: somebody told by the name of another. */
export function isKinOf(context: QuoteContext, first: number, person: PlacedMention): boolean {
  const { tokens } = context;
  const behind = tokens[person.last]?.norm ?? "";
  const pointed = DEMONSTRATIVES.has(behind) && isEpithet(tokens[first]?.norm ?? "");
  const { norm, text } = tokens[first] as Token;
  if (context.mentionAt(first) !== null || !isNamedPerson(person)) return false;
  // `Cucu Ahmad` may be a name
  if (isCapitalized(text) && first > context.sentenceOf(first).first) return false;
  if (PLAYERS.has(tokens[first - 1]?.norm ?? "")) return false;
  if (pointed) return person.first - first <= EPITHET;
  return person.first - first <= 3 && (KIN.has(norm) || (RELATIVES.has(norm) && isClient(context, person)));
}

/** `Pengacara Budi` behind `Bupati Kediri Budi Santoso divonis`: he was told of as somebody else than a lawyer. */
function isClient(context: QuoteContext, person: PlacedMention): boolean {
  if (isFirstMention(context, person)) return false;
  const { start, end } = person.entity.mentions[0] as Mention;
  const { tokens } = context;
  const first = firstEndingAfter(tokens, start);
  const last = firstEndingAfter(tokens, end);
  const behind = tokens[last]?.norm === "," ? last + INTRODUCED : last;
  for (let i = Math.max(0, first - INTRODUCED); i < behind; i++) if (RELATIVES.has(tokens[i]?.norm ?? "")) return false;
  return true;
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
  for (let first = nearest.first - 1; first >= Math.max(floor, nearest.first - EPITHET); first--) {
    const kin = nearest === person ? isKinOf(context, first, person) : KIN.has(tokens[first]?.norm ?? "");
    if (!kin || context.mentionAt(first) !== null) continue;
    return { ...unnamedUntil(context, first, person.last), first };
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
  const name = doc.text.slice(span.start, span.end);
  return { source: { ...span, kind: "role", entity: null, name }, last };
}
