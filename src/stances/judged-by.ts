import { verbVoice, wordSet } from "../lexicon/index.js";
import { isPointer } from "./antecedent.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { resolvePhrase } from "./holder.js";
import { findings } from "./judgement.js";
import { turned } from "./negation.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import { DEGREE, type FoundValue, NEGATORS, valueBehind } from "./value.js";
import { ADVERBS, COORDINATORS } from "./words.js";

const JUDGED = wordSet("dinilai dianggap dipandang dirasa dirasakan disebut");

const BEFORE_VALUE = wordSet("yang sebagai adalah masih lebih paling agak");

/** How far behind the verb its value ends, in tokens: agent, degree and value. */
const REACH = 10;

/** `kenaikan itu dinilai konsumen terlalu tinggi`: the consumers' judgement. Null where nobody is said to judge. */
export function judgeByAgent(context: Context, index: number): Finding[] | null {
  const { reading, clauses } = context;
  const { headFirst, last, subject, attitude } = clauses[index] as Clause;
  if (!subject || attitude !== null || !JUDGED.has(norm(reading, headFirst))) return null;
  const closing = namedBehind(context, index);
  if (closing) return closing;
  const named = norm(reading, last) === "oleh";
  const first = named ? last + 1 : last;
  const value = valueBehind(reading, first, last + REACH);
  if (!value || isDegree(reading, first)) return null;
  const agent = { first, last: agentEnd(reading, first, value) };
  // `dinilai pelatih terbaik`: what he is taken for, and not by whom
  const apart =
    named ||
    reading.mentionAt[agent.first] !== -1 ||
    agent.last < value.first ||
    isTooMuch(reading, value) ||
    verbVoice(norm(reading, value.first)) !== null;
  if (!apart) return null;
  return judgement(context, index, agent, value);
}

/** No value with what it is of stands farther from its judge: `dinilai (merugikan petani kecil) oleh warga`. */
const FAR = 6;

/** `kenaikan itu dinilai terlalu tinggi oleh konsumen` */
function namedBehind(context: Context, index: number): Finding[] | null {
  const { reading, clauses } = context;
  const { last, subject } = clauses[index] as Clause;
  const value = subject && valueBehind(reading, last, last + REACH);
  if (!value) return null;
  let by = value.last;
  while (by < value.last + FAR && reading.tokens[by]?.kind === "word" && !ends(reading, by)) by++;
  if (norm(reading, by) !== "oleh" || reading.mentionAt[by] !== -1) return null;
  return judgement(context, index, { first: by + 1, last: by + REACH }, value);
}

/** The agent holds it of the subject, if somebody is meant and it is known of what. */
function judgement(context: Context, index: number, agent: Range, value: FoundValue): Finding[] | null {
  const { reading, clauses, voices } = context;
  const { subject, negated } = clauses[index] as Clause;
  const target = subject && subjectTarget(reading, subject);
  const { kind, holders } = resolvePhrase(reading, agent, voices);
  if (kind !== "agent" || !target || isPointer(reading, target)) return null;
  const turnedRound = value.negated !== negated;
  return findings(context, index, {
    rule: "stance/passive",
    holders,
    polarity: turned(value.polarity, turnedRound),
    target,
    negated: turnedRound,
    strength: 2,
    splits: false,
  });
}

/** `dinilai keliru (dan dibahas oleh dewan)`: another verb has its own doer. */
function ends(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return word === "oleh" || COORDINATORS.has(word) || verbVoice(word) === "passive";
}

/** Who judges ends before the words that say how much: `(konsumen) sangat baik`, `(warga) sebagai langkah keliru`. */
function agentEnd(reading: Reading, first: number, value: Range): number {
  let at = first + 1;
  while (at < value.first && !isDegree(reading, at)) at++;
  return Math.min(at, value.first);
}

function isDegree(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return (
    reading.mentionAt[index] === -1 &&
    (DEGREE.has(word) || NEGATORS.has(word) || ADVERBS.has(word) || BEFORE_VALUE.has(word))
  );
}

function isTooMuch(reading: Reading, { first }: Range): boolean {
  return norm(reading, first) === "terlalu";
}
