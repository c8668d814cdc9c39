import { cueTrie } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { borderAt } from "./border.js";
import { resolvePhrase } from "./holder.js";
import { norm, type Range, type Reading } from "./reading.js";
import type { Voices } from "./voices.js";
import { ADVERBS, FIRST_PERSON } from "./words.js";

/** How far back, in tokens, somebody else's words may begin. */
const REACH = 40;
const NOT_SAID = new Set(["harus", "perlu", "tidak", "tak", "belum", "jangan", "mau", "ingin"]);

/**
 * Whose judgement stands at a token of what is quoted: the speaker's, or that of somebody he tells of
 * (`“Presiden menyampaikan kerja sama ini penting,” kata menteri`).
 */
export function voiceAt(reading: Reading, at: number, voices: Voices): StanceHolder | null {
  const { quote, speaker } = voices;
  if (quote?.kind !== "direct") return speaker;
  for (let index = at - 1; index > at - REACH && index >= 0; index--) {
    if (reading.quoteAt[index] !== reading.quoteAt[at] || /^[.?!;:…]$/u.test(norm(reading, index))) return speaker;
    if (reading.mentionAt[index] !== -1) continue;
    const cue = cueTrie().longestAt(reading.tokens, index);
    if (!cue?.value.voices.has("active") || cue.value.cue.type === "directive") continue;
    const told = subjectBefore(reading, index);
    if (!told || FIRST_PERSON.has(norm(reading, told.last - 1))) return speaker;
    const found = resolvePhrase(reading, told, voices);
    const [teller] = found.holders;
    if (teller && teller.entity !== null && !NOT_SAID.has(norm(reading, told.last - 1))) return teller;
  }
  return speaker;
}

/** The noun phrase right before a verb of saying, in its own clause. */
function subjectBefore(reading: Reading, verb: number): Range | null {
  let last = verb;
  while (last > 0 && reading.mentionAt[last - 1] === -1 && ADVERBS.has(norm(reading, last - 1))) last--;
  let first = last;
  while (first > 0 && first > last - 12) {
    const mark = reading.tokens[first - 1]?.kind;
    if (mark === "quote" || mark === "punctuation" || borderAt(reading, first - 1, false) !== "none") break;
    first--;
  }
  return first < last ? { first, last } : null;
}
