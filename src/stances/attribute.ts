import { isAgentNoun, isPreposition, modals, verbVoice, wordSet } from "../lexicon/index.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { voiceAt } from "./nested-voice.js";
import { norm, type Range, type Reading } from "./reading.js";
import { DEGREE, type FoundValue, NEGATORS, valueAt } from "./value.js";
import { ADVERBS, COORDINATORS, COPULAS, DETERMINERS, isPointing, SUBORDINATORS } from "./words.js";

/** With these more is said than what is looked for, as in `pelayanan yang baik`: `luar biasa`. */
const SUPREME = wordSet("luar sempurna");

/** Nouns that say nothing of what is valued, and what nobody makes so. */
const EMPTY = wordSet(
  "hal hal-hal sesuatu pihak arah waktu orang siapa apa mana banyak posisi cuaca jarak kecepatan kendaraan",
);

/** They part the noun from what stands before it, besides verbs with a prefix. */
const PARTING = wordSet(
  "ada terdapat punya buat bikin terjadi tampak muncul timbulnya percuma saya kami kita mereka ini itu tersebut",
);

/** `tata kelola yang buruk (turut menyumbang banjir)`: said in passing of what a sentence is about. */
export function findAttributes(passage: Passage, found: readonly Finding[]): Finding[] {
  const { reading, first, last, voices } = passage;
  if (!voices.quote || !voices.speaker) return [];
  const attributes: Finding[] = [];
  let told: ReadonlySet<number> | null = null;
  for (let index = first + 1; index < last; index++) {
    if (reading.mentionAt[index] !== -1 || norm(reading, index) !== "yang") continue;
    const value = valueBehindYang(reading, index);
    const target = value && nounBefore(reading, index, first);
    if (!value || !target || !isMeant(reading, target, value) || isUnreal(reading, target.first, first)) continue;
    told ??= tokensOf(found);
    if (isRead(told, target.first, value.last)) continue;
    const holder = voiceAt(reading, value.first, voices);
    if (!holder) continue;
    attributes.push({
      rule: "stance/evaluation",
      holder,
      polarity: value.polarity,
      predicate: { first: value.first, last: value.last },
      target,
      modality: "assertion",
      negated: value.negated,
      strength: 1,
    });
  }
  return attributes;
}

/** What is read already: `merupakan (program yang buruk)`. */
function tokensOf(found: readonly Finding[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { predicate, target } of found)
    for (const { first, last } of [predicate, target]) for (let index = first; index < last; index++) tokens.add(index);
  return tokens;
}

function isRead(tokens: ReadonlySet<number>, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (tokens.has(index)) return true;
  return false;
}

function valueBehindYang(reading: Reading, relative: number): FoundValue | null {
  let index = relative + 1;
  let negated = false;
  let value = valueAt(reading, index);
  while (!value && index < relative + 4 && isGrade(norm(reading, index)) && !OPEN.has(norm(reading, index))) {
    negated = negated !== NEGATORS.has(norm(reading, index));
    index++;
    value = valueAt(reading, index);
  }
  if (!value) return null;
  const blames = (value.polarity === "oppose") !== negated;
  if (!blames && !SUPREME.has(norm(reading, index))) return null;
  return {
    first: relative + 1,
    last: index + value.length,
    polarity: blames ? "oppose" : "support",
    negated,
    inverted: false,
  };
}

/** `yang bisa merugikan`, `yang lebih boros (dari biasanya)`: not said to be so */
const OPEN = wordSet("bisa dapat mampu lebih hanya");

/** `contohnya (gudang yang rusak)` */
const EXAMPLES = wordSet("contohnya misalnya umpamanya");

/** `sebagian besar (koperasi)` */
const isCount = (word: string): boolean => DETERMINERS.has(word) || word === "besar" || word === "kecil";

/** What is not the better for being more: `krisis yang luar biasa`. */
const DIRE = wordSet(
  "krisis kelaparan bencana tekanan beban kerugian kerusakan penderitaan kekejaman kejahatan kesulitan ancaman hujan banjir",
);

const isGrade = (word: string): boolean => DEGREE.has(word) || NEGATORS.has(word) || ADVERBS.has(word);

/** The noun before `yang` with what belongs to it: `(karena) kualitas air`; none in what is said of something else: `(itu adalah) langkah`. */
function nounBefore(reading: Reading, relative: number, start: number): Range | null {
  // `gudang itu (yang tumpang tindih dengan pasar)`
  let first = isPointing(norm(reading, relative - 1)) ? relative - 1 : relative;
  const pointing = first;
  while (first > start && first > relative - 7 && isPart(reading, first - 1)) first--;
  while (first < relative && (isCount(norm(reading, first)) || EXAMPLES.has(norm(reading, first)))) first++;
  if (first === pointing || isAgentNoun(norm(reading, first))) return null;
  const before = norm(reading, first - 1);
  return COPULAS.has(before) || /^(?:sebagai|jadi|ini|itu)$/u.test(before) ? null : { first, last: relative };
}

/** `tata kelola lingkungan (yang buruk)`, `pengawasan (yang lemah)`, `tuduhan (yang keliru) itu`; but in `dapur (yang bermasalah)` it says which. */
function isMeant(reading: Reading, { first, last }: Range, value: FoundValue): boolean {
  for (let index = first; index < last; index++)
    if (EMPTY.has(norm(reading, index)) || DIRE.has(norm(reading, index))) return false;
  return (
    value.polarity === "support" ||
    norm(reading, first - 1) === "banyak" ||
    last - first > 1 ||
    /^(?:pe|ke)[a-z]+an$|nya$/u.test(norm(reading, first)) ||
    isPointing(norm(reading, value.last))
  );
}

function isPart(reading: Reading, index: number): boolean {
  if (reading.mentionAt[index] !== -1) return true;
  const token = reading.tokens[index];
  if (token?.kind !== "word") return false;
  const word = token.norm;
  return !(
    isPreposition(word) ||
    PARTING.has(word) ||
    verbVoice(word) !== null ||
    SUBORDINATORS.has(word) ||
    COORDINATORS.has(word) ||
    COPULAS.has(word) ||
    isGrade(word) ||
    modals().longestAt(reading.tokens, index)
  );
}

/** What a sentence says behind these may not be so. */
const UNSAID = wordSet(
  "agar supaya apakah semoga mudah-mudahan jika kalau bila apabila harus jangan perlu ingin tanpa bukan tidak tak boleh mencegah menghindari meminta minta berharap seandainya",
);

/** `agar tidak ada pelayanan yang buruk`, `tanpa pengawasan yang lemah`: not said to be so */
function isUnreal(reading: Reading, noun: number, start: number): boolean {
  for (let index = noun - 1; index >= start && index > noun - 30; index--) {
    const word = norm(reading, index);
    if (/^[.?!;]$/u.test(word)) return false;
    if (reading.mentionAt[index] === -1 && UNSAID.has(word)) return true;
  }
  return false;
}
