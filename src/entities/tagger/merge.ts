import { isNameParticle } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type Candidate, type Findings, PRIORITY } from "../candidate.js";
import { type EntityRule, TAGGER_RULES } from "../confidence.js";
import { headlineEnd } from "../headlines.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isAgeAt } from "../scan/bracket.js";
import { isNamesake } from "../scan/name.js";
import { withoutArticle } from "../words.js";
import { isBalanced, isClassBehind, isHeadline, isNoName } from "./no-name.js";
import { isCut, isParted, isPiece, isShorn, isTitled } from "./pieces.js";
import type { Tagged, Tagging } from "./tag.js";

/**
 * How sure the tagger must be: where no rule sees a name, by type; where a rule sees another name; to call a rule's name none.
 * Chosen by cross-validation, and among near equals by what helps texts that no rule was written after.
 */
const ENOUGH = {
  new: { person: 0.5, organization: 0.5, location: 0.7 },
  other: 0.7,
  none: 0.85,
} as const;

/** Rules whose finds the tagger may call no name: the others know from a list or a bracket what it can only guess. */
const DOUBTFUL: ReadonlySet<EntityRule> = /* @__PURE__ */ new Set<EntityRule>([
  "person/role",
  "person/shape",
  "person/evidence",
  "location/office",
]);

/** Lets the tagger speak: it adds names, corrects the rules' where it is surer, and takes doubtful ones back. */
export function mergeTagged(reading: Reading, kept: readonly Candidate[], tagging: Tagging, found: Findings): void {
  const { names, outside } = tagging;
  const wrong = new Set<Candidate>();
  const added: Candidate[] = [];
  let k = 0;
  for (const tagged of names) {
    const name = bounded(reading, tagged);
    while (k < kept.length && (kept[k] as Candidate).last <= name.first) k++;
    const there: Candidate[] = [];
    for (let i = k; i < kept.length && (kept[i] as Candidate).first < name.last; i++) there.push(kept[i] as Candidate);
    if (!mayReplace(reading, name, there, found)) continue;
    for (const candidate of there) wrong.add(candidate);
    added.push(candidateOf(reading, name));
  }
  for (const candidate of kept) {
    if (
      !DOUBTFUL.has(candidate.rule) ||
      isAgeAt(reading.tokens, candidate.last) ||
      isNamesake(reading, candidate.first)
    )
      continue;
    if (least(outside, candidate) >= ENOUGH.none) wrong.add(candidate);
  }
  if (wrong.size > 0) remove(found.candidates, [...wrong]);
  for (const candidate of added) found.candidates.push(candidate);
}

/** `Tim Koordinasi Gizi | Akan Gunakan Dana`, `Komisi III DPR | Fraksi Melati`: less what is of no name, or of another. */
function bounded(reading: Reading, name: Tagged): Tagged {
  const last = headlineEnd(reading, name.first, name.last);
  const group = reading.tokens.slice(name.first + 1, last).findIndex(({ norm }) => norm === "fraksi");
  return { ...name, last: group < 0 ? last : name.first + 1 + group };
}

function mayReplace(reading: Reading, name: Tagged, there: readonly Candidate[], found: Findings): boolean {
  const { first, last, type, sure } = name;
  if (sure < (there.length === 0 ? ENOUGH.new[type] : ENOUGH.other)) return false;
  if (isNoName(reading, name) || isHeadline(reading, name) || !isBalanced(reading, name)) return false;
  if (there.length === 0) {
    if (isClassBehind(reading, last)) return false;
    // `kelas X.`
    if (type === "organization" && last - first === 1 && (reading.tokens[first] as Token).text.length === 1)
      return false;
    for (let i = first; i < last; i++) if (found.nothing.has(i)) return false;
    return true;
  }
  // `Kapolres Metro | Depok`
  if (type === "location" && found.nothing.has(first)) return false;
  const only = there.length === 1 ? (there[0] as Candidate) : null;
  // `Uni Emirat Arab` is no institution, and a rank no part of `Kompol | Budi Santoso`
  if (only?.first === first && only.last === last && only.country !== null && last - first > 1) return false;
  if (only?.type === "person" && type === "person" && only.last === last && isTitled(reading, first, only.first))
    return false;
  const same = there.length === 1 && there[0]?.first === first && there[0].last === last && there[0].type === type;
  return (
    !same &&
    !isParted(reading, name, there) &&
    there.every((candidate) => isOpen(reading, candidate)) &&
    !isCut(reading, name, there) &&
    !isPiece(reading, name, there) &&
    !isShorn(reading, name, there)
  );
}

/**
 * Laws, events, the user's own names, the dateline's, and names inside a word are not the tagger's business; nor is the place
 * of an office, whose border to the holder's name a rule sees better: `Camat Cibeber Suparman`.
 */
function isOpen({ tokens }: Reading, { first, last, start, end, type, rule, priority }: Candidate): boolean {
  if (type === "law" || type === "event" || priority >= PRIORITY.frame) return false;
  // `Agus Harimurti Yudhoyono (AHY)`: the letters are those of the name before them
  if (rule === "location/office" || (rule === "acronym/bracket" && type === "person")) return false;
  // `Ahmad bin Abdulrahman bin Jassim`, `Ursula von der Leyen`: the particles tell how far it goes
  if (type === "person" && tokens.slice(first + 1, last).some(({ norm, text }) => isJoint(norm, text))) return false;
  // `Densus 88`
  if (rule === "known" && (tokens[last - 1] as Token).kind === "number") return false;
  // `Persib Bandung`
  if (rule === "organization/compound" && priority >= PRIORITY.pattern) return false;
  return (tokens[first] as Token).start === start && (tokens[last - 1] as Token).end === end;
}

const PATERNAL = /^b(?:in|inti|int)$/u;
const isJoint = (norm: string, text: string): boolean =>
  text === norm ? isNameParticle(norm) || withoutArticle(norm) !== norm : PATERNAL.test(norm);

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
