import { isPreposition, titles, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { ReadSource } from "./draft.js";
import { isNamedPerson } from "./named.js";
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

/** How far before the name of another the phrase may begin that points back (`mantan ajudan Presiden ke-7 RI Budi itu`), in tokens. */
const EPITHET = 6;

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
  const behind = tokens[other.last];
  // `Ketua DPR Ratna Dewi, Doni Pratama, dan Rina Sari`
  if (behind?.norm === "," && JOINING.test(tokens[other.last + 1]?.norm ?? "")) return null;
  const ends = !behind || other.last >= limit || isStop(behind) || isPreposition(behind.norm);
  return ends || CIRCUMSTANCE.has(behind.norm) || context.dateAt(other.last) >= 0 ? other : null;
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
  return pointed ? person.first - first <= EPITHET : KIN.has(norm) && person.first - first <= 3;
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
  if (other && isNamedPerson(other) && DEMONSTRATIVES.has(tokens[other.last]?.norm ?? ""))
    person = other.last;
  const last = DEMONSTRATIVES.has(tokens[person]?.norm ?? "") ? person + 1 : person;
  const span = { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
  const name = doc.text.slice(span.start, span.end);
  return { source: { ...span, kind: "role", entity: null, name }, last };
}
