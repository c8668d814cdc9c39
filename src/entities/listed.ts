import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { EntityType } from "../types.js";
import { type Candidate, type Findings, PRIORITY } from "./candidate.js";
import type { EntityRule } from "./confidence.js";
import { joinsMembers, type Member, type Members, typeInRow } from "./enumerations.js";
import { isDistrict } from "./evidence.js";
import { knownNameAt } from "./known.js";
import { Look, type Reading } from "./reading.js";
import { resolveOverlaps } from "./resolve.js";
import { isNameWord } from "./scan/name.js";
import type { Run } from "./scan/run.js";
import { isCommonWord, isGivenName, isHeadAt } from "./words.js";

const RULES: ReadonlyMap<EntityType, EntityRule> = new Map([
  ["person", "person/evidence"],
  ["organization", "organization/evidence"],
  ["location", "location/evidence"],
]);

/**
 * `Philadelphia, Elmhurst, dan Houston`, `Alibaba dan Meituan`: when all sources have spoken, an unknown name in a row is what its neighbours
 * are.
 */
export function joinListed(reading: Reading, runs: readonly Run[], found: Findings): void {
  const { tokens } = reading;
  const listed = runs.filter((run) => isBeside(reading, run));
  if (listed.length === 0) return;
  const ends = new Map<number, Member>();
  const starts = new Map<number, Member>();
  const place = (member: Member) => {
    ends.set(member.last, member);
    starts.set(member.first, member);
  };
  const covered = new Set<number>();
  for (const candidate of resolveOverlaps(found.candidates)) {
    place(candidate);
    for (let i = candidate.first; i < candidate.last; i++) covered.add(i);
  }
  const open = listed.filter((run) => isOpen(reading, found, covered, run));
  const districts = new Set(open.filter((run) => isDistrict(reading, run)).map(({ first }) => first));
  for (const { first, last } of open) place({ first, last, type: null });
  for (const run of open) {
    const { first, last } = run;
    const row = isRow(reading, districts, run, ends);
    const members = { starts, ends };
    const type = row
      ? "location"
      : (typeBeside(tokens, run, members) ?? typeInRow(tokens, { first, last, type: null }, members));
    const rule = type === null ? undefined : RULES.get(type);
    if (type === null || rule === undefined) continue;
    const { start } = tokens[first] as Token;
    const { end } = tokens[last - 1] as Token;
    const name: Candidate = { first, last, start, end, type, rule, country: null, priority: PRIORITY.evidence };
    found.candidates.push(name);
    place(name);
  }
}

/** Does a comma or a conjunction of a row stand beside it? */
function isBeside({ tokens }: Reading, { first, last }: Run): boolean {
  const joins = (norm: string) => norm === "," || joinsMembers(norm);
  const before = tokens[first - 1]?.norm ?? "";
  return joins(tokens[last]?.norm ?? "") || joins(before) || before === "seperti";
}

/** A capitalised row inside a sentence that nothing explains and that is no ordinary word. */
function isOpen(reading: Reading, { nothing }: Findings, covered: ReadonlySet<number>, { first, last }: Run): boolean {
  const { tokens, looks, lower } = reading;
  if ((looks[first] ?? 0) & (Look.Initial | Look.TitleLine | Look.AllCaps) || last - first > 4) return false;
  // `Desa dan | Kota Bekasi`, `Klimatologi, dan Geofisika (BMKG)`, `Marinir | TNI AL`
  if (
    isHeadAt(tokens, first) ||
    tokens[last]?.norm === "(" ||
    isNameWord(reading, last) ||
    isNameWord(reading, first - 1)
  )
    return false;
  for (let i = first; i < last; i++) {
    const { norm, text } = tokens[i] as Token;
    if (covered.has(i) || nothing.has(i) || lower.has(norm) || norm.length < 3 || !/^\p{L}+$/u.test(text)) return false;
    if ((isCommonWord(norm) && !isGivenName(norm)) || knownNameAt(tokens, i) !== null) return false;
  }
  return true;
}

const ANCHORS = wordSet("di ke dari yaitu yakni meliputi kecamatan kelurahan desa wilayah kawasan daerah");

/** `di Sukaluyu, Ciranjang dan Bojongpicung`: districts beside one another, where places are told. */
function isRow(
  { tokens }: Reading,
  districts: ReadonlySet<number>,
  { first, last }: Run,
  ends: ReadonlyMap<number, Member>,
): boolean {
  if (!districts.has(first)) return false;
  const listed = (index: number) => /^(?:,|dan|serta)$/u.test(tokens[index]?.norm ?? "");
  if (listed(last) && districts.has(last + 1) && ANCHORS.has(tokens[first - 1]?.norm ?? "")) return true;
  return listed(first - 1) && ends.get(first - 1)?.type === "location";
}

/** The one type of the two names beside it, or of that which a conjunction joins to it; null where they tell nothing. */
function typeBeside(tokens: readonly Token[], { first, last }: Run, { starts, ends }: Members): EntityType | null {
  const norm = (i: number) => tokens[i]?.norm ?? "";
  let left = first;
  const joinedBefore = joinsMembers(norm(left - 1));
  if (joinedBefore) left--;
  if (norm(left - 1) === ",") left--;
  const before = left < first ? ends.get(left)?.type : undefined;
  let right = last;
  if (norm(right) === ",") right++;
  const joinedBehind = joinsMembers(norm(right));
  if (joinedBehind) right++;
  const behind = right > last ? starts.get(right)?.type : undefined;
  if (before != null && behind != null) return before === behind ? before : null;
  const only = joinedBefore ? before : joinedBehind ? behind : null;
  return only === "person" ? null : (only ?? null);
}
