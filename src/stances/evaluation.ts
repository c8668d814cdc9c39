import { isAscribingCue, isLinkingVerb, verbVoice, wordSet } from "../lexicon/index.js";
import { isChange } from "./amount.js";
import { isPointer } from "./antecedent.js";
import type { Passage } from "./context.js";
import { doubtBefore } from "./doubt.js";
import {
  ASCRIBING,
  conditionBefore,
  holdsVerb,
  insertionEnd,
  inversionEnd,
  isNoun,
  isOwnJudgement,
  opensClause,
  UNREAL,
} from "./evaluation-clause.js";
import { isFeigned } from "./feigned.js";
import type { Finding } from "./finding.js";
import { isHad, isHaving } from "./had.js";
import { resolvePhrase } from "./holder.js";
import { LONGEST_LIST, listStart } from "./list-start.js";
import { turned } from "./negation.js";
import { voiceAt } from "./nested-voice.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { pointedNoun } from "./pointed-noun.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import { CONDITIONS, isOccasion, NEGATORS, valueOfNoun } from "./value.js";
import { type ContrastedValue, isDenial, negatorBefore, valueOfCopula } from "./value-of-copula.js";
import { valueOfSubject } from "./value-of-subject.js";
import { conditionTarget, holdsPredicate, valued } from "./valued.js";
import { COPULAS, isPointing } from "./words.js";

/**
 * A speaker values the subject of a sentence: `program ini sangat bermanfaat`, `itu merupakan langkah keliru`,
 * `luar biasa inovasi ini`. Only where the word is said of the subject; in `konsensus penting` it values nothing.
 */
export function findEvaluations({ reading, first, last, before, voices }: Passage): Finding[] {
  if (!voices.quote || !voices.speaker) return [];
  // `berharap kerja sama itu lebih baik`, `mempertanyakan apakah itu tepat`: it is not said to be so
  const { cue } = voices.quote;
  if (
    cue &&
    voices.quote.kind !== "direct" &&
    (DOUBTED.has(cue.lemma) || cue.type === "question" || cue.type === "denial")
  )
    return [];
  let ascribes = cue !== null && voices.quote.kind !== "direct" && isAscribingCue(cue.lemma);
  const found: Finding[] = [];
  let start = first;
  let sentence = first;
  /** Where an insertion cuts the subject off: `program ini, seperti A dan B,`. */
  let cut = -1;
  let listing = false;
  /** Where what is judged begins. */
  let opened = first;
  for (let index = first; index < last; index++) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (reading.mentionAt[index] !== -1) continue;
    // `kami menilai (rencana itu tepat)`, `saya melihat (pasar itu sebagai peluang)`
    if (index > start && isOwnJudgement(reading, start, index)) {
      start = index + 1;
      ascribes = ASCRIBING.has(token.norm);
      opened = start;
      continue;
    }
    if (opensClause(reading, index)) {
      const past = token.norm === "," && !holdsVerb(reading, start, index) ? insertionEnd(reading, index, last) : -1;
      if (past !== -1 && index > start) {
        if (cut === -1) cut = index;
        listing = past === index + 1;
        index = past;
        continue;
      }
      if (listing && token.norm === ",") continue;
      const likened = token.norm === "seperti" && isPointing(norm(reading, index + 1));
      if (
        token.norm === "seperti" &&
        !/^(?:apa|biasa|yang)/u.test(norm(reading, index + 1)) &&
        index > start &&
        index - start < LONGEST_LIST &&
        isNoun(reading, start, index)
      ) {
        // `ukuran seperti itu (lebih penting)`, `menu seperti soto (bermanfaat)`
        if (!likened && cut === -1) cut = index;
        listing = !likened;
        continue;
      }
      // `dalam keadaan seperti ini program itu penting`
      start = index + (likened ? 2 : 1);
      cut = -1;
      listing = false;
      if (/^[.!?:;…]/u.test(token.norm)) sentence = start;
      continue;
    }
    const becoming = /^(?:men)?jadi$/u.test(token.norm) ? negatorBefore(reading, start, index) : -1;
    const linking = becoming !== -1 || (isLinkingVerb(token.norm) && !holdsVerb(reading, start, index));
    // `menyebut rencana itu sebagai langkah keliru`
    const ascribed = ascribes && token.norm === "sebagai" && start === opened && !holdsVerb(reading, start, index);
    const copula =
      (isCopula(reading, index) || linking || ascribed) && index > start && norm(reading, index - 1) !== "yang";
    // `sopir harus merupakan lulusan terbaik`: called for, and not said to be so
    if (copula && REQUIRING.has(norm(reading, index - 1))) continue;
    // `kelangkaan itu menjadi penyebab penyaluran belum maksimal`: said of the supply
    if (copula && CAUSES.has(norm(reading, index + 1))) {
      start = index + 2;
      index++;
      continue;
    }
    const value: ContrastedValue | null = copula
      ? valueOfCopula(reading, index, last, linking)
      : /^(?:ini|itu)$/u.test(token.norm) && isSubject(reading, start, index)
        ? valueOfNoun(reading, index + 1, last, index > start)
        : valueOfSubject(
            reading,
            start,
            index,
            before !== null && start === first,
            ascribes && start === opened,
            start === sentence,
          );
    // `laba mencapai positif Rp 21 miliar`, `warga itu positif Covid-19`
    if (value && isReading(reading, value.last)) continue;
    if (value === null || (copula && isHaving(token.norm) && !isHad(reading, start, index, value))) continue;
    // `pemerintah sejalan dengan dewan`: its own attitude; `pemerintah juga turut membantu`: what it does
    const agreeing = norm(reading, value.last - 1) === "dengan";
    const helping = norm(reading, value.last - 1) === "membantu" && norm(reading, value.last - 2) !== "sangat";
    if (
      (linking || agreeing || helping) &&
      !(isHaving(token.norm) && !/^peran(?:an)?$/u.test(norm(reading, index + 1))) &&
      value.polarity === "support" &&
      resolvePhrase(reading, { first: start, last: index }, voices).kind === "agent"
    )
      continue;
    const pointed = !copula && value.first > index;
    // where the negation before the copula stands
    // `belum tentu berdampak positif`
    const doubted = linking && value.polarity === "support" ? doubtBefore(reading, index) : -1;
    const denial = linking && becoming === -1 && NEGATORS.has(norm(reading, index - 1)) ? index - 1 : becoming;
    const denied = denial !== -1 || doubted > start;
    const beforeCopula = doubted > start ? doubted : denied ? denial : index;
    const subjectEnd = copula ? beforeCopula : pointed ? index + 1 : value.first;
    // `lebih mudah ketika (ada) petugas`: what is valued is a clause
    const clausal = value.inverted && isOccasion(norm(reading, value.last - 1));
    const cutOff = value.inverted && before !== null && value.first === first;
    const subject = cutOff
      ? before
      : value.inverted
        ? { first: value.last, last: inversionEnd(reading, value.last, last) }
        : { first: listStart(reading, sentence, start), last: cut === -1 ? subjectEnd : cut };
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
      ) ??
      (pointed ? conditionTarget(reading, value.last, last) : null) ??
      (agreeing && isPointer(reading, subject) ? standard(reading, value.last, last) : null) ??
      (clausal ? existing(reading, subject) : null);
    // `Ini temuan yang memprihatinkan`: the noun itself
    const noun = target || value.inverted ? null : pointedNoun(reading, subject, value);
    const reversed = copula && ((isDenial(reading, index) && !value.contrasted) || denied);
    const negated = reversed ? !value.negated : value.negated;
    // `kalau ekspor naik, program itu berhasil`: only if it comes to that
    const hangs = condition !== -1 && !topic && !value.inverted;

    // `agar program itu bermanfaat`, `apakah itu tepat`: not said to be so
    if ([start - 1, subject.first, target?.first ?? -1].some((at) => UNREAL.has(norm(reading, at)))) continue;
    // `seolah memihak warga, padahal …`: it is not; but `dewan seakan menyulitkan warga` finds fault
    if (isFeigned(reading, sentence, value)) continue;
    // `kalau tidak salah`: a manner of speaking
    if (value.inverted && CONDITIONS.has(norm(reading, value.first - 1))) continue;
    // `sehingga warga tetap aman`: what comes of it
    const follows = norm(reading, start - 1) === "sehingga" && !value.inverted && target && !target.pointed;
    if (follows && reading.mentionAt[target.first] === -1 && resolvePhrase(reading, target, voices).kind === "agent")
      continue;
    const holder = voiceAt(reading, value.first, voices);
    if (noun && holder && !hangs && !reversed)
      found.push({
        rule: "stance/pointed-evaluation",
        holder,
        polarity: turned(value.polarity, negated),
        ...noun,
        modality: "assertion",
        negated,
        strength: 2,
      });
    if (
      target &&
      holder &&
      !hangs &&
      (clausal || (verbVoice(norm(reading, target.first)) !== "passive" && !holdsPredicate(reading, target, topic))) &&
      !(/^(?:signifikan|biasa)$/u.test(norm(reading, value.last - 1)) && isChange(reading, target))
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
    // `sejalan dengan langkah bank untuk tetap relevan`: with what
    const end = agreeing ? inversionEnd(reading, value.last, last) : value.last;
    index = end - 1;
    start = end;
    cut = -1;
    listing = false;
  }
  return found;
}

/** `positif` as a sum or a test shows it. */
function isReading({ tokens }: Reading, behind: number): boolean {
  const next = tokens[behind];
  return (
    tokens[behind - 1]?.norm === "positif" && (next?.kind === "number" || /^(?:rp|us|covid)/u.test(next?.norm ?? ""))
  );
}

/** `ada petugas di desa`: the petugas. */
function existing(reading: Reading, subject: Range): (Range & { readonly pointed: boolean }) | null {
  const target = /^(?:ada|terdapat)$/u.test(norm(reading, subject.first)) ? subjectTarget(reading, subject) : null;
  return target && { ...target, pointed: false };
}

/** `ini sejalan dengan X`: X, where nobody knows what `ini` is. */
function standard(reading: Reading, first: number, last: number): (Range & { readonly pointed: boolean }) | null {
  const phrase = nounPhraseAt(reading, first, last);
  return phrase && { ...phrase, pointed: false };
}

/** `(rencana ini) langkah yang keliru`, but not `(kali ini) langkah yang keliru …`. */
function isSubject(reading: Reading, start: number, pointer: number): boolean {
  if (TIMES.has(norm(reading, pointer - 1))) return false;
  return pointer === start || (pointer > start && !holdsVerb(reading, start, pointer));
}

const TIMES = wordSet("saat kali malam pagi siang sore selama hari minggu pekan bulan tahun");

/** `yaitu` says which it is, not how it is; `bisa jadi solusi`, but not `jadi, …`. */
function isCopula(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return word === "jadi"
    ? /^(?:bisa|dapat|akan|bakal|juga|tetap|sudah)$/u.test(norm(reading, index - 1))
    : COPULAS.has(word) && word !== "yaitu" && word !== "yakni";
}

const REQUIRING = wordSet("harus haruslah harusnya seharusnya wajib perlu mesti diharapkan");

const CAUSES = wordSet("penyebab alasan sebab");

/** With these it is not said to be so. */
const DOUBTED = wordSet("harap tanya ragu minta imbau ajak desak dorong mohon instruksi perintah seru tuntut");
