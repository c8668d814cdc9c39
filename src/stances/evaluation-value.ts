import { isLinkingVerb, wordSet } from "../lexicon/index.js";
import { doubtBefore } from "./doubt.js";
import { holdsVerb } from "./evaluation-clause.js";
import type { EvaluationScan } from "./evaluation-scan.js";
import { isHad, isHaving } from "./had.js";
import { resolvePhrase } from "./holder.js";
import { norm, type Reading } from "./reading.js";
import { NEGATORS, valueOfNoun } from "./value.js";
import { type ContrastedValue, negatorBefore, valueOfCopula } from "./value-of-copula.js";
import { valueOfSubject } from "./value-of-subject.js";
import { COPULAS } from "./words.js";

/** What joins a subject to what is said of it, at a token. */
interface Link {
  /** `adalah`, `menjadi`, `dianggap`; none in `program itu penting`. */
  readonly copula: boolean;
  readonly linking: boolean;
  /** The negation of `bukan (lagi) menjadi`, or -1. */
  readonly becoming: number;
}

/** A word of praise or blame, and how it is said of its subject. */
export interface Judged extends Link {
  readonly index: number;
  readonly value: ContrastedValue;
  /** `sejalan dengan X` */
  readonly agreeing: boolean;
  readonly denied: boolean;
  /** Where the subject ends before a copula and its negation. */
  readonly beforeCopula: number;
}

const REQUIRING = wordSet("harus haruslah harusnya seharusnya wajib perlu mesti diharapkan");
const CAUSES = wordSet("penyebab alasan sebab");
const TIMES = wordSet("saat kali malam pagi siang sore selama hari minggu pekan bulan tahun");

function linkAt({ reading, start, ascribed }: EvaluationScan, index: number): Link {
  const word = norm(reading, index);
  const becoming = /^(?:men)?jadi$/u.test(word) ? negatorBefore(reading, start, index) : -1;
  const free = (): boolean => !holdsVerb(reading, start, index);
  const linking = becoming !== -1 || (isLinkingVerb(word) && free());
  // `menyebut rencana itu sebagai langkah keliru`
  const taken = ascribed && word === "sebagai" && free();
  const copula = (isCopula(reading, index) || linking || taken) && index > start && norm(reading, index - 1) !== "yang";
  return { copula, linking, becoming };
}

/** `yaitu` says which it is, not how it is; `bisa jadi solusi`, but not `jadi, …`. */
function isCopula(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return word === "jadi"
    ? /^(?:bisa|dapat|akan|bakal|juga|tetap|sudah)$/u.test(norm(reading, index - 1))
    : COPULAS.has(word) && word !== "yaitu" && word !== "yakni";
}

/** The judgement that a copula, a pronoun or the word itself tells at the token, or null; `cause` where what follows is what is spoken of. */
export function judgedAt(scan: EvaluationScan, index: number): Judged | "cause" | null {
  const { reading } = scan;
  const link = linkAt(scan, index);
  // `sopir harus merupakan lulusan terbaik`: called for, and not said to be so
  if (link.copula && REQUIRING.has(norm(reading, index - 1))) return null;
  // `kelangkaan itu menjadi penyebab penyaluran belum maksimal`: said of the supply
  if (link.copula && CAUSES.has(norm(reading, index + 1))) return "cause";
  const value = valueAt(scan, index, link);
  // `laba mencapai positif Rp 21 miliar`, `warga itu positif Covid-19`
  if (value === null || isMeasured(reading, value.last)) return null;
  if (link.copula && isHaving(norm(reading, index)) && !isHad(reading, scan.start, index, value)) return null;
  const agreeing = norm(reading, value.last - 1) === "dengan";
  if (isOwnAct(scan, index, link, value, agreeing)) return null;
  // `keadaan menjadi lebih baik` tells of a change
  if (link.copula && norm(reading, index) === "menjadi" && norm(reading, value.first) === "lebih") return null;
  return { ...link, ...negationOf(scan, index, link, value), index, value, agreeing };
}

function valueAt(scan: EvaluationScan, index: number, { copula, linking }: Link): ContrastedValue | null {
  const { reading, start, first, last, before, sentence, ascribed } = scan;
  if (copula) return valueOfCopula(reading, index, last, linking);
  if (/^(?:ini|itu)$/u.test(norm(reading, index)) && isSubject(reading, start, index))
    return valueOfNoun(reading, index + 1, last, index > start);
  return valueOfSubject(reading, start, index, before !== null && start === first, ascribed, start === sentence);
}

/** `(rencana ini) langkah yang keliru`, but not `(kali ini) langkah yang keliru …`. */
function isSubject(reading: Reading, start: number, pointer: number): boolean {
  if (TIMES.has(norm(reading, pointer - 1))) return false;
  return pointer === start || (pointer > start && !holdsVerb(reading, start, pointer));
}

/** `positif` as a sum or a test shows it. */
function isMeasured({ tokens }: Reading, behind: number): boolean {
  const next = tokens[behind];
  return (
    tokens[behind - 1]?.norm === "positif" && (next?.kind === "number" || /^(?:rp|us|covid)/u.test(next?.norm ?? ""))
  );
}

/** `pemerintah sejalan dengan dewan`: its own attitude; `pemerintah juga turut membantu`: what it does. */
function isOwnAct(
  { reading, start, voices }: EvaluationScan,
  index: number,
  { linking }: Link,
  { last, polarity }: ContrastedValue,
  agreeing: boolean,
): boolean {
  const helping = norm(reading, last - 1) === "membantu" && norm(reading, last - 2) !== "sangat";
  if (!(linking || agreeing || helping) || polarity !== "support") return false;
  const having = isHaving(norm(reading, index)) && !/^peran(?:an)?$/u.test(norm(reading, index + 1));
  return !having && resolvePhrase(reading, { first: start, last: index }, voices).kind === "agent";
}

function negationOf(
  { reading, start }: EvaluationScan,
  index: number,
  { linking, becoming }: Link,
  { polarity }: ContrastedValue,
): Pick<Judged, "denied" | "beforeCopula"> {
  // `belum tentu berdampak positif`
  const doubted = linking && polarity === "support" ? doubtBefore(reading, index) : -1;
  const denial = linking && becoming === -1 && NEGATORS.has(norm(reading, index - 1)) ? index - 1 : becoming;
  const denied = denial !== -1 || doubted > start;
  return { denied, beforeCopula: doubted > start ? doubted : denied ? denial : index };
}
