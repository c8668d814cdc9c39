import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { EntityType } from "../types.js";
import { type Candidate, type Findings, PRIORITY } from "./candidate.js";
import type { EntityRule } from "./confidence.js";
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
  const listed = runs.filter((run) => isBeside(reading, run));
  if (listed.length === 0) return;
  const ends = new Map<number, Candidate>();
  const starts = new Map<number, Candidate>();
  const covered = new Set<number>();
  for (const candidate of resolveOverlaps(found.candidates)) {
    ends.set(candidate.last, candidate);
    starts.set(candidate.first, candidate);
    for (let i = candidate.first; i < candidate.last; i++) covered.add(i);
  }
  const open = listed.filter((run) => isOpen(reading, found, covered, run));
  const districts = new Set(open.filter((run) => isDistrict(reading, run)).map(({ first }) => first));
  for (const run of open) {
    const { first, last } = run;
    const row = isRow(reading, districts, run, ends);
    const type = row ? "location" : typeIn(reading.tokens, first, last, starts, ends);
    const rule = type === null ? undefined : RULES.get(type);
    if (type === null || rule === undefined) continue;
    const { tokens } = reading;
    const { start } = tokens[first] as Token;
    const { end } = tokens[last - 1] as Token;
    const name: Candidate = { first, last, start, end, type, rule, country: null, priority: PRIORITY.evidence };
    found.candidates.push(name);
    ends.set(last, name);
    starts.set(first, name);
  }
}

/** Does a comma or a conjunction of a row stand beside it? */
function isBeside({ tokens }: Reading, { first, last }: Run): boolean {
  const joins = (norm: string) => norm === "," || JOINED.has(norm);
  return joins(tokens[last]?.norm ?? "") || (first > 0 && joins((tokens[first - 1] as Token).norm));
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
  ends: ReadonlyMap<number, Candidate>,
): boolean {
  if (!districts.has(first)) return false;
  const listed = (index: number) => /^(?:,|dan|serta)$/u.test(tokens[index]?.norm ?? "");
  if (listed(last) && districts.has(last + 1) && ANCHORS.has(tokens[first - 1]?.norm ?? "")) return true;
  return listed(first - 1) && ends.get(first - 1)?.type === "location";
}

const JOINED = new Set(["dan", "serta", "hingga", "bahkan", "&"]);

/** The one type of the names beside it in the row, or null. */
function typeIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  starts: ReadonlyMap<number, Candidate>,
  ends: ReadonlyMap<number, Candidate>,
): EntityType | null {
  const norm = (i: number) => tokens[i]?.norm ?? "";
  let left = first;
  const joinedBefore = JOINED.has(norm(left - 1));
  if (joinedBefore) left--;
  if (norm(left - 1) === ",") left--;
  const before = left < first ? ends.get(left) : undefined;
  let right = last;
  if (norm(right) === ",") right++;
  const joinedBehind = JOINED.has(norm(right));
  if (joinedBehind) right++;
  const behind = right > last ? starts.get(right) : undefined;
  if (before !== undefined && behind !== undefined) return before.type === behind.type ? before.type : null;
  const only = joinedBefore ? before : joinedBehind ? behind : undefined;
  return only === undefined || only.type === "person" ? null : only.type;
}
