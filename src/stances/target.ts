import { intensifiers, isAgentNoun, isEmptyVerb, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clauses.js";
import { norm, type Range, type Reading } from "./reading.js";
import {
  ADJUNCT_PREPOSITIONS,
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  EXAMPLES,
  INSERTED_CUES,
  LINKING_PREPOSITIONS,
  PURPOSE,
  SUBORDINATORS,
} from "./words.js";

// `kerja sama dengan Rusia`: with these the partner belongs to the noun.
const RELATIONAL = wordSet(
  "sama sinergi hubungan pertemuan kemitraan komunikasi koordinasi kontak dialog perjanjian kesepakatan",
);

/** `abstain dalam pemungutan suara soal X`: X is what it is about. */
const ABOUT = wordSet("soal terhadap mengenai terkait tentang");

const TAKES_NOUN = ["OBJ", "PP", "CL", "OBJ+CL", "OBJ+VP", "SUBJ"] as const;

/** The object of a verb: the noun phrase behind it, up to the first adjunct; null where there is none. */
export function objectTarget(reading: Reading, clause: Clause): Range | null {
  let first = clause.last;
  if (clause.form && !TAKES_NOUN.some((syntax) => clause.form?.predicate.targets.has(syntax))) return null;
  const prepositions = clause.form?.predicate.prepositions ?? [];
  if (clause.form?.predicate.category === "neutrality") {
    for (let index = first; index < clause.end && index < first + 8; index++)
      if (ABOUT.has(norm(reading, index))) return nounPhraseAt(reading, index + 1, clause.end);
  }
  if (clause.form && prepositions.length > 0 && !clause.form.predicate.targets.has("OBJ")) {
    const at = prepositionAt(reading, first, Math.min(clause.end, first + 5), prepositions);
    if (at !== -1) return nounPhraseAt(reading, at + 1, clause.end);
    if (!clause.form.predicate.targets.has("CL")) return null;
  }
  for (let steps = 0; first < clause.end && steps < 4; steps++) {
    const word = norm(reading, first);
    const strength = intensifiers().longestAt(reading.tokens, first);
    if (reading.mentionAt[first] !== -1) break;
    if (word === "lebih" && norm(reading, first + 1) === "lanjut") first += 2;
    else if (strength) first += strength.length;
    else if (word === "secara" || (word === "dengan" && isManner(norm(reading, first + 1)))) first += 2;
    else if (
      prepositions.includes(word) ||
      LINKING_PREPOSITIONS.has(word) ||
      ADVERBS.has(word) ||
      word === "adanya" ||
      word === "ada" ||
      word === "sejumlah"
    )
      first++;
    else break;
  }
  const object = nounPhraseAt(reading, first, clause.end);
  return object && withContent(reading, object);
}

/** `memberi bukti bahwa X`: the noun alone says nothing. */
function withContent(reading: Reading, object: Range): Range {
  if (object.last - object.first !== 1 || norm(reading, object.last) !== "bahwa") return object;
  const content = clauseAt(reading, object.last + 1, reading.tokens.length);
  return content ? { first: object.first, last: content.last } : object;
}

/** `menyampaikan apresiasi yang tinggi kepada`: the preposition that brings the target. */
function prepositionAt(reading: Reading, first: number, last: number, prepositions: readonly string[]): number {
  for (let index = first; index < last; index++) {
    const token = reading.tokens[index];
    if (token === undefined || reading.mentionAt[index] !== -1 || token.kind !== "word") return -1;
    if (prepositions.includes(token.norm)) return index;
  }
  return -1;
}

function isManner(word: string): boolean {
  return word === "tegas" || word === "keras" || word === "baik" || word === "segera" || word === "serius";
}

/** No target is longer, in tokens; the bound also keeps the reading linear. */
const LONGEST = 60;

/** The noun phrase that starts at a token: cut at clause borders, adjuncts and lists that run on into another verb. */
export function nounPhraseAt(reading: Reading, first: number, end: number): Range | null {
  let last = first;
  let depth = 0;
  let content = 0;
  const limit = Math.min(end, first + LONGEST);
  for (let index = first; index < limit; index++) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    const inMention = reading.mentionAt[index] !== -1;
    if (token.kind === "quote") continue;
    if (token.norm === "(") {
      depth++;
      continue;
    }
    if (token.norm === ")") {
      if (depth > 0) last = index + 1;
      depth--;
      continue;
    }
    if (depth > 0) continue;
    if (!inMention) {
      if (token.kind === "punctuation") {
        if (token.norm !== "," || !listGoesOn(reading, index, end)) break;
        continue;
      }
      const word = token.norm;
      if (word === "yang") {
        if (content > 1) break;
        content = 2;
        continue;
      }
      if (PURPOSE.has(word) || SUBORDINATORS.has(word)) break;
      if (isAdjunctAt(reading, index)) {
        if (content > 0) break;
        return null;
      }
      if (content > 0 && (word === "kepada" || word === "bagi")) break;
      if (content > 1 && word === "terkait") break;
      // `ancaman kepada Iran soal nuklir`
      if (content > 0 && word === "soal" && reading.mentionAt[index - 1] !== -1) break;
      if (COORDINATORS.has(word)) continue;
      if (!DETERMINERS.has(word)) content++;
    } else content++;
    last = index + 1;
  }
  return trim(reading, first, last);
}

/** A bare noun says too little without its relative clause: `fasilitas yang diperjuangkan dewan`. */
export function withRelative(reading: Reading, phrase: Range, end: number): Range {
  if (phrase.last - phrase.first > 1 || reading.mentionAt[phrase.first] !== -1 || norm(reading, phrase.last) !== "yang")
    return phrase;
  let last = phrase.last;
  for (let index = phrase.last; index < end && index < phrase.last + 12; index++) {
    const token = reading.tokens[index];
    if (token === undefined || (token.kind === "punctuation" && reading.mentionAt[index] === -1)) break;
    if (reading.mentionAt[index] === -1 && (COORDINATORS.has(token.norm) || SUBORDINATORS.has(token.norm))) break;
    last = index + 1;
  }
  return trim(reading, phrase.first, last) ?? phrase;
}

/** A clause without a verb of its own: `(memastikan bahwa) makanan yang dibagikan benar-benar bersih`. */
export function clauseAt(reading: Reading, first: number, end: number): Range | null {
  let last = first;
  for (let index = first; index < end && index < first + 16; index++) {
    const token = reading.tokens[index];
    if (token === undefined || (token.kind === "punctuation" && reading.mentionAt[index] === -1)) break;
    // `makanan yang sampai ke anak`: behind `yang` it is a verb
    const opens = SUBORDINATORS.has(token.norm) && norm(reading, index - 1) !== "yang";
    if (reading.mentionAt[index] === -1 && opens) break;
    last = index + 1;
  }
  return trim(reading, first, last);
}

function isAdjunctAt(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  if (!ADJUNCT_PREPOSITIONS.has(word)) return false;
  const next = norm(reading, index + 1);
  // `kerja sama dengan Rusia`; `politik dalam dan luar negeri`; `upaya bersama`
  if (word === "dengan") return !RELATIONAL.has(norm(reading, index - 1));
  if (word === "dalam") return next !== "negeri" && !(next === "dan" && norm(reading, index + 2) === "luar");
  if (word === "bersama") return reading.mentionAt[index + 1] !== -1 || isAgentNoun(next);
  return true;
}

/** A comma inside a list of nouns: another comma or a coordinator follows before anything else ends the phrase. */
function listGoesOn(reading: Reading, comma: number, end: number): boolean {
  for (let index = comma + 1; index < end && index < comma + 9; index++) {
    const token = reading.tokens[index];
    if (token === undefined) return false;
    if (reading.mentionAt[index] !== -1) continue;
    if (token.norm === "tetapi" || token.norm === "tapi" || token.norm === "melainkan") return false;
    if (token.norm === "dan" || token.norm === "serta" || token.norm === "maupun" || token.norm === "atau") {
      return index > comma && index + 1 < end;
    }
    if (token.norm === ",") return listGoesOnOnce(reading, index, end);
    if (
      token.kind === "punctuation" ||
      PURPOSE.has(token.norm) ||
      SUBORDINATORS.has(token.norm) ||
      token.norm === "yang"
    )
      return false;
    if (ADJUNCT_PREPOSITIONS.has(token.norm)) return false;
  }
  return false;
}

function listGoesOnOnce(reading: Reading, comma: number, end: number): boolean {
  for (let index = comma + 1; index < end && index < comma + 9; index++) {
    const word = norm(reading, index);
    if (word === "dan" || word === "serta") return index + 1 < end;
  }
  return false;
}

/** The verb with its object: `menaruh uang di bank`. Cut at the next clause border, adjuncts kept where there is no object. */
export function verbTarget(reading: Reading, clause: Clause): Range | null {
  const object = objectTarget(reading, clause);
  if (object) {
    const { first, last } = withRelative(reading, object, reading.tokens.length);
    return isEmptyVerb(norm(reading, clause.headFirst)) ? { first, last } : { first: clause.headFirst, last };
  }
  let last = clause.last;
  for (let index = clause.last; index < clause.end && index < clause.last + 10; index++) {
    const token = reading.tokens[index];
    if (token === undefined || (token.kind === "punctuation" && reading.mentionAt[index] === -1)) break;
    if (token.kind === "quote") continue;
    if (reading.mentionAt[index] === -1) {
      if (SUBORDINATORS.has(token.norm) || PURPOSE.has(token.norm) || token.norm === "yang") break;
      if (COORDINATORS.has(token.norm)) break;
    }
    last = index + 1;
  }
  return trim(reading, clause.headFirst, last);
}

/** A subject as a target: without what only opens the clause (`bahwa`, `selain itu`). */
export function subjectTarget(reading: Reading, subject: Range): Range | null {
  let { first } = subject;
  const { last } = subject;
  while (first < last && reading.mentionAt[first] === -1 && isOpener(norm(reading, first))) first++;
  return trim(reading, first, insertionAt(reading, first, last));
}

/** Where examples or a cue are inserted behind a subject (`bahan pokok, seperti beras,`), else its end. */
function insertionAt(reading: Reading, first: number, last: number): number {
  for (let index = first + 1; index < last && index < first + LONGEST; index++) {
    const word = norm(reading, index + 1);
    if (norm(reading, index) === "," && (EXAMPLES.has(word) || INSERTED_CUES.has(word))) return index;
  }
  return last;
}

function isOpener(word: string): boolean {
  return (
    SUBORDINATORS.has(word) ||
    COORDINATORS.has(word) ||
    ADVERBS.has(word) ||
    word === "jadi" ||
    word === "nah" ||
    word === "karena" ||
    word === "oleh" ||
    word === "itu" ||
    word === "adalah" ||
    word === "ini,"
  );
}

const TRAILING = new Set(["lagi", "juga", "pun", "saja", "kembali", "sama", "terus", "segera", "tersebut,"]);

function trim(reading: Reading, first: number, last: number): Range | null {
  let from = first;
  let to = last;
  while (from < to && !holdsWord(reading, from)) from++;
  while (to > from && (!(holdsWord(reading, to - 1) || norm(reading, to - 1) === ")") || isLoose(reading, to - 1)))
    to--;
  return from < to ? { first: from, last: to } : null;
}

function isLoose(reading: Reading, index: number): boolean {
  if (reading.mentionAt[index] !== -1) return false;
  const word = norm(reading, index);
  if (word === "yang" || word === "adalah" || word === "ialah") return true;
  if (word === "sama") return norm(reading, index - 1) !== "kerja" && norm(reading, index - 1) !== "bekerja";
  return (
    COORDINATORS.has(word) || TRAILING.has(word) || ADJUNCT_PREPOSITIONS.has(word) || LINKING_PREPOSITIONS.has(word)
  );
}

function holdsWord(reading: Reading, index: number): boolean {
  const kind = reading.tokens[index]?.kind;
  return kind === "word" || kind === "number" || kind === "handle" || kind === "symbol";
}

/**
 * The conjuncts of `hegemoni dan politik kekuasaan`. A phrase whose halves may share a head or a modifier
 * (`kepentingan keamanan dan pembangunan kedua negara`) stays whole.
 */
export function conjuncts(reading: Reading, target: Range): readonly Range[] {
  let at = -1;
  for (let index = target.first; index < target.last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (word === "yang" && at !== -1) break;
    if (word === "," || word === "yang" || word === "antara") return [target];
    if (word !== "dan" && word !== "serta") continue;
    if (word === "dan" && norm(reading, index + 1) === "luar") continue;
    if (at !== -1 && norm(reading, at) === norm(reading, index)) return [target];
    // `hukum internasional serta tujuan dan prinsip piagam`: `serta` joins the greater parts
    if (at === -1 || word === "serta") at = index;
  }
  if (at === -1 || at === target.first || at === target.last - 1) return [target];
  const left = { first: target.first, last: at };
  const right = { first: at + 1, last: target.last };
  return standsAlone(reading, left) && standsAlone(reading, right) && isOwn(reading, right, at)
    ? [left, right]
    : [target];
}

function standsAlone(reading: Reading, part: Range): boolean {
  return (
    reading.mentionAt[part.first] !== -1 || part.last - part.first >= 2 || DETERMINERS.has(norm(reading, part.first))
  );
}

/** The right half has marks of its own: a name or determiner at its head, a relative clause, or `serta` before it. */
function isOwn(reading: Reading, whole: Range, at: number): boolean {
  const right = norm(reading, whole.first) === "juga" ? { first: whole.first + 1, last: whole.last } : whole;
  if (
    reading.mentionAt[right.first] !== -1 ||
    DETERMINERS.has(norm(reading, right.first)) ||
    norm(reading, at) === "serta"
  )
    return true;
  for (let index = right.first; index < right.last; index++) if (norm(reading, index) === "yang") return true;
  return false;
}
