import { wordSet } from "../lexicon/index.js";
import type { Passage } from "./context.js";
import { conditionBefore } from "./evaluation-clause.js";
import type { Finding } from "./finding.js";
import { clauseAt, nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { CONDITIONS } from "./value.js";
import { valued } from "./valued.js";
import type { Voices } from "./voices.js";

const NEGATORS = wordSet("tidak tak nggak enggak gak bukan");
const TROUBLE = wordSet("masalah soal persoalan");
const ABOUT = wordSet("dengan soal atas");

/** What is not minded begins no further back, in tokens: it keeps the reading linear. */
const LONGEST = 60;

/** A speaker does not mind: `jika warga menolak, itu tidak masalah`, `tidak apa-apa kalau harganya naik`. */
export function findIndifference({ reading, first, last, voices }: Passage): Finding[] {
  const { quote, speaker } = voices;
  if (!quote || !speaker) return [];
  const found: Finding[] = [];
  let sentence = first;
  for (let index = first; index < last; index++) {
    const word = norm(reading, index);
    if (/^[.!?;]/u.test(word)) sentence = index + 1;
    if (!NEGATORS.has(word) || reading.mentionAt[index] !== -1) continue;
    // `agar ke depan tidak menjadi persoalan`
    const end = isHoped(reading, index) ? -1 : troubleEnd(reading, index + 1);
    const target = end === -1 ? null : minded(reading, { first: index, last: end }, { first: sentence, last }, voices);
    if (target)
      found.push({
        rule: "stance/evaluation",
        holder: speaker,
        polarity: "neutral",
        predicate: { first: index, last: end },
        target,
        modality: "assertion",
        negated: true,
        strength: 1,
      });
  }
  return found;
}

/** `(tidak) masalah`, `(tak) menjadi soal`, `(nggak) apa-apa`: where it ends, or -1. */
function troubleEnd(reading: Reading, first: number): number {
  if (norm(reading, first) === "apa-apa") return first + 1;
  const noun = /^(?:men)?jadi$/u.test(norm(reading, first)) ? first + 1 : first;
  return TROUBLE.has(norm(reading, noun)) && (noun > first || norm(reading, noun) === "masalah") ? noun + 1 : -1;
}

function isHoped(reading: Reading, index: number): boolean {
  for (let at = index - 1; at > index - 5; at--) if (/^(?:agar|supaya|semoga)$/u.test(norm(reading, at))) return true;
  return false;
}

function minded(reading: Reading, said: Range, sentence: Range, voices: Voices): Range | null {
  const next = norm(reading, said.last);
  if (CONDITIONS.has(next)) return clauseAt(reading, said.last + 1, sentence.last);
  if (ABOUT.has(next)) return nounPhraseAt(reading, said.last + 1, sentence.last);
  // `bukan masalah harga`: what it is not about
  if (reading.tokens[said.last]?.kind === "word" && !/^(?:bagi|buat|dan|tetapi|tapi|karena|asal)$/u.test(next))
    return null;
  if (said.first - sentence.first > LONGEST) return null;
  const condition = conditionBefore(reading, sentence.first, said.first);
  if (condition !== -1) {
    const opener = /^(?:misalnya|ada)$/u.test(norm(reading, condition + 1)) ? condition + 2 : condition + 1;
    const clause = clauseAt(reading, opener, said.first);
    return clause && clause.last - clause.first > 1 ? clause : null;
  }
  // `anak itu tidak apa-apa`: unharmed
  return norm(reading, said.last - 1) === "apa-apa"
    ? null
    : valued(reading, { first: sentence.first, last: said.first }, voices);
}
