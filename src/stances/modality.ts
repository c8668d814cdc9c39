import type { StanceHolder } from "../types.js";
import type { Clause } from "./clause.js";
import type { StanceRule } from "./confidence.js";
import type { Context } from "./context.js";
import type { Frame } from "./frame.js";
import { NONE, resolvePhrase, type Subject, subjectOf } from "./holder.js";
import { voiceAt } from "./nested-voice.js";
import { possessorIn } from "./nominal.js";
import { isArranged } from "./plan.js";
import { isSameHolder, norm, type Reading } from "./reading.js";
import { resumedVoice } from "./resumed.js";
import { isSurveyed, type Voices } from "./voices.js";
import { ADJUNCT_PREPOSITIONS, EXAMPLES, FIRST_PERSON, SUBORDINATORS } from "./words.js";

/** Who holds it, by modality: the caller, the speaker of an obligation, else the subject. */
export function holdersOf(
  context: Context,
  index: number,
  plain: StanceRule,
): { readonly holders: readonly StanceHolder[]; readonly rule: StanceRule } {
  const { reading, clauses, voices } = context;
  const frame = context.frames[index] as Frame;
  const clause = clauses[index] as Clause;
  if (frame.caller !== -1) {
    const caller = clauses[frame.caller] as Clause;
    if (caller.lead) return { holders: voices.speaker ? [voices.speaker] : [], rule: "stance/call" };
    // `diharapkan perusahaan dapat tumbuh`: whoever says so, else nobody
    const hoped = caller.form?.predicate.category === "desire";
    if (caller.voice === "passive") {
      const named = norm(reading, caller.last) === "oleh" || (clause.link !== "complement" && !hoped);
      const { holders } = named ? agentOf(context, caller) : NONE;
      return {
        holders: holders.length > 0 ? holders : unnamedCaller(context, frame.caller),
        rule: "stance/call",
      };
    }
    // `pemerintah harus mewajibkan aparat mundur`: whoever says that it must
    if (caller.attitude === "obligation" && voices.quote && voices.speaker)
      return { holders: [voices.speaker], rule: "stance/call" };
    const subject = subjectOf(reading, clauses, frame.caller, voices);
    return { holders: orSpeaker(goesOn(context, frame.caller, subject), voices), rule: "stance/call" };
  }
  if (clause.lead) return { holders: voices.speaker ? [voices.speaker] : [], rule: plain };
  // `insentif itu akan kami lanjutkan`: the agent stands before the verb
  if (clause.voice === "object" && frame.attitude !== "obligation" && voices.quote && voices.speaker)
    return { holders: [voices.speaker], rule: frame.attitude ? "stance/commitment" : plain };
  if (frame.attitude === "obligation") {
    const rule = clause.negated ? "stance/prohibition" : "stance/obligation";
    const voice = voices.quote ? voiceAt(reading, clause.first, voices) : resumedVoice(context, index);
    return { holders: voice ? [voice] : [], rule };
  }
  const owner = frame.owner ? possessorIn(reading, frame.owner) : null;
  // `tetap berpegang pada komitmen mempercepat X`: whoever holds to it
  const held = frame.promised && !owner && clause.link === "complement" && keepsPromise(clauses[clause.parent]);
  const subject = owner
    ? resolvePhrase(reading, owner, voices)
    : subjectOf(reading, clauses, held ? clause.parent : index, voices);
  if (isArranged(context, index)) return { holders: voices.speaker ? [voices.speaker] : [], rule: "stance/commitment" };
  if (frame.attitude === "commitment" || frame.attitude === "desire") {
    const rule: StanceRule = frame.attitude === "desire" ? "stance/desire" : "stance/commitment";
    // `22 persen responden akan beralih ke bus`: what they do, not what they are for
    const willing = subject.kind === "thing" ? [] : orSpeaker(subject, voices);
    if (willing.some(({ entity, name }) => entity === null && isSurveyed(name))) return { holders: [], rule };
    // `“Soal akan membantu atau tidak, …”`: nobody is said to
    const spoken = frame.plainFuture && subject.kind === "none" && voices.quote?.kind === "direct";
    // `mencari pihak yang bersedia membangun dapur`: anybody
    const anybody = clause.link === "relative" && willing.every((holder) => holder.entity === null);
    if (subject.kind === "none" && clause.link === "relative") return { holders: [], rule };
    if (subject.kind !== "thing") return { holders: spoken || anybody ? [] : willing, rule };
    // `menyatakan komitmennya untuk membangun X`: whoever says so
    const pledged = isOpening(context, index) && voices.quote && voices.quote.kind !== "direct";
    return { holders: pledged && voices.speaker ? [voices.speaker] : [], rule };
  }
  // `kebijakan ini mendukung industri`: what a thing does is a fact, or too seldom a stance of the speaker's (2 of 10 measured).
  return { holders: orSpeaker(subject, voices), rule: plain };
}

/**
 * `warga diminta menjauhi pantai`, `diharapkan harga turun`: whoever says so, or spoke last; but not where he is told to
 * himself (`kami diminta pindah`).
 */
export function unnamedCaller(
  { reading, clauses, voices }: Pick<Context, "reading" | "clauses" | "voices">,
  index: number,
): readonly StanceHolder[] {
  const caller = clauses[index];
  if (!caller || caller.perfect || caller.unrealised || caller.link === "relative") return [];
  const hoped = caller.form?.predicate.category === "desire";
  // `banyak negara dituntut menambah anggaran`: that it is so, and not that somebody asks
  const told = hoped || /^di(?:tuntut|ajak)$/u.test(norm(reading, caller.headFirst));
  const voice = voices.quote ? voices.speaker : told ? null : voices.resumed;
  const { subject } = caller;
  if (!voice || (hoped && caller.negated)) return [];
  // `dengan begitu diharapkan harga turun`
  const opens = subject && reading.mentionAt[subject.first] === -1 ? norm(reading, subject.first) : "";
  if (!subject || (hoped && ADJUNCT_PREPOSITIONS.has(opens))) return hoped && caller.link === "main" ? [voice] : [];
  if (FIRST_PERSON.has(norm(reading, subject.last - 1))) return [];
  const { kind, holders } = resolvePhrase(reading, subject, voices);
  return (kind === "agent" || (hoped && voices.quote)) && !holders.some((holder) => isSameHolder(holder, voice))
    ? [voice]
    : [];
}

/** `berpegang pada komitmen`, `menegaskan komitmen` */
export function keepsPromise(above: Clause | undefined): boolean {
  return /^(?:adhere|commit|affirm)$/u.test(above?.form?.predicate.category ?? "");
}

/** Does the noun of the promise open what is reported? */
function isOpening({ clauses, frames }: Context, index: number): boolean {
  let top = index;
  for (let steps = 0; steps < 8 && frames[top]?.promised; steps++) {
    const { parent } = clauses[top] as Clause;
    if (parent === -1) return true;
    top = parent;
  }
  return false;
}

/** `menyampaikan adanya dugaan korupsi dan meminta X`: it is no dugaan that asks. */
function goesOn({ reading, clauses, voices }: Context, index: number, subject: Subject): Subject {
  const joined = /^(?:dan|serta)$/u.test(norm(reading, (clauses[index] as Clause).first - 1));
  const told = voices.quote !== null && voices.quote.kind !== "direct";
  return joined && told && subject.kind === "thing" ? NONE : subject;
}

function orSpeaker(subject: Subject, voices: Voices): readonly StanceHolder[] {
  if (subject.kind === "agent") return subject.holders;
  if (subject.kind === "none" && voices.quote && voices.speaker) return [voices.speaker];
  return [];
}

/** `didorong pembelian emas, (terutama oleh Rusia)` */
function isExample(reading: Reading, index: number): boolean {
  return norm(reading, index) === "," && EXAMPLES.has(norm(reading, index + 1));
}

/** `didukung oleh X`, `ditolak asosiasi pengemudi`. */
export function agentOf(context: Context, clause: Clause): Subject {
  const { reading, voices } = context;
  const first = norm(reading, clause.last) === "oleh" ? clause.last + 1 : clause.last;
  // `digugat di pengadilan dagang`: where, and not by whom
  const placed = reading.mentionAt[first] === -1 && ADJUNCT_PREPOSITIONS.has(norm(reading, first));
  if (placed || reading.tokens[first]?.kind === "punctuation") return NONE;
  let last = first;
  // `ditolak tampil, sementara Budi …`: somebody else's doing
  const ends = (at: number): boolean =>
    isExample(reading, at) || (reading.mentionAt[at] === -1 && SUBORDINATORS.has(norm(reading, at)));
  while (last < clause.end && last < first + 14 && !ends(last)) last++;
  const phrase = first < last ? { first, last } : null;
  return phrase ? resolvePhrase(reading, phrase, voices) : NONE;
}
