import type { Token } from "../../text/index.js";
import { type Candidate, type Findings, PRIORITY } from "../candidate.js";
import { type EntityRule, TAGGER_RULES } from "../confidence.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import type { Tagged, Tagging } from "./tag.js";

/**
 * How sure the tagger must be. Where no rule sees a name, of most types a good guess is better than none; where a rule sees
 * another name, the rule is right more often than not until the tagger is all but certain.
 */
export const ENOUGH = {
  new: { person: 0.5, organization: 0.65, location: 0.8 },
  other: 0.8,
  none: 0.85,
} as const;

/** Rules whose finds the tagger may call no name: the others know from a list or a bracket what it can only guess. */
const DOUBTFUL: ReadonlySet<EntityRule> = /* @__PURE__ */ new Set<EntityRule>([
  "person/role",
  "person/shape",
  "person/evidence",
  "organization/tail",
  "location/evidence",
  "location/office",
]);

/** Lets the tagger speak: it adds names, corrects the rules' where it is surer, and takes doubtful ones back. */
export function mergeTagged(reading: Reading, kept: readonly Candidate[], tagging: Tagging, found: Findings): void {
  const { names, outside } = tagging;
  const wrong = new Set<Candidate>();
  const added: Candidate[] = [];
  let k = 0;
  for (const name of names) {
    while (k < kept.length && (kept[k] as Candidate).last <= name.first) k++;
    const there: Candidate[] = [];
    for (let i = k; i < kept.length && (kept[i] as Candidate).first < name.last; i++) there.push(kept[i] as Candidate);
    if (!mayReplace(reading, name, there, found)) continue;
    for (const candidate of there) wrong.add(candidate);
    added.push(candidateOf(reading, name));
  }
  for (const candidate of kept) {
    if (DOUBTFUL.has(candidate.rule) && least(outside, candidate) >= ENOUGH.none) wrong.add(candidate);
  }
  if (wrong.size > 0) remove(found.candidates, [...wrong]);
  for (const candidate of added) found.candidates.push(candidate);
}

function mayReplace(reading: Reading, name: Tagged, there: readonly Candidate[], found: Findings): boolean {
  const { first, last, type, sure } = name;
  if (there.length === 0) {
    for (let i = first; i < last; i++) if (found.nothing.has(i)) return false;
    return sure >= ENOUGH.new[type];
  }
  if (sure < ENOUGH.other) return false;
  const same = there.length === 1 && there[0]?.first === first && there[0].last === last && there[0].type === type;
  return !same && there.every((candidate) => isOpen(reading, candidate));
}

/** Laws, events, the user's own names, the dateline's, and names inside a word are not the tagger's business. */
function isOpen({ tokens }: Reading, { first, last, start, end, type, priority }: Candidate): boolean {
  if (type === "law" || type === "event" || priority >= PRIORITY.frame) return false;
  return (tokens[first] as Token).start === start && (tokens[last - 1] as Token).end === end;
}

function least(outside: Float32Array, { first, last }: Candidate): number {
  let value = 1;
  for (let i = first; i < last; i++) value = Math.min(value, outside[i] as number);
  return value;
}

function candidateOf({ tokens }: Reading, { first, last, type }: Tagged): Candidate {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last - 1] as Token;
  const known = type === "location" ? knownNameAt(tokens, first) : null;
  const country = known !== null && known.length === last - first ? known.value.country : null;
  return { first, last, start, end, type, rule: TAGGER_RULES[type], country, priority: PRIORITY.evidence };
}

/** Takes the wrong ones out, and with them what lost against them: else it would come up again. */
function remove(candidates: Candidate[], wrong: readonly Candidate[]): void {
  const gone = new Set<number>();
  for (const { first, last } of wrong) for (let i = first; i < last; i++) gone.add(i);
  let kept = 0;
  for (const candidate of candidates) {
    let hit = candidate.priority < PRIORITY.frame && candidate.type !== "law" && candidate.type !== "event";
    if (hit) {
      hit = false;
      for (let i = candidate.first; i < candidate.last; i++) hit ||= gone.has(i);
    }
    if (!hit) candidates[kept++] = candidate;
  }
  candidates.length = kept;
}
