import { verbVoice, wordSet } from "../lexicon/index.js";
import type { Quote } from "../types.js";
import { isChange } from "./amount.js";
import { isPointer } from "./antecedent.js";
import type { Passage } from "./context.js";
import { conditionBefore, inversionEnd, UNREAL } from "./evaluation-clause.js";
import { EvaluationScan } from "./evaluation-scan.js";
import { type Judged, judgedAt } from "./evaluation-value.js";
import { isFeigned } from "./feigned.js";
import type { Finding } from "./finding.js";
import { resolvePhrase } from "./holder.js";
import { listStart } from "./list-start.js";
import { turned } from "./negation.js";
import { voiceAt } from "./nested-voice.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { pointedNoun } from "./pointed-noun.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import { CONDITIONS, isOccasion } from "./value.js";
import { isDenial } from "./value-of-copula.js";
import { conditionTarget, holdsPredicate, valued } from "./valued.js";

type Target = Range & { readonly pointed: boolean };

/**
 * A speaker values the subject of a sentence: `program ini sangat bermanfaat`, `itu merupakan langkah keliru`,
 * `luar biasa inovasi ini`. Only where the word is said of the subject; in `konsensus penting` it values nothing.
 */
export function findEvaluations(passage: Passage): Finding[] {
  const { reading, first, last, voices } = passage;
  if (!voices.quote || !voices.speaker || isDoubted(voices.quote)) return [];
  const scan = new EvaluationScan(passage);
  const found: Finding[] = [];
  for (let index = first; index < last; index++) {
    if (reading.tokens[index] === undefined) break;
    if (reading.mentionAt[index] !== -1) continue;
    const passed = scan.pass(index);
    if (passed !== -1) {
      index = passed;
      continue;
    }
    const judged = judgedAt(scan, index);
    if (judged === "cause") {
      scan.start = index + 2;
      index++;
      continue;
    }
    const findings = judged && findingsOf(scan, judged);
    if (!judged || !findings) continue;
    for (const finding of findings) found.push(finding);
    // `sejalan dengan langkah bank untuk tetap relevan`: with what
    const end = judged.agreeing ? inversionEnd(reading, judged.value.last, last) : judged.value.last;
    scan.leave(end);
    index = end - 1;
  }
  return found;
}

/** With these it is not said to be so. */
const DOUBTED = wordSet("harap tanya ragu minta imbau ajak desak dorong mohon instruksi perintah seru tuntut");

/** `berharap kerja sama itu lebih baik`, `mempertanyakan apakah itu tepat` */
function isDoubted({ cue, kind }: Quote): boolean {
  if (!cue || kind === "direct") return false;
  return DOUBTED.has(cue.lemma) || cue.type === "question" || cue.type === "denial";
}

/** What the judgement says of whom, or null where it is not said to be so. */
function findingsOf(scan: EvaluationScan, judged: Judged): Finding[] | null {
  const { reading, voices, start, sentence } = scan;
  const { index, value, copula, denied } = judged;
  const subject = subjectOf(scan, judged);
  const condition = conditionBefore(reading, sentence, subject.first);
  const topic = isTakenUp(scan, subject);
  const target = targetOf(
    scan,
    judged,
    // `Menaikkan pajak sekarang, itu keliru`: the pronoun takes up what stands before the comma
    topic ? { first: condition === -1 ? sentence : condition + 1, last: subject.first - 1 } : subject,
    subject,
  );
  // `agar program itu bermanfaat`, `apakah itu tepat`: not said to be so
  if ([start - 1, subject.first, target?.first ?? -1].some((at) => UNREAL.has(norm(reading, at)))) return null;
  // `seolah memihak warga, padahal …`: it is not; but `dewan seakan menyulitkan warga` finds fault
  if (isFeigned(reading, sentence, value)) return null;
  // `kalau tidak salah`: a manner of speaking
  if (value.inverted && CONDITIONS.has(norm(reading, value.first - 1))) return null;
  if (comesOf(scan, judged, target)) return null;
  const holder = voiceAt(reading, value.first, voices);
  // `kalau ekspor naik, program itu berhasil`: only if it comes to that
  if (!holder || (condition !== -1 && !topic && !value.inverted)) return [];
  const reversed = copula && ((isDenial(reading, index) && !value.contrasted) || denied);
  const negated = reversed ? !value.negated : value.negated;
  const said = {
    holder,
    polarity: turned(value.polarity, negated),
    modality: "assertion",
    negated,
    strength: 2,
  } as const;
  // `Ini temuan yang memprihatinkan`: the noun itself
  const noun = target || value.inverted || reversed ? null : pointedNoun(reading, subject, value);
  if (noun) return [{ rule: "stance/pointed-evaluation", ...said, ...noun }];
  if (!target || !isValued(reading, judged, target, topic)) return [];
  return [
    {
      rule: target.pointed ? "stance/pointed-evaluation" : "stance/evaluation",
      ...said,
      predicate: { first: copula ? index : value.first, last: value.last },
      target: { first: target.first, last: target.last },
    },
  ];
}

/** The words that the judgement is said of. */
function subjectOf({ reading, first, last, before, start, sentence, cut }: EvaluationScan, judged: Judged): Range {
  const { index, value, copula, beforeCopula } = judged;
  if (value.inverted && before !== null && value.first === first) return before;
  if (value.inverted) return { first: value.last, last: inversionEnd(reading, value.last, last) };
  const end = copula ? beforeCopula : value.first > index ? index + 1 : value.first;
  return { first: listStart(reading, sentence, start), last: cut === -1 ? end : cut };
}

/** `Menaikkan pajak sekarang, (itu) keliru` */
function isTakenUp({ reading, sentence }: EvaluationScan, { first }: Range): boolean {
  return (
    first > sentence &&
    norm(reading, first - 1) === "," &&
    /^(?:itu|ini)$/u.test(norm(reading, first)) &&
    !/^(?:bagi|buat|menurut)$/u.test(norm(reading, sentence))
  );
}

function targetOf(
  { reading, last, voices }: EvaluationScan,
  judged: Judged,
  meant: Range,
  subject: Range,
): Target | null {
  const { index, value, copula, agreeing } = judged;
  return (
    valued(reading, meant, voices) ??
    (!copula && value.first > index ? conditionTarget(reading, value.last, last) : null) ??
    (agreeing && isPointer(reading, subject) ? standard(reading, value.last, last) : null) ??
    (isClausal(reading, judged) ? existing(reading, subject) : null)
  );
}

/** `lebih mudah ketika (ada) petugas`: what is valued is a clause. */
function isClausal(reading: Reading, { value }: Judged): boolean {
  return value.inverted && isOccasion(norm(reading, value.last - 1));
}

/** `ada petugas di desa`: the petugas. */
function existing(reading: Reading, subject: Range): Target | null {
  const target = /^(?:ada|terdapat)$/u.test(norm(reading, subject.first)) ? subjectTarget(reading, subject) : null;
  return target && { ...target, pointed: false };
}

/** `ini sejalan dengan X`: X, where nobody knows what `ini` is. */
function standard(reading: Reading, first: number, last: number): Target | null {
  const phrase = nounPhraseAt(reading, first, last);
  return phrase && { ...phrase, pointed: false };
}

/** `sehingga warga tetap aman`: what comes of it. */
function comesOf({ reading, voices, start }: EvaluationScan, { value }: Judged, target: Target | null): boolean {
  if (norm(reading, start - 1) !== "sehingga" || value.inverted || !target || target.pointed) return false;
  return reading.mentionAt[target.first] === -1 && resolvePhrase(reading, target, voices).kind === "agent";
}

function isValued(reading: Reading, judged: Judged, target: Target, topic: boolean): boolean {
  const { value } = judged;
  const whole =
    isClausal(reading, judged) ||
    (verbVoice(norm(reading, target.first)) !== "passive" && !holdsPredicate(reading, target, topic));
  return whole && !(/^(?:signifikan|biasa)$/u.test(norm(reading, value.last - 1)) && isChange(reading, target));
}
