import { cueTrie, isFunctionWord, isPreposition, preverbTrie, wordSet } from "../../lexicon/index.js";
import { isCapitalized, type Sentence, type Token } from "../../text/index.js";
import { isCue } from "../words.js";

/** Somebody who stands in the text: a person's name with the role before it, or a bare role. */
export interface Standing {
  /** Half-open token range. */
  readonly first: number;
  readonly last: number;
  /** Entity, or null for a role that nobody in the article is known to hold. */
  readonly person: string | null;
}

/** A main clause of its own stands behind them: `sedangkan Wang menolak`. */
const COORDINATING = wordSet("dan sementara sedangkan namun tetapi lalu kemudian");
/** Who comes behind them is who was meant: `Salah satu penumpang adalah Setjono (50).` */
const INTRODUCING = wordSet("adalah ialah bernama yakni yaitu");

/** He acts, and perhaps says what he says, or neither. */
export type Part = "acts" | "speaks" | null;

/** Who or what has come up in the sentence so far: anybody at all, and the one without a name who acts. */
interface Before {
  readonly taken: boolean;
  readonly subject: Standing | null;
}

/** Is it he who acts or speaks: at the sentence's start, behind `kata` or `menurut`, behind a comma, or brought in by name? */
export function partOf(
  tokens: readonly Token[],
  standing: readonly (Standing | undefined)[],
  one: Standing,
  sentence: Sentence,
  { taken, subject }: Before,
): Part {
  const end = endOf(tokens, standing, one);
  let at = one.first - 1;
  // `kata (salah) seorang | guru SMP, Wahyu`
  if (tokens[at]?.norm === "seorang") at -= tokens[at - 1]?.norm === "salah" ? 2 : 1;
  const before = tokens[at];
  const speaks = isCueAfter(tokens, tokens[end]?.norm === "," ? end + 1 : end);
  const part = speaks ? "speaks" : "acts";
  if (at < sentence.first || before === undefined || INTRODUCING.has(before.norm)) return part;
  // `Adik korban, Siti Aminah, menolak`, `Peneliti hukum laut, Siti Aminah, menilai`
  if (subject !== null && isBeside(tokens, subject, one)) return part;
  // `kakak Siti` is not Siti
  if (subject?.last === one.first) return null;
  if (taken) return speaks && isNamedAgent(tokens, at, sentence) ? part : null;
  if (before.kind === "word") {
    const voices = cueTrie().get(before.norm)?.voices;
    if (before.norm === "menurut" || voices?.has("bare") || voices?.has("passive")) return "speaks";
    return COORDINATING.has(before.norm) && speaks ? part : null;
  }
  if (before.norm !== "," && before.kind !== "quote") return null;
  return speaks || opens(tokens, sentence, one.first) ? part : null;
}

/** Whoever is told of so has no name in the text: `warga Bogor itu`. */
const ANYBODY = wordSet(
  "warga siswa siswi mahasiswa mahasiswi korban pelaku tersangka terdakwa terpidana narapidana kurir pasien anak penumpang",
);

/** `Politikus Partai Golkar itu`: a role with a name in it, pointed at, and no name of its own. */
export function isEpithet(tokens: readonly Token[], { first, last, person }: Standing): boolean {
  if (person !== null || !/^(?:itu|ini|tersebut)$/u.test(tokens[last]?.norm ?? "")) return false;
  if (ANYBODY.has((tokens[first] as Token).norm)) return false;
  for (let i = first + 1; i < last; i++) if (isCapitalized((tokens[i] as Token).text)) return true;
  return false;
}

/** A comma and nothing else between them. */
export function isBeside(tokens: readonly Token[], { last }: Standing, { first }: Standing): boolean {
  return tokens[first - 1]?.norm === "," && (last === first - 1 || last === first);
}

/** No verb and nobody else between what somebody is and his name, so far as the words tell. */
function isNamedAgent(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at - sentence.first > LONGEST_ROLE) return false;
  for (let i = sentence.first; i < at; i++) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === "quote" || norm === "," || norm === "yang" || isCueAfter(tokens, i)) return false;
  }
  return !isPreposition((tokens[at] as Token).norm);
}
const LONGEST_ROLE = 20;

/** Behind the role and the name: `Analis Bursa | , Tasrul Tanar |`. */
function endOf(
  tokens: readonly Token[],
  standing: readonly (Standing | undefined)[],
  { last, person }: Standing,
): number {
  const next = standing[last] ?? (tokens[last]?.norm === "," ? standing[last + 1] : undefined);
  return next !== undefined && person !== null && next.person === person ? next.last : last;
}

/** Nothing but small words before it: `Sementara itu, Wang`. */
function opens(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  if (first - sentence.first > 4) return false;
  for (let i = sentence.first; i < first; i++) {
    const { kind, norm } = tokens[i] as Token;
    if (kind === "word" && !isFunctionWord(norm)) return false;
  }
  return true;
}

export function isCueAfter(tokens: readonly Token[], index: number): boolean {
  let i = index;
  for (let hit = preverbTrie().longestAt(tokens, i); hit !== null && i - index < 4; ) {
    i += hit.length;
    hit = preverbTrie().longestAt(tokens, i);
  }
  return cueTrie().longestAt(tokens, i)?.value.voices.has("active") === true;
}

/** `Ia mengatakan`, `kata dia`, `menurut dia`: the pronoun is whoever speaks. */
export function isSaid(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.norm ?? "";
  return before === "menurut" || isCue(before, "bare") || isCueAfter(tokens, index + 1);
}

/** How far behind its noun the verb is looked for. */
const REACH = 5;

/** `Warga setempat mengaku` */
export function speaksSoon(tokens: readonly Token[], index: number, last: number): boolean {
  for (let i = index + 1; i < Math.min(last, index + REACH); i++) if (isCueAfter(tokens, i)) return true;
  return false;
}
