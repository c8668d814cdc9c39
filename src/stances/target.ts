import { intensifiers, isEmptyVerb, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { clauseAt, LONGEST, nounPhraseAt, withRelative } from "./noun-phrase.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";
import { trim } from "./trim.js";
import {
  ADVERBS,
  COORDINATORS,
  EXAMPLES,
  INSERTED_CUES,
  LINKING_PREPOSITIONS,
  PURPOSE,
  SUBORDINATORS,
} from "./words.js";

/** `abstain dalam pemungutan suara soal X`: X is what it is about. */
const ABOUT = wordSet("soal terhadap mengenai terkait tentang");

const TAKES_NOUN = ["OBJ", "PP", "CL", "OBJ+CL", "OBJ+VP", "SUBJ"] as const;

/** The object of a verb: the noun phrase behind it, up to the first adjunct; null where there is none. */
export function objectTarget(reading: Reading, clause: Clause): Range | null {
  let first = clause.last;
  if (clause.form && !TAKES_NOUN.some((syntax) => clause.form?.predicate.targets.has(syntax))) return null;
  const prepositions = clause.form?.predicate.prepositions ?? [];
  // `menyampaikan protes kepada dewan terkait X`: against X
  if (/^(?:neutrality|protest)$/u.test(clause.form?.predicate.category ?? "")) {
    for (let index = first; index < clause.end && index < first + 12; index++)
      if (ABOUT.has(norm(reading, index))) return nounPhraseAt(reading, index + 1, clause.end);
  }
  if (clause.form && prepositions.length > 0 && !clause.form.predicate.targets.has("OBJ")) {
    const at = prepositionAt(reading, first, Math.min(clause.end, first + 5), prepositions);
    // `senang dengan adanya jembatan`
    if (at !== -1) return nounPhraseAt(reading, norm(reading, at + 1) === "adanya" ? at + 2 : at + 1, clause.end);
    if (!clause.form.predicate.targets.has("CL")) return null;
  }
  for (let steps = 0; first < clause.end && steps < 4; steps++) {
    const word = norm(reading, first);
    const strength = intensifiers().longestAt(reading.tokens, first);
    if (reading.mentionAt[first] !== -1) break;
    // `kami berharap, program ini menjadi contoh`
    if (word === "," && first === clause.last && clause.form?.predicate.category === "desire")
      first = pastVocative(reading, first) + 1;
    else if (word === "lebih" && norm(reading, first + 1) === "lanjut") first += 2;
    // `memberikan hingga Rp 1 miliar`
    else if (word === "hingga" && isAmount(reading, first + 1)) first++;
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
  return object && withContent(reading, withPlace(reading, object));
}

/** `keprihatinan atas situasi di Myanmar`: where it is tells which. */
export function withPlace(reading: Reading, object: Range): Range {
  const { first, last } = object;
  const bare = last - first === 1 && reading.mentionAt[first] === -1 && norm(reading, last) === "di";
  const place = bare ? mentionOf(reading, last + 1) : undefined;
  return place ? { first, last: place.last } : object;
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
    // `sepakat itu cocok dengan X`: a clause
    if (/^(?:ini|itu|bahwa|kalau|jika)$/u.test(token.norm)) return -1;
    if (prepositions.includes(token.norm)) return index;
  }
  return -1;
}

/** `saya harap, Pak Joko, pasar ini dibuka`: the comma behind whoever is spoken to, or the same. */
function pastVocative(reading: Reading, comma: number): number {
  if (!/^(?:pak|bu|bapak|ibu|bang|mas|mbak)$/u.test(norm(reading, comma + 1))) return comma;
  for (let index = comma + 2; index < comma + 6; index++) if (norm(reading, index) === ",") return index;
  return comma;
}

function isAmount(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.kind === "number" || /^(?:rp|us)\b/u.test(norm(reading, index));
}

function isManner(word: string): boolean {
  return word === "tegas" || word === "keras" || word === "baik" || word === "segera" || word === "serius";
}

/** The verb with its object: `menaruh uang di bank`. Cut at the next clause border, adjuncts kept where there is no object. */
export function verbTarget(reading: Reading, clause: Clause): Range | null {
  const object = objectTarget(reading, clause);
  if (object && object.last - object.first === 1 && norm(reading, object.first) === "diri") {
    // `membiasakan diri dengan cara baru`
    const whole = clauseAt(reading, clause.headFirst, clause.end);
    if (whole) return whole;
  }
  if (object) {
    const { first, last } = withRelative(reading, object, reading.tokens.length);
    const whole = withRole(reading, clause.headFirst, last, clause.end);
    // `memberikan manfaat (nyata)`: the noun is the predicate's
    const empty = isEmptyVerb(norm(reading, clause.headFirst)) && clause.headLast - clause.headFirst === 1;
    return empty
      ? { first, last: withRecipient(reading, { first, last }, clause.end) }
      : { first: clause.headFirst, last: whole };
  }
  let last = clause.last;
  for (let index = clause.last; index < clause.end && index < clause.last + 10; index++) {
    const token = reading.tokens[index];
    if (token === undefined || (token.kind === "punctuation" && reading.mentionAt[index] === -1)) break;
    if (token.kind === "quote") continue;
    if (reading.mentionAt[index] === -1) {
      // `dimanfaatkan untuk kampanye`, but not `ditunda untuk (menghemat X)`
      const aim = PURPOSE.has(token.norm) && (token.norm !== "untuk" || index + 1 === clause.end);
      if (SUBORDINATORS.has(token.norm) || aim || token.norm === "yang") break;
      if (COORDINATORS.has(token.norm)) break;
    }
    last = index + 1;
  }
  return trim(reading, clause.headFirst, last);
}

/** `memberikan insentif bagi guru`: a word or two alone say too little. */
function withRecipient(reading: Reading, { first, last }: Range, end: number): number {
  if (last - first > 2 || reading.mentionAt[last - 1] !== -1 || !/^(?:bagi|kepada)$/u.test(norm(reading, last)))
    return last;
  return nounPhraseAt(reading, last + 1, end)?.last ?? last;
}

const MAKING = wordSet(
  "menjadikan dijadikan menetapkan mengubah menganggap menunjuk mengangkat menempatkan memperkenalkan mencalonkan mengusung melantik mengukuhkan menugaskan memosisikan mendaftarkan",
);

const FITTING = wordSet(
  "melengkapi membekali mengganti menggantikan menukar mengisi memadukan menggabungkan menghubungkan mengintegrasikan menyelaraskan menyesuaikan menyamakan membandingkan mempertemukan",
);

/** `menjadikan Indonesia sebagai pusat dagang`, `melengkapi pasar dengan gudang`: the object alone says nothing of what is made of it. */
export function withRole(reading: Reading, verb: number, last: number, end: number): number {
  const word = norm(reading, verb);
  const preposition = norm(reading, last);
  const made = MAKING.has(word) && /^(?:sebagai|menjadi)$/u.test(preposition);
  if (!made && !(FITTING.has(word) && preposition === "dengan")) return last;
  return nounPhraseAt(reading, last + 1, end)?.last ?? last;
}

/** A subject as a target: without what only opens the clause (`bahwa`, `selain itu`). */
export function subjectTarget(reading: Reading, subject: Range): Range | null {
  let { first } = subject;
  const { last } = subject;
  while (first < last && reading.mentionAt[first] === -1) {
    // `Jadi saya rasa`
    if (
      /^(?:saya|kami|kita|aku)$/u.test(norm(reading, first)) &&
      /^(?:rasa|kira|pikir|yakin|sampaikan|tegaskan|katakan|ingatkan)$/u.test(norm(reading, first + 1))
    )
      first += 2;
    // `sejak awal pemilihan itu`
    else if (norm(reading, first - 1) === "sejak" && /^(?:awal|dulu|lama)$/u.test(norm(reading, first))) first++;
    // `hingga saat ini para anggota`
    // … `selama ini para anggota`
    else if (/^(?:saat|selama)$/u.test(norm(reading, first)) && /^(?:ini|itu)$/u.test(norm(reading, first + 1)))
      first += 2;
    // `ke depan program itu`, `dengan demikian program itu`, `begitu juga program itu`, `kedua adalah program itu`
    else if (
      /^(?:ke depan|dengan (?:demikian|begitu)|(?:demikian|begitu) (?:juga|pula)|(?:pertama|kedua|ketiga|keempat) (?:adalah|ialah))$/u.test(
        `${norm(reading, first)} ${norm(reading, first + 1)}`,
      )
    )
      first += 2;
    // `di satu sisi kesejahteraan buruh`, `hal ini karena sopir`
    else if (
      /^di (?:satu|lain) sisi$|^di sisi lain$|^hal (?:ini|itu|tersebut) (?:karena|dikarenakan|lantaran)$/u.test(
        [0, 1, 2].map((step) => norm(reading, first + step)).join(" "),
      )
    )
      first += 3;
    // `di sinilah para anggota`
    else if (norm(reading, first) === "di" && /^s(?:ini|itu|ana)(?:lah)?$/u.test(norm(reading, first + 1))) first += 2;
    // `ini program kita, harus kita dukung`
    else if (norm(reading, first) === "ini" && first + 1 < last && reading.tokens[first + 1]?.kind === "word") first++;
    else if (isOpener(norm(reading, first))) first++;
    else break;
  }
  if (first >= last) return null;
  const end = insertionAt(reading, first, last);
  return trim(reading, first, end === last ? beforeCue(reading, first, closedAt(reading, first, last)) : end);
}

/** `langkah ini (menurutnya)`: who says so, without commas. */
function beforeCue(reading: Reading, first: number, last: number): number {
  const cue = last - 1 > first && /^(?:menurut|kata|ujar)nya$/u.test(norm(reading, last - 1));
  return cue && reading.mentionAt[last - 1] === -1 ? last - 1 : last;
}

/** `Badan Pangan (BP`: with the bracket that closes it; `kenaikan 8`: with its `%`. */
function closedAt({ tokens }: Reading, first: number, last: number): number {
  if (tokens[last]?.norm === "%" && tokens[last - 1]?.kind === "number") return last + 1;
  const opening = tokens[last]?.norm === ")" ? "(" : tokens[last]?.norm === "]" ? "[" : null;
  for (let index = last - 1; opening && index >= first && index > last - 6; index--)
    if (tokens[index]?.norm === opening) return last + 1;
  return last;
}

/** Where examples or a cue are inserted behind a subject (`bahan pokok, seperti beras,`), else its end. */
function insertionAt(reading: Reading, first: number, last: number): number {
  for (let index = first + 1; index < last && index < first + LONGEST; index++) {
    const word = norm(reading, index + 1);
    if (norm(reading, index) === "," && (EXAMPLES.has(word) || INSERTED_CUES.has(word))) return index;
  }
  return last;
}

const OPENERS = wordSet(
  "jadi nah kan betul benar iya susah mohon adanya karena oleh itu sekali-kali kadang kadang-kadang menjadi merupakan coba tolong ada terdapat adalah apalagi terutama misalnya artinya makanya mungkin sebenarnya sebetulnya sejatinya soalnya ternyata tadi alhamdulillah insyaallah namanya maksudnya intinya istilahnya faktanya kenyataannya adapun beruntung untungnya toh seolah seolah-olah seakan seakan-akan nampaknya tampaknya kelihatannya sepertinya",
);

function isOpener(word: string): boolean {
  return SUBORDINATORS.has(word) || COORDINATORS.has(word) || ADVERBS.has(word) || OPENERS.has(word);
}
