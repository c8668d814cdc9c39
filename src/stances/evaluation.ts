import { isLinkingVerb, modals, verbVoice, wordSet } from "../lexicon/index.js";
import { isCapitalized } from "../text/index.js";
import { antecedentOf, isPointer } from "./antecedent.js";
import type { Finding } from "./finding.js";
import { resolvePhrase } from "./holder.js";
import { turned } from "./negation.js";
import { voiceAt } from "./nested-voice.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import {
  behindContrast,
  CONDITIONS,
  type FoundValue,
  NEGATORS,
  valueBehind,
  valueOfNoun,
  valueOfSubject,
} from "./value.js";
import type { Voices } from "./voices.js";
import { ADVERBS, COPULAS, EXAMPLES, INSERTED_CUES, SUBORDINATORS } from "./words.js";

/**
 * A speaker values the subject of a sentence: `program ini sangat bermanfaat`, `itu merupakan langkah keliru`,
 * `luar biasa inovasi ini`. Only where the word is said of the subject; in `konsensus penting` it values nothing.
 */
export function findEvaluations(reading: Reading, first: number, last: number, voices: Voices): Finding[] {
  if (!voices.quote || !voices.speaker) return [];
  // `berharap kerja sama itu lebih baik`, `mempertanyakan apakah itu tepat`: it is not said to be so
  const { cue } = voices.quote;
  if (
    cue &&
    voices.quote.kind !== "direct" &&
    (DOUBTED.has(cue.lemma) || cue.type === "question" || cue.type === "denial")
  )
    return [];
  const found: Finding[] = [];
  let start = first;
  let sentence = first;
  /** Where an insertion cuts the subject off: `program ini, seperti A dan B,`. */
  let cut = -1;
  let listing = false;
  for (let index = first; index < last; index++) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (reading.mentionAt[index] !== -1) continue;
    if (opensClause(reading, index)) {
      const past = token.norm === "," && !holdsVerb(reading, start, index) ? insertionEnd(reading, index, last) : -1;
      if (past !== -1 && index > start) {
        if (cut === -1) cut = index;
        listing = past === index + 1;
        index = past;
        continue;
      }
      if (listing && token.norm === ",") continue;
      // `dalam keadaan seperti ini program itu penting`
      const likened = token.norm === "seperti" && /^(?:ini|itu)$/u.test(norm(reading, index + 1));
      start = index + (likened ? 2 : 1);
      cut = -1;
      listing = false;
      if (/^[.!?:;…]/u.test(token.norm)) sentence = start;
      continue;
    }
    const linking =
      isLinkingVerb(token.norm) && norm(reading, index - 1) !== "yang" && !holdsVerb(reading, start, index);
    const copula = (COPULAS.has(token.norm) || linking) && index > start;
    const value: ContrastedValue | null = copula
      ? valueOfCopula(reading, index, last, linking)
      : index === start && /^(?:ini|itu)$/u.test(token.norm)
        ? valueOfNoun(reading, index + 1, last)
        : valueOfSubject(reading, start, index);
    if (value === null) continue;
    if (
      linking &&
      value.polarity === "support" &&
      resolvePhrase(reading, { first: start, last: index }, voices).kind === "agent"
    )
      continue;
    const pointed = !copula && index === start && value.first > index;
    const subjectEnd = copula ? index : pointed ? index + 1 : value.first;
    const subject = value.inverted
      ? { first: value.last, last: inversionEnd(reading, value.last, last) }
      : { first: start, last: cut === -1 ? subjectEnd : cut };
    // `keadaan menjadi lebih baik` tells of a change
    if (copula && token.norm === "menjadi" && norm(reading, value.first) === "lebih") continue;
    const condition = conditionBefore(reading, sentence, subject.first);
    const topic =
      subject.first > sentence &&
      norm(reading, subject.first - 1) === "," &&
      /^(?:itu|ini)$/u.test(norm(reading, subject.first)) &&
      !/^(?:bagi|buat|menurut)$/u.test(norm(reading, sentence));
    // `Menaikkan pajak sekarang, itu keliru`: the pronoun takes up what stands before the comma
    const target =
      valued(
        reading,
        topic ? { first: condition === -1 ? sentence : condition + 1, last: subject.first - 1 } : subject,
        voices,
      ) ?? (pointed ? conditionTarget(reading, value.last, last) : null);
    const reversed =
      copula &&
      ((token.norm.startsWith("bukan") && !value.contrasted) || (linking && NEGATORS.has(norm(reading, index - 1))));
    const negated = reversed ? !value.negated : value.negated;
    // `kalau ekspor naik, program itu berhasil`: only if it comes to that
    const hangs = condition !== -1 && !topic && !value.inverted;
    // `kalau tidak salah`: a manner of speaking
    if (value.inverted && CONDITIONS.has(norm(reading, value.first - 1))) continue;
    const holder = voiceAt(reading, value.first, voices);
    if (
      target &&
      holder &&
      !hangs &&
      verbVoice(norm(reading, target.first)) !== "passive" &&
      !holdsPredicate(reading, target)
    ) {
      found.push({
        rule: target.pointed ? "stance/pointed-evaluation" : "stance/evaluation",
        holder,
        polarity: turned(value.polarity, negated),
        predicate: { first: copula ? index : value.first, last: value.last },
        target: { first: target.first, last: target.last },
        modality: "assertion",
        negated,
        strength: 2,
      });
    }
    index = value.last - 1;
    start = value.last;
    cut = -1;
    listing = false;
  }
  return found;
}

/** `ini keputusan yang keliru kalau memakai dana haji` */
function conditionTarget(
  reading: Reading,
  first: number,
  last: number,
): (Range & { readonly pointed: boolean }) | null {
  if (!/^(?:kalau|jika|bila|apabila)$/u.test(norm(reading, first))) return null;
  const target = subjectTarget(reading, { first: first + 1, last: inversionEnd(reading, first + 1, last) });
  return target ? { ...target, pointed: true } : null;
}

type ContrastedValue = FoundValue & { readonly contrasted?: boolean };

function valueOfCopula(reading: Reading, copula: number, last: number, linking: boolean): ContrastedValue | null {
  if (norm(reading, copula).startsWith("bukan")) {
    const behind = behindContrast(reading, copula + 1, last);
    const value = behind === -1 ? null : valueBehind(reading, behind, Math.min(last, behind + 4));
    if (value) return { ...value, contrasted: true };
  }
  return valueBehind(reading, copula + 1, linking ? Math.min(last, copula + 5) : last);
}

/** What is valued; what a pronoun points back to in its place. */
function valued(reading: Reading, subject: Range, voices: Voices): (Range & { readonly pointed: boolean }) | null {
  const target = subjectTarget(reading, withoutOpener(reading, subject));
  if (!target) return null;
  if (isPointer(reading, target)) {
    const antecedent = /^(?:ini|itu|hal)$/u.test(norm(reading, target.first))
      ? antecedentOf(reading, target.first, voices)
      : null;
    return antecedent ? { ...antecedent, pointed: true } : null;
  }
  if (/^(?:dengan|siap|melakukan)$/u.test(norm(reading, target.first))) return null;
  // `salah satu masalah adalah …`; `kelihatannya tidak menjanjikan`
  for (let index = target.first; index < Math.min(target.last, target.first + 4); index++)
    if (
      /^(?:permasalahan|masalah|persoalan|kendala|tantangan|risiko|kekhawatiran)(?:nya)?$/u.test(norm(reading, index))
    )
      return null;
  if (modals().longestAt(reading.tokens, target.first)?.length === target.last - target.first) return null;
  const trimmed = withoutTail(reading, target);
  return trimmed ? { ...trimmed, pointed: false } : null;
}

/** `Saya rasa ini`, `menurut saya program itu` */
function withoutOpener(reading: Reading, subject: Range): Range {
  const { first } = subject;
  const opener = `${norm(reading, first)} ${norm(reading, first + 1)}`;
  return /^(?:saya|kami|kita) (?:rasa|kira|pikir|yakin)$|^menurut (?:saya|kami|hemat)$/u.test(opener)
    ? { first: first + 2, last: subject.last }
    : subject;
}

/** `program ini juga bisa (menjadi)`: adverbs and modals before the copula */
function withoutTail(reading: Reading, target: Range): Range | null {
  let { last } = target;
  while (last > target.first && reading.mentionAt[last - 1] === -1 && ADVERBS.has(norm(reading, last - 1))) last--;
  return last > target.first ? { first: target.first, last } : null;
}

const FINITE = wordSet("harus akan boleh tidak tak perlu wajib mesti dapat bisa mampu telah sudah belum");
const GOVERNING = wordSet("dalam dengan guna demi tanpa agar");

/** With these it is not said to be so. */
const DOUBTED = wordSet("harap tanya ragu");

/** More than a noun phrase: `tidak boleh dijadikan alasan`, `letaknya membuat fasilitas ini`. */
function holdsPredicate(reading: Reading, target: Range): boolean {
  let relative = false;
  for (let index = target.first; index < target.last; index++) {
    if (reading.mentionAt[index] !== -1 || isCapitalized(reading.tokens[index]?.text ?? "")) continue;
    const word = norm(reading, index);
    if (word === "membuat" || word === "menjadikan") return index > target.first;
    relative ||= word === "yang" || word === "untuk";
    if (relative) continue;
    if (FINITE.has(word) && norm(reading, index + 1) !== "ada") return true;
    // `keberanian melangkah itu`: a verb without an object may tell which
    const open = index + 1 < target.last && !/^(?:ini|itu|tersebut)$/u.test(norm(reading, index + 1));
    if (index > target.first && open && verbVoice(word) === "active" && !GOVERNING.has(norm(reading, index - 1)))
      return true;
  }
  return false;
}

const ABOUT = wordSet(
  "menurut saya kami kita aku dari soal bicara bicara-bicara ditanya dilihat melihat untuk bagi terkait",
);

/** The `kalau` that opens the sentence before a clause, or -1; `kalau menurut saya` sets no condition. */
function conditionBefore(reading: Reading, first: number, last: number): number {
  for (let index = first; index < last && index < first + 60; index++)
    if (CONDITIONS.has(norm(reading, index)) && !ABOUT.has(norm(reading, index + 1))) return index;
  return -1;
}

/** `, menurut saya,`: its closing comma; `, seperti A, B, dan C`: its opening word, for what follows is a list; else -1. */
function insertionEnd(reading: Reading, comma: number, last: number): number {
  const word = norm(reading, comma + 1);
  if (EXAMPLES.has(word)) return comma + 1;
  if (!INSERTED_CUES.has(word)) return -1;
  for (let index = comma + 2; index < last && index < comma + 9; index++)
    if (norm(reading, index) === ",") return index;
  return -1;
}

function holdsVerb(reading: Reading, first: number, last: number): boolean {
  for (let index = Math.max(first, last - 40); index < last; index++) {
    if (
      reading.mentionAt[index] === -1 &&
      (verbVoice(norm(reading, index)) !== null || norm(reading, index) === "bisa")
    )
      return true;
  }
  return false;
}

function opensClause(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return true;
  if (token.kind === "punctuation") return token.norm !== "(" && token.norm !== ")";
  return (
    SUBORDINATORS.has(token.norm) || token.norm === "tetapi" || token.norm === "tapi" || token.norm === "melainkan"
  );
}

function inversionEnd(reading: Reading, first: number, last: number): number {
  let index = norm(reading, first) === "dengan" ? first + 1 : first;
  while (index < last && index < first + 14 && !opensClause(reading, index)) index++;
  return index;
}
