import type { Document } from "../document.js";
import { normalize, predicatesWith } from "../lexicon/index.js";
import { makeSpan } from "../text/index.js";
import type { CustomStancePredicate, Entity, Quote, Span, Stance, StanceHolder } from "../types.js";
import { antecedentOf, isPointer, isThing } from "./antecedent.js";
import { findAttributes } from "./attribute.js";
import { splitClauses } from "./clauses.js";
import { findClefts } from "./cleft.js";
import { CONFIDENCE } from "./confidence.js";
import type { Passage } from "./context.js";
import { findContrasts } from "./contrast.js";
import { undenied } from "./denial.js";
import { findDeniedActs } from "./denied-act.js";
import { findDenials } from "./denied-claim.js";
import { findEvaluations } from "./evaluation.js";
import { findFaults } from "./fault.js";
import type { Finding } from "./finding.js";
import { findFronted } from "./fronted.js";
import { eachOf } from "./further.js";
import { groupBefore, pastStop } from "./group.js";
import { findImperatives } from "./imperative.js";
import { findIndifference } from "./indifferent.js";
import { judge } from "./judge.js";
import { findLacks } from "./lacking.js";
import { isAnswer, isDenial, leadOf } from "./lead.js";
import { membersOf } from "./members.js";
import { findNamedAims } from "./named-aim.js";
import { findNeeds } from "./needs.js";
import { withoutNested } from "./nested-target.js";
import { findNominals } from "./nominal.js";
import { findOwned, ownerOf } from "./owned-noun.js";
import { findPurposes } from "./purpose.js";
import { holderOf, isSameHolder, mentionOf, norm, type Range, type Reading, readTokens, wholeName } from "./reading.js";
import { findStakes } from "./stake.js";
import { type Stretch, stretches, subjectBefore } from "./stretches.js";
import { pastTime } from "./time-phrase.js";
import { isSurveyed, speakerOf, type Voices } from "./voices.js";
import { findWishes } from "./wish.js";
import { isPointing } from "./words.js";

export interface StanceConfig {
  readonly stancePredicates?: readonly CustomStancePredicate[];
}

export type StanceFinder = (doc: Document, entities: readonly Entity[], quotes: readonly Quote[]) => readonly Stance[];

/** Compiles the predicates, the user's own among them, into a finder of stances. */
export function createStanceFinder(config: StanceConfig = {}): StanceFinder {
  const predicates = predicatesWith(config.stancePredicates ?? []);
  return (doc, entities, quotes) => find(readTokens(doc, entities, quotes, predicates), quotes);
}

/** Who is for or against what: in what is quoted, and in the reporter's own words. */
function find(reading: Reading, quotes: readonly Quote[]): readonly Stance[] {
  const stances: Stance[] = [];
  const seen = new Set<string>();
  let lastActor: StanceHolder | null = null;
  let lastSpeaker: StanceHolder | null = null;
  let lister: StanceHolder | null = null;
  let surveyed: Range | null = null;
  let spokenIn = -1;
  let earlier: Passage | null = null;
  let group: StanceHolder | null = null;
  for (const stretch of stretches(reading)) {
    const quote = stretch.quote === -1 ? null : (quotes[stretch.quote] ?? null);
    if (!quote) group = groupBefore(reading, stretch, earlier);
    const speaker = speakerOf(quote, lastSpeaker, group);
    lastSpeaker = speaker ?? lastSpeaker;
    const { sentence } = stretch;
    const back = lastSpeaker?.entity ? RESUMED : 1;
    const resumed = !quote && spokenIn >= sentence - back ? lastSpeaker : null;
    if (quote) spokenIn = sentence;
    lister = speaker ?? lister;
    const voices: Voices = { quote, speaker, lastActor, lister, resumed, group, surveyed };
    const lead = quote ? leadOf(reading, quote, stretch) : null;
    // `tidak setuju jika X`: X is said by nobody, but he is against it
    if (quote?.negated && !isAnswer(lead)) continue;
    const before = quote && !lead ? subjectBefore(reading, quote, stretch) : null;
    const clauses = splitClauses(reading, stretch.first, stretch.last, lead, before);
    const passage: Passage = { reading, first: stretch.first, last: stretch.last, before, clauses, voices };
    earlier = pastStop(earlier, passage);
    const findings = eachOf(reading, stretch.last, withoutNested(reading, findingsIn(passage))).sort(
      (a, b) => a.predicate.first - b.predicate.first,
    );
    for (const found of findings) {
      const finding = pointed(reading, timeless(reading, undenied(reading, found)), voices);
      if (!finding) continue;
      // `saya minta minggu ini`, `tidak menuduh siapa pun`
      if (isTime(reading, finding.target) || isAnybody(reading, finding.target)) continue;
      const told = write(reading, finding, stretch.quote, speaker);
      for (const holder of membersOf(reading, finding.holder)) {
        const stance = { ...told, holder };
        // `Ia memuji Budi`, with Budi taken for `ia`
        if (
          stance.targetEntities.length === 1 &&
          stance.targetEntities[0] === holder.entity &&
          wholeName(reading, finding.target)
        )
          continue;
        const side = `${holder.entity ?? holder.name}|${stance.polarity}|`;
        // said again in the same quote it is the same, later it is another
        const again = stance.quote === null ? stance.target.start : `${stance.quote}|${normalize(stance.target.text)}`;
        const keys = [stance.target.start, again].map((what) => `${side}${what}`);
        if (keys.some((key) => seen.has(key))) continue;
        for (const key of keys) seen.add(key);
        stances.push(stance);
        if (holder.entity === null && isSurveyed(holder.name)) surveyed = finding.target;
      }
    }
    for (const { modality, holder } of findings) if (modality === "commitment") lister = holder;
    // the reporter still goes on with what he said
    if (resumed && findings.some(({ holder }) => holder === resumed)) spokenIn = sentence;
    lastActor = actorAfter(reading, stretch, speaker) ?? lastActor;
  }
  return stances;
}

/** All that a passage says; of a report that is negated only what carries the negation, or calls. */
function findingsIn(passage: Passage): Finding[] {
  const { reading, clauses, voices, first } = passage;
  const judged = judge(reading, clauses, voices);
  if (voices.quote?.negated)
    return judged.filter(({ predicate, rule }) => predicate.first < first || rule === "stance/call");
  const read = [
    ...judged,
    ...findNominals(passage),
    ...findNeeds(passage),
    ...findContrasts(passage),
    ...findDenials(passage),
    ...findFaults(passage),
    ...findLacks(passage),
    ...findStakes(passage),
    ...findClefts(passage),
    ...findOwned(passage),
    ...findImperatives(passage),
    // `itu (bukan) prioritas utama pemerintah`: the government's, and not the speaker's
    ...findEvaluations(passage).filter(({ predicate }) => ownerOf(passage, predicate.last) === null),
    ...findIndifference(passage),
  ];
  read.push(...findNamedAims(passage, read));
  read.push(...findWishes(passage, read));
  read.push(...findDeniedActs(passage, read));
  read.push(...findPurposes(passage, read));
  read.push(...findAttributes(passage, read));
  read.push(...findFronted(passage, read));
  const said = pastDenied(passage);
  return read.filter(({ predicate }) => predicate.first < first || predicate.first >= said);
}

/** Where the content of a denial ends, which nobody says: `membantah (dinasnya ingin menutup pasar), tetapi …`; `membantah, dinasnya justru …` has none. */
function pastDenied({ reading, clauses, first, last }: Passage): number {
  if (!isDenial(clauses[0]) || norm(reading, first - 1) === ",") return first;
  let at = first;
  while (at < last && norm(reading, at) !== ",") at++;
  return at;
}

/** `kami mendukung hal itu`: what it points back to; where that is not plain, `hal itu` and what must be done with it (`ini harus diteliti`) stand for it. */
function pointed(reading: Reading, finding: Finding, voices: Voices): Finding | null {
  const { target, rule } = finding;
  if (!isPointer(reading, target) || !isThing(reading, target)) return finding;
  const antecedent = antecedentOf(reading, target.first, voices);
  if (antecedent) return { ...finding, target: antecedent };
  const told = target.last - target.first > 1 && rule !== "stance/evaluation" && rule !== "stance/call";
  return isPointing(norm(reading, target.last - 1)) && (told || rule === "stance/obligation") ? finding : null;
}

/** `kami harapkan akhir Maret ini sudah masuk`: without the time. */
function timeless(reading: Reading, finding: Finding): Finding {
  const { first, last } = finding.target;
  const behind = reading.mentionAt[first] === -1 ? pastTime(reading, first) : first;
  return behind > first && behind < last ? { ...finding, target: { first: behind, last } } : finding;
}

function isTime(reading: Reading, { first, last }: Range): boolean {
  return (
    last - first === 2 &&
    /^(?:hari|minggu|pekan|bulan|tahun)$/u.test(norm(reading, first)) &&
    /^(?:ini|itu|depan|lalu)$/u.test(norm(reading, first + 1))
  );
}

/** `siapa pun`, but not `siapa pun yang terlibat` */
function isAnybody(reading: Reading, { first }: Range): boolean {
  const behind = norm(reading, first + 1) === "pun" ? first + 2 : first + 1;
  return norm(reading, first) === "siapa" && norm(reading, behind) !== "yang";
}

/** How many sentences behind his words, at most, somebody named is still held to say what must be. */
const RESUMED = 3;

/** Whom `ia` means behind this stretch: its speaker, or the last person or body named as it began. */
function actorAfter(reading: Reading, stretch: Stretch, speaker: StanceHolder | null): StanceHolder | null {
  if (stretch.quote !== -1) return speaker;
  for (let index = stretch.first; index < stretch.last; index++) {
    const found = mentionOf(reading, index);
    if (found?.entity.type === "person") return holderOf(found);
  }
  return null;
}

function write(reading: Reading, finding: Finding, quote: number, speaker: StanceHolder | null): Stance {
  const target = spanOf(reading, finding.target);
  const targetEntities = new Set<string>();
  for (let index = finding.target.first; index < finding.target.last; index++) {
    const found = mentionOf(reading, index);
    if (found) targetEntities.add(found.entity.id);
  }
  const { holder } = finding;
  return {
    holder,
    polarity: finding.polarity,
    predicate: spanOf(reading, finding.predicate),
    target,
    targetEntities: [...targetEntities],
    modality: finding.modality,
    negated: finding.negated,
    strength: finding.strength,
    source: isSameHolder(holder, speaker) ? null : speaker,
    quote: quote === -1 ? null : quote,
    rule: finding.rule,
    confidence: CONFIDENCE[finding.rule],
  };
}

function spanOf(reading: Reading, range: Range): Span {
  const start = reading.tokens[range.first]?.start ?? 0;
  return makeSpan(reading.doc.text, start, reading.tokens[range.last - 1]?.end ?? start);
}
