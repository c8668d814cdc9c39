import {
  intensifiers,
  isAgentNoun,
  type ModalKind,
  modals,
  negators,
  nonNegations,
  type PredicateForm,
  verbVoice,
  wordTest,
} from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { norm, type Range, type Reading } from "./reading.js";
import { tellsNeed } from "./told-need.js";
import {
  headAt,
  isHead,
  LONGEST,
  phrase,
  readTail,
  skipLight,
  VERB_LIKE_NEGATORS,
  type Voice,
  voiceOf,
} from "./verb-head.js";
import { ADVERBS, BARE_VERBS, COLLOQUIAL_VERBS, COPULAS, FIRST_PERSON, NOUNS_IN_KAN, PURPOSE } from "./words.js";

/** Modalities that make a stance of a plain verb. */
export type Attitude = Extract<ModalKind, "obligation" | "commitment" | "desire">;

/** A verb with what stands round it: `tidak akan pernah membiarkan`, `sepenuhnya mendukung`, `harus dijaga`. */
export interface Complex {
  readonly first: number;
  /** The verb or predicate; empty (`headFirst === headLast`) where a modal stands alone. */
  readonly headFirst: number;
  readonly headLast: number;
  /** One past the last token, adverbs behind the verb included. */
  readonly last: number;
  readonly voice: Voice;
  readonly form: PredicateForm | null;
  readonly attitude: Attitude | null;
  readonly possible: boolean;
  readonly negated: boolean;
  /** `belum`, `gagal`: a fact about what has not happened, no stance. */
  readonly unrealised: boolean;
  /** `telah`, `berhasil`: told as done. */
  readonly perfect: boolean;
  /** The only attitude is a plain future (`akan`), which tells of plans and of forecasts alike. */
  readonly plainFuture: boolean;
  /** Sum of intensifiers: above 0 stronger, below 0 weaker. */
  readonly boost: number;
}

// `sepakat untuk menjaga` commits as `siap menjaga` does; `menargetkan`, `berencana` likewise are about one's own act.
const EXTRA_ATTITUDES: ReadonlyMap<string, Attitude> = new Map([
  ["sepakat", "commitment"],
  ["bersepakat", "commitment"],
  ["bakal", "commitment"],
  ["menargetkan", "desire"],
  ["mending", "obligation"],
  ["mendingan", "obligation"],
  ["lebih baik", "obligation"],
]);

const IMPORTANT = new Set(["penting untuk", "penting juga"]);

const FUTURE = new Set(["akan", "bakal"]);

/** `akan terus menjaga` promises, where `akan menjaga` may only foretell. */
const STEADY = new Set(["terus", "tetap", "selalu", "senantiasa", "bersama-sama"]);

const PERFECT = new Set(["telah", "sudah", "berhasil", "pernah", "sempat", "terbukti"]);

const NEGATING_MODALS = new Set([
  "jangan",
  "jangan sampai",
  "tidak boleh",
  "tidak akan",
  "tidak akan pernah",
  "tak akan",
  "takkan",
]);

/** Words that a verb complex can begin with, whatever stands before them; predicates apart, to which users add their own. */
const opensComplex = wordTest(
  ({ norm: word }) =>
    verbVoice(word) !== null ||
    ADVERBS.has(word) ||
    BARE_VERBS.has(word) ||
    [...EXTRA_ATTITUDES.keys()].some((phrase) => phrase.split(" ", 1)[0] === word) ||
    word === "secara" ||
    word === "kurang" ||
    [nonNegations(), modals(), negators(), intensifiers()].some((trie) => trie.mayOpen(word)),
);

function mayOpen({ tokens, predicates }: Reading, index: number): boolean {
  const { word } = tokens[index] as Token;
  return (
    opensComplex(word) ||
    predicates.mayOpen(word.norm) ||
    (index > 0 && isFirstPerson((tokens[index - 1] as Token).word))
  );
}

const isFirstPerson = wordTest((word) => FIRST_PERSON.has(word.norm));

/**
 * The verb complex that starts at a token, or null. A modal alone (`perlu kajian`) makes a complex without a head.
 */
export function readComplex(reading: Reading, first: number, last: number): Complex | null {
  if (!mayOpen(reading, first)) return null;
  // `direktur yang baru (dapat …)`
  if (norm(reading, first) === "baru" && norm(reading, first - 1) === "yang") return null;
  const { tokens } = reading;
  let attitude: Attitude | null = null;
  let possible = false;
  let negated = false;
  let unrealised = false;
  let boost = 0;
  let perfect = false;
  let plainFuture = false;
  let index = first;
  let modalEnd = -1;
  let objectVoice = false;
  const complex = (range: Range, voice: Voice, form: PredicateForm | null): Complex => {
    const tail = readTail(reading, range.last, last);
    return {
      first,
      headFirst: range.first,
      headLast: range.last,
      last: tail.last,
      voice,
      form,
      attitude,
      possible,
      negated,
      unrealised,
      perfect,
      plainFuture,
      boost: boost + tail.boost,
    };
  };
  // A run of adverbs without a verb is read once for each of its words: hence the bound.
  while (index < last && index < first + LONGEST) {
    const word = norm(reading, index);
    // `bersedia untuk "terus membantu" korban`
    if (tokens[index]?.kind === "quote" && attitude) {
      index++;
      continue;
    }
    if (reading.mentionAt[index] !== -1 || tokens[index]?.kind !== "word") break;
    const harmless = nonNegations().longestAt(tokens, index);
    if (harmless) {
      index += harmless.length;
      continue;
    }
    const known = headAt(reading, index);
    const modal = modals().longestAt(tokens, index);
    // `lebih baik berjalan`, but not `lebih baik dari A`
    const compared = word === "lebih" && /^dari(?:pada)?$/u.test(norm(reading, index + 2));
    const extra = compared ? undefined : EXTRA_ATTITUDES.get(word === "lebih" ? phrase(reading, index, 2) : word);
    if (known && known.length > (modal?.length ?? 0) && (known.length > 1 || !ADVERBS.has(word)) && !extra) {
      const range = { first: index, last: index + known.length };
      return complex(range, voiceOf(known.value), known.value);
    }
    const negator = VERB_LIKE_NEGATORS.has(word) ? null : negators().longestAt(tokens, index);
    const modalLength = extra ? (word === "lebih" ? 2 : 1) : (modal?.length ?? 0);
    if (modalLength > 0 && modalLength >= (negator?.length ?? 0)) {
      const kind = extra ?? modal?.value.kind;
      if (kind === "conditional") break;
      const next = skipLight(reading, index + modalLength, last);
      // `dibutuhkan untuk memberi X`: the purpose is none of it
      const needed = /^(?:dibutuhkan|diperlukan)$/u.test(word) && PURPOSE.has(norm(reading, index + modalLength));
      const verbal = !needed && next < last && isHead(reading, next);
      // `ini penting untuk petani`: good for them, not called for
      if (!verbal && IMPORTANT.has(phrase(reading, index, modalLength))) return null;
      if (!verbal && known && !needed) {
        const { targets } = known.value.predicate;
        if ((kind === "commitment" || kind === "desire") && targets.has("VP") && !targets.has("OBJ")) attitude ??= kind;
        return complex({ first: index, last: index + known.length }, voiceOf(known.value), known.value);
      }
      if (kind === "obligation" && tellsNeed(reading, index, index + modalLength)) return null;
      if (kind === "obligation" || kind === "commitment" || kind === "desire") {
        plainFuture = attitude === null && FUTURE.has(phrase(reading, index, modalLength));
        attitude = attitude === "obligation" ? attitude : kind;
        if (NEGATING_MODALS.has(phrase(reading, index, modalLength))) negated = !negated;
      } else if (kind === "possibility") possible = true;
      else if (PERFECT.has(word)) perfect = true;
      else if (STEADY.has(word)) plainFuture = false;
      else if (negator && phrase(reading, index, modalLength).startsWith("belum")) unrealised = true;
      index += modalLength;
      modalEnd = index;
      if (attitude && verbal)
        while (index < next && (PURPOSE.has(norm(reading, index)) || tokens[index]?.kind === "quote")) index++;
      continue;
    }
    if (negator) {
      if (negator.value.effect === "flip") negated = !negated;
      else unrealised = true;
      index += negator.length;
      continue;
    }
    if (known && !ADVERBS.has(word)) {
      return complex({ first: index, last: index + known.length }, voiceOf(known.value), known.value);
    }
    const strength = intensifiers().longestAt(tokens, index);
    if (word === "kurang" && headAt(reading, index + 1)) {
      negated = !negated;
      index++;
      continue;
    }
    if (strength) {
      boost += strength.value;
      if (STEADY.has(word)) plainFuture = false;
      index += strength.length;
      continue;
    }
    if (ADVERBS.has(word)) {
      if (PERFECT.has(word)) perfect = true;
      if (STEADY.has(word)) plainFuture = false;
      index++;
      continue;
    }
    if (word === "turun" && norm(reading, index + 1) === "tangan" && attitude) {
      index += 2;
      continue;
    }
    if (word === "secara" && index + 2 < last) {
      index += 2;
      continue;
    }
    if (
      attitude &&
      PURPOSE.has(word) &&
      index === modalEnd &&
      !/^(?:dibutuhkan|diperlukan)$/u.test(norm(reading, index - 1))
    ) {
      index++;
      continue;
    }
    const agent = FIRST_PERSON.has(word) && word !== "pihaknya";
    if (
      agent &&
      ((attitude && index === modalEnd) || (index > first && reading.predicates.get(`di${norm(reading, index + 1)}`)))
    ) {
      objectVoice = true;
      index++;
      continue;
    }
    const voice = verbVoice(word);
    if (voice) return complex({ first: index, last: index + 1 }, voice, null);
    const bare =
      attitude || FIRST_PERSON.has(norm(reading, index - 1)) || (BARE_VERBS.has(word) && followsAgent(reading, first))
        ? reading.predicates.get(`di${word}`)
        : null;
    if (word === "harap" && FIRST_PERSON.has(norm(reading, index - 1))) {
      const hope = reading.predicates.get("berharap");
      if (hope) return complex({ first: index, last: index + 1 }, "active", hope);
    }
    if (bare)
      return complex({ first: index, last: index + 1 }, objectVoice ? "object" : "active", { ...bare, passive: false });
    const colloquial =
      COLLOQUIAL_VERBS.has(word) || (/^(?!ber|me|di|ter)\p{L}{4,}kan$/u.test(word) && !NOUNS_IN_KAN.has(word));
    if (attitude && colloquial)
      return complex({ first: index, last: index + 1 }, objectVoice ? "object" : "active", null);
    if (objectVoice && /(?:kan|i)$/u.test(word)) return complex({ first: index, last: index + 1 }, "object", null);
    break;
  }
  if (!attitude || objectVoice) return null;
  return complex({ first: modalEnd, last: modalEnd }, "none", null);
}

/** `(Warga) tolak X`: somebody stands right before. */
function followsAgent(reading: Reading, first: number): boolean {
  const found = reading.mentions[reading.mentionAt[first - 1] ?? -1];
  if (reading.mentionAt[first - 1] !== -1 && found)
    return found.entity.type === "person" || found.entity.type === "organization";
  return isAgentNoun(norm(reading, first - 1));
}

export function isCopula(word: string): boolean {
  return COPULAS.has(word);
}
