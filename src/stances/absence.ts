import { wordSet } from "../lexicon/index.js";
import { isPointer } from "./antecedent.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { findings } from "./judgement.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { isOfficial } from "./plan.js";
import { norm } from "./reading.js";

const ASSURING = wordSet("pasti jamin janji tegas optimistis optimis");
const PLEDGES = new Set(["commit", "affirm"]);

/** `tidak mau ada korban`, `memastikan tidak akan ada pemecatan`: he is against what is not to be. Null where it is not that. */
export function judgeAbsence(context: Context, index: number): Finding[] | null {
  const { reading, clauses, voices } = context;
  const clause = clauses[index] as Clause;
  const official = voices.quote !== null && isOfficial(reading, voices.speaker);
  if (official && clause.plainFuture && !clause.negated) return judgeComing(context, index);
  if (!clause.negated || clause.attitude === "obligation" || norm(reading, clause.last) !== "ada") return null;
  const above = clauses[clause.parent];
  const pledged =
    official || ASSURING.has(voices.quote?.cue?.lemma ?? "") || PLEDGES.has(above?.form?.predicate.category ?? "");
  if (clause.attitude === "commitment" && !pledged) return [];
  const first = clause.last + (norm(reading, clause.last + 1) === "lagi" ? 2 : 1);
  const target = nounPhraseAt(reading, first, clause.end);
  if (!target || isPointer(reading, target)) return [];
  const subject = subjectOf(
    reading,
    clauses,
    clause.attitude === "desire" ? index : Math.max(0, clause.parent),
    voices,
  );
  const own = subject.kind === "agent" ? subject.holders : voices.quote && voices.speaker ? [voices.speaker] : [];
  return findings(context, index, {
    rule: clause.attitude === "desire" ? "stance/desire" : "stance/commitment",
    holders: own,
    polarity: "oppose",
    target,
    negated: true,
    strength: 2,
    splits: true,
  });
}

const BEFALLING =
  /^(?:pe(?:nurun|ningkat|rubah|rbeda|rgerak|rtumbuh|lemah|rtanding|rlambat|rtemu|ngurang|luang|rputar)an?$|(?:infl|defl|eskal|situ|potens|vari)a?si$)/u;

/** `bakal ada pembagian tugas`: what an official says is coming he is for. */
function judgeComing(context: Context, index: number): Finding[] | null {
  const { reading, voices } = context;
  const { last, end } = context.clauses[index] as Clause;
  if (norm(reading, last) !== "ada") return null;
  const target = nounPhraseAt(reading, last + 1, end);
  const head = target ? norm(reading, target.first) : "";
  if (!target || !voices.speaker || !/^pe[a-z]{3,}an$|asi$/u.test(head) || BEFALLING.test(head)) return [];
  return findings(context, index, {
    rule: "stance/commitment",
    holders: [voices.speaker],
    polarity: "support",
    target,
    negated: false,
    strength: 2,
    splits: true,
  });
}
