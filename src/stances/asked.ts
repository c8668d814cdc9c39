import { verbVoice, wordSet } from "../lexicon/index.js";
import { HESITATION, isFormality } from "./carrier.js";
import { pastBeing } from "./denial.js";
import { resolvePhrase } from "./holder.js";
import { STEADY } from "./modal-words.js";
import { clauseAt, LONGEST } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { pastTime } from "./time-phrase.js";
import { CONDITIONS } from "./value.js";
import type { Voices } from "./voices.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS, COORDINATORS, PURPOSE_CLAUSE } from "./words.js";

export const WISHING = wordSet("semoga mudah-mudahan moga-moga harapannya berharap harap harapkan mengharapkan ingin");
export const NOT = wordSet("tidak tak jangan enggak nggak gak");

export interface Asked {
  readonly target: Range;
  readonly negated: boolean;
}

/** The clause behind a word of wishing, less what opens it. */
export function hopedFor(reading: Reading, first: number, end: number): Asked | null {
  const from = pastOpening(reading, first, end);
  // `berharap bukan itu jawabannya`
  return norm(reading, from).startsWith("bukan") ? null : clauseFrom(reading, from, end, false);
}

function pastOpening(reading: Reading, first: number, end: number): number {
  let from = first;
  for (let at = -1; from < end && at !== from; ) {
    at = from;
    const word = norm(reading, from);
    if (reading.mentionAt[from] !== -1) break;
    const light = word === "," || word === "bahwa" || PURPOSE_CLAUSE.has(word) || ADVERBS.has(word);
    from = light || WISHING.has(word) ? from + 1 : pastAdjunct(reading, pastTime(reading, from), end);
  }
  return from;
}

/** `warga untuk tidak lengah`: what follows the `untuk`; without it the whole, where that is enough (`bare`). */
export function askedFor(reading: Reading, first: number, end: number, bare: boolean): Asked | null {
  // `meminta izin kepada pengawas untuk naik`, `mengingatkan bahwa tugasnya ialah untuk …`
  if (isFormality(reading, first) || norm(reading, first - 1) === "bahwa") return null;
  if (isMarker(norm(reading, first - 1))) return clauseFrom(reading, pastOpening(reading, first, end), end, true, true);
  for (let index = first; index < end && index < first + 16; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (isMarker(word)) return clauseFrom(reading, pastOpening(reading, index + 1, end), end, true, true);
    if (verbVoice(word) !== null || word === ",") break;
  }
  const whole = bare ? clauseFrom(reading, first, end, true) : null;
  // `meminta warga melapor jika ada pencuri`: only when it comes to that
  return whole && CONDITIONS.has(norm(reading, whole.target.last)) ? null : whole;
}

const isMarker = (word: string): boolean => word === "untuk" || PURPOSE_CLAUSE.has(word);

/** One word is enough only where it is plainly what is asked (`alone`), or not to be. */
function clauseFrom(reading: Reading, first: number, end: number, turns: boolean, alone = false): Asked | null {
  const denied = turns && NOT.has(norm(reading, first));
  // `tidak bosan-bosan menerapkan X`, `jangan lupa memakai X`
  const from = denied ? pastBeing(reading, first + 1, end) : first;
  const [hesitation = "", again] = norm(reading, from).split("-");
  const hesitates =
    denied && HESITATION.has(hesitation) && (again !== undefined || verbVoice(norm(reading, from + 1)) !== null);
  const target =
    from < end ? clauseAt(reading, hesitates ? from + 1 : from, denied ? turn(reading, from, end) : end) : null;
  const word = norm(reading, from);
  const enough = (alone || denied) && verbVoice(word) === null && !word.endsWith("nya") ? 1 : 2;
  return target && target.last - target.first >= enough ? { target, negated: denied !== hesitates } : null;
}

/** `tidak lengah (dan tetap waspada)`: where the negation ends. */
function turn(reading: Reading, first: number, end: number): number {
  for (let index = first + 1; index < end && index < first + LONGEST; index++)
    if (COORDINATORS.has(norm(reading, index)) && STEADY.has(norm(reading, index + 1))) return index;
  return end;
}

/** `meminta pemerintah daerah (hingga pusat mengakui X)`: whom he asks, and not what for. */
export function isWhom(reading: Reading, target: Range, voices: Voices): boolean {
  for (let index = target.first; index < target.last; index++)
    if (reading.mentionAt[index] === -1 && (verbVoice(norm(reading, index)) || ADVERBS.has(norm(reading, index))))
      return false;
  const { holders } = resolvePhrase(reading, target, voices);
  return holders.length === 1 && holders[0]?.mention?.end === reading.tokens[target.last - 1]?.end;
}

/** `melalui program ini, warga …`: past what only says how and where. */
function pastAdjunct(reading: Reading, first: number, end: number): number {
  const word = norm(reading, first);
  if (!ADJUNCT_PREPOSITIONS.has(word) && word !== "dari") return first;
  for (let index = first + 1; index < end && index < first + 14; index++)
    if (norm(reading, index) === "," && reading.mentionAt[index] === -1) return index + 1;
  for (let index = first + 1; index < end && index < first + 8; index++)
    if (/^(?:ini|itu|tersebut)$/u.test(norm(reading, index))) return index + 1;
  return first;
}
