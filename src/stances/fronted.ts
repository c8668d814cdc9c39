import { isPreposition, verbVoice, wordSet } from "../lexicon/index.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { voiceAt } from "./nested-voice.js";
import { clauseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { FIRST_PERSON, SUBORDINATORS } from "./words.js";

const REGRETS = wordSet(
  "sayangnya ironisnya repotnya celakanya parahnya susahnya masalahnya persoalannya mirisnya tragisnya anehnya konyolnya payahnya jeleknya bahayanya",
);
const RELIEFS = wordSet("untungnya beruntungnya syukurnya bagusnya hebatnya");

/** Between the judgement and what is judged: `repotnya nanti kalau …`. */
const LIGHT = wordSet("kan nanti adalah itu ini ya lagi juga memang sekarang");
const CONDITIONS = wordSet("kalau jika bila apabila ketika saat");
/** Behind these it goes on: `tapi sayangnya, …`. */
const JOINTS = wordSet("dan tapi tetapi namun nah jadi lalu");

/** No inserted phrase is longer, in tokens; the bound also keeps the reading linear. */
const LONGEST_INSERTION = 40;

/** `Ironisnya, sopir tidak dilindungi asuransi`: what is so, and the speaker wishes it were not; where nothing else is read in it. */
export function findFronted({ reading, first, last, voices }: Passage, read: readonly Finding[]): Finding[] {
  if (!voices.quote || !voices.speaker) return [];
  const found: Finding[] = [];
  for (let index = first; index < last; index++) {
    const word = norm(reading, index);
    const regret = REGRETS.has(word);
    if (!(regret || RELIEFS.has(word)) || !opensSentence(reading, index, first) || isSubject(reading, index)) continue;
    const target = judgedClause(reading, index + 1, last);
    const holder = target && voiceAt(reading, index, voices);
    if (!target || !holder || read.some((other) => overlaps(other.target, target))) continue;
    found.push({
      rule: "stance/evaluation",
      holder,
      polarity: regret ? "oppose" : "support",
      predicate: { first: index, last: index + 1 },
      target,
      modality: "assertion",
      negated: false,
      strength: 1,
    });
  }
  return found;
}

const overlaps = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last;

/** `masalahnya (akan berulang)`, `masalahnya apa` */
function isSubject(reading: Reading, index: number): boolean {
  const next = norm(reading, index + 1);
  return SAID.has(next) || verbVoice(next) !== null;
}

const SAID = wordSet("akan bisa dapat mungkin harus terus apa bukan tidak belum sudah sangat cukup masih terlalu");

function opensSentence(reading: Reading, index: number, first: number): boolean {
  const before = reading.tokens[index - 1];
  return index === first || before?.kind !== "word" || JOINTS.has(before.norm);
}

/** `, (sopir tidak dilindungi)`, past what is inserted (`, dengan risiko setinggi itu, …`); none about oneself (`sayangnya, kami kalah`). */
function judgedClause(reading: Reading, from: number, last: number): Range | null {
  let first = pastLight(reading, from, last);
  const opener = norm(reading, first);
  const pause = norm(reading, from) === ",";
  if (CONDITIONS.has(opener) && !pause) first++;
  else if (opensInsertion(reading, first)) {
    if (!pause) return null;
    const end = Math.min(last, first + LONGEST_INSERTION);
    while (first < end && norm(reading, first) !== ",") first++;
    if (first === end) return null;
    first = pastLight(reading, first, last);
    if (opensInsertion(reading, first)) return null;
  }
  if (first >= last || FIRST_PERSON.has(norm(reading, first))) return null;
  const clause = clauseAt(reading, first, last);
  return clause && clause.last - clause.first > 2 ? clause : null;
}

const opensInsertion = (reading: Reading, index: number): boolean =>
  reading.mentionAt[index] === -1 &&
  (SUBORDINATORS.has(norm(reading, index)) ||
    isPreposition(norm(reading, index)) ||
    /^(?:bukannya|kecuali|selain)$/u.test(norm(reading, index)));

function pastLight(reading: Reading, from: number, last: number): number {
  let at = from;
  while (at < last && (norm(reading, at) === "," || LIGHT.has(norm(reading, at)))) at++;
  return at;
}
