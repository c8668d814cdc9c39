import { looksLikeVerb, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { Candidate, RolePhrase } from "./candidate.js";
import { Look, type Reading } from "./reading.js";
import { isAgeAt } from "./scan/bracket.js";
import { skipHonorifics } from "./scan/honorific.js";
import { isTitleBehind } from "./scan/name.js";
import { isSaidBehind, pastThen } from "./scan/set-off.js";
import { honorificAt, isCommonWord, isCue, isFunctionWord, isGivenName, isNaming, titleAt } from "./words.js";

/** The names of a document, by their first token and people by the one behind their last. */
interface Names {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly starts: ReadonlyMap<number, Candidate>;
  readonly people: ReadonlyMap<number, Candidate>;
}

/** No occupation has more words. */
const LONGEST = 14;

/**
 * Roles whose office goes on in small words, now that all names are found: `operator jahit | Budi Santoso`,
 * `Budi Santoso, guru geografi di Sembalun, mengajak`. The scan of the sentence took of them what the lists have.
 */
export function readOccupations(reading: Reading, kept: readonly Candidate[], roles: RolePhrase[]): void {
  if (roles.length === 0) return;
  const { tokens } = reading;
  const starts = new Map(kept.map((candidate) => [candidate.first, candidate]));
  const people = new Map(kept.filter(({ type }) => type === "person").map((candidate) => [candidate.last, candidate]));
  const names: Names = { reading, tokens, starts, people };
  let read = 0;
  let open = 0;
  let behind = 0;
  for (const [index, role] of roles.entries()) {
    // `Ketua dewan juri` holds no juror
    if (role.first < open) continue;
    // `Komisariat Tinggi PBB untuk Pengungsi`: no refugee
    while ((kept[behind]?.last ?? Infinity) <= role.first) behind++;
    if ((kept[behind]?.first ?? Infinity) < role.first && kept[behind]?.type === "organization") continue;
    const known = starts.get(role.person ?? role.last)?.type === "person" || roles[index + 1]?.first === role.last + 1;
    const whole = known ? null : (apposed(names, role) ?? leading(names, role));
    const inside = roles[index + 1];
    // `calon wali kota-wakil wali kota Solo Budi`
    const two = whole !== null && inside !== undefined && inside.first < whole.last && inside.last - inside.first > 1;
    if (whole !== null && !two) open = whole.last;
    roles[read++] = whole === null || two ? role : { ...role, ...whole, end: (tokens[whole.last - 1] as Token).end };
  }
  roles.length = read;
}

type Reach = Pick<RolePhrase, "last" | "person">;

const DASH = /^[-–—]$/u;
/** What may stand between a name and what it is: `Budi Santoso, seorang guru`. */
const ARTICLES = wordSet("seorang salah satu selaku");

/** `Budi Santoso (42), penjual cilok di Sleman,`: the name before the comma. */
function apposed(names: Names, role: RolePhrase): Reach | null {
  const { tokens } = names;
  let comma = role.first - 1;
  while (ARTICLES.has(tokens[comma]?.norm ?? "")) comma--;
  const mark = tokens[comma]?.norm ?? "";
  if (mark !== "," && !DASH.test(mark)) return null;
  const person = names.people.get(pastAge(tokens, comma));
  if (person === undefined) return null;
  const last = closedEnd(names, role);
  // `Menurut Budi, korban di tempat itu, …`: what he says
  const said = tokens[person.first - 1]?.norm === "menurut" && person.last === comma;
  return last === null || said ? null : { last, person: person.first };
}

/** Back over `(42)`. */
function pastAge(tokens: readonly Token[], index: number): number {
  return tokens[index - 1]?.norm === ")" && tokens[index - 3]?.norm === "(" ? index - 3 : index;
}

const FROM = wordSet("di dari asal pada");

/** Where the role ends whose apposition is closed by a comma, a stop or `yang`, or null. */
function closedEnd({ tokens, starts }: Names, { first, last }: RolePhrase): number | null {
  let end = last;
  let placed = false;
  const opening = isCapitalized(tokens[first]?.text ?? "") || ARTICLES.has(tokens[first - 1]?.norm ?? "");
  for (let i = last; i < first + LONGEST; ) {
    const token = tokens[i];
    // `Budi Santoso, Ketua MK saat ini,`
    if (token === undefined || /^[.;]$/u.test(token.norm) || token.norm === "yang" || pastThen(tokens, i) > i)
      return end;
    if (token.norm === ",") return /^(?:dan|serta|hingga)$/u.test(tokens[i + 1]?.norm ?? "") ? null : end;
    if (DASH.test(token.norm)) return end;
    if (token.norm === "dan" && titleAt(tokens, i + 1) !== null) return end;
    const name = starts.get(i);
    const from = FROM.has(token.norm) ? starts.get(i + 1) : undefined;
    // `seorang pedagang kaki lima (PKL)`; without the article it may be one of a row
    if (token.norm === "(" && tokens[i + 2]?.norm === ")" && opening) {
      i += 3;
      if (!placed) end = i;
    } else if (from !== undefined && from.type !== "person") {
      i = from.last;
      if (from.type === "organization" && !placed) end = i;
      placed ||= end !== i;
    } else if (name !== undefined) {
      if (name.type === "person") return null;
      i = name.last;
      if (!placed) end = i;
    } else if (from === undefined && FROM.has(token.norm) && isCapitalized(tokens[i + 1]?.text ?? "")) {
      placed = true;
      i += 2;
    } else if (token.kind === "number" || isOffice(token) || isUnheard(token)) {
      i++;
      if (!placed && token.kind === "word") end = i;
    } else return null;
  }
  return null;
}

function isOffice(token: Token): boolean {
  return token.kind === "word" && !isCapitalized(token.text) && isNoun(token.norm);
}

/** `sopir Fuso`, `guru Muatan Lokal`: capitals that are nobody's. */
function isUnheard({ kind, text, norm }: Token): boolean {
  return kind === "word" && isCapitalized(text) && !isGivenName(norm) && !isFunctionWord(norm);
}

/** `kafe tertua` */
const DEGREES = wordSet("tertua terbesar tertinggi terkenal ternama terkemuka terdekat terbaik senior");

function isNoun(norm: string): boolean {
  if (DEGREES.has(norm)) return true;
  return !isFunctionWord(norm) && !looksLikeVerb(norm) && !isCue(norm, "active") && !isCue(norm, "bare");
}

/** Of whom somebody is: what follows is not the officer but whose he is (`sopir pribadi Budi Santoso`). */
const OWNED = wordSet(
  "pribadi keluarga era zaman kubu versi anak cucu istri suami pimpinan pilihan politik korban kelas jurusan kuasa pengacara advokat",
);
const KIN =
  /^(?:istri|suami|anak|cucu|ayah|ibu|kakak|adik|pendukung|sahabat|teman|rekan|kerabat|ajudan|lawan|tetangga)|(?:kuasa hukum|pengacara|penasihat hukum|advokat)/u;

/** `operator jahit Budi Santoso`, `Sopir truk di Sleman, Budi Santoso, selamat`: the name behind it. */
function leading(names: Names, role: RolePhrase): Reach | null {
  const { reading, tokens, starts } = names;
  if (KIN.test(role.head)) return null;
  let i = role.last;
  while (i < role.first + LONGEST) {
    const next = pastPiece(names, role, i);
    if (next === i) break;
    i = next;
  }
  const introduced = starts.get(pastNaming(tokens, i));
  if (introduced?.type === "person" && introduced.first > i) return { last: i, person: introduced.first };
  const comma = tokens[i]?.norm === "," ? 1 : 0;
  const person = starts.get(skipHonorifics(reading, i + comma, tokens.length));
  if (person?.type !== "person" || (comma === 1 && !isSetOff(names, role, person))) return null;
  return { last: i, person: person.first };
}

/** Past `bernama`, `yang berinisial`: whoever stands behind it is called so. */
function pastNaming(tokens: readonly Token[], at: number): number {
  const naming = tokens[at]?.norm === "yang" ? at + 1 : at;
  return isNaming(tokens[naming]?.norm ?? "") ? naming + 1 : at;
}

/** Past a small word of the office, the house or the town that it is held in, its acronym in brackets. */
function pastPiece({ tokens, starts }: Names, { first }: RolePhrase, at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  const from = FROM.has(token.norm) || token.norm === "of" ? 1 : 0;
  const name = starts.get(at + from);
  if (name !== undefined) return name.type === "organization" || name.type === "location" ? name.last : at;
  if (token.norm === "(") return tokens[at + 2]?.norm === ")" ? at + 3 : at;
  if (isOffice(token) && !isNaming(token.norm))
    return OWNED.has(token.norm) || honorificAt(tokens, at) !== null ? at : at + 1;
  // `Petugas Pengendali Hama (PPH) Budi Santoso`
  const capitals = isCapitalized(token.text) && isCapitalized((tokens[first] as Token).text);
  return capitals && isCommonWord(token.norm) && isNoun(token.norm) ? at + 1 : at;
}

/** `Sopir truk, Budi Santoso, selamat`; no row of people, no `Sebagai sopir, Budi, …`. */
function isSetOff(names: Names, { first, last }: RolePhrase, person: Candidate): boolean {
  const { tokens, starts } = names;
  let end = person.last;
  while (isTitleBehind(tokens[end]?.text ?? "")) end++;
  // `Budi Santoso (43), saat ditemui`
  if (isAgeAt(tokens, end)) end += 3;
  const after = tokens[end]?.norm ?? "";
  const several = person.last - person.first > 1;
  const said = isSaidBehind(after) && isCue(tokens[first - 1]?.norm ?? "", "bare");
  if (after !== "," && !said && !(isCue(after, "active") && (several || opensClause(names, first)))) return false;
  const next = tokens[end + 1]?.norm ?? "";
  if (starts.has(end + 1) || /^(?:dan|serta|hingga)$/u.test(next)) return false;
  return (
    last - first > 0 && !/^(?:sebagai|selaku|para|selain|jadi|menjadi|bukan|,)$/u.test(tokens[first - 1]?.norm ?? "")
  );
}

/** `Kepala Dinas Sosial, Budi mengatakan`, but `Di hadapan kepala dinas, Budi mengatakan`: the role begins its clause. */
function opensClause({ reading, tokens }: Names, first: number): boolean {
  return (
    ((reading.looks[first] ?? 0) & Look.Initial) !== 0 ||
    /^(?:,|sementara|sedangkan)$/u.test(tokens[first - 1]?.norm ?? "")
  );
}
