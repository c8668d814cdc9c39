import { isAgentNoun, isBodyNoun, lawHeads, lazy, wordSet } from "../../lexicon/index.js";
import { compileRules, type Rule } from "../../match/index.js";
import type { Token } from "../../text/index.js";
import type { EntityType } from "../../types.js";
import { type Findings, PRIORITY } from "../candidate.js";
import type { EntityRule } from "../confidence.js";
import { headlineEnd } from "../headlines.js";
import { Look, type Reading } from "../reading.js";
import { bracketAt } from "../scan/bracket.js";
import { eventAt } from "../scan/event.js";
import { joinsMore } from "../scan/glue.js";
import { isNameWord } from "../scan/name.js";
import { pushAliases, pushCandidate } from "../scan/push.js";
import { nonNameAt, organizationHeadAt, titleAt } from "../words.js";
import { eventRules } from "./events.js";
import { lawRules } from "./laws.js";
import { ruleTagger } from "./tagger.js";

/** All patterns of this layer. */
export const rules: () => readonly Rule[] = lazy(() => [...lawRules(), ...eventRules()]);

const matcher = lazy(() => compileRules(rules()));
const priorities = lazy(() => new Map(rules().map(({ id, priority }) => [id, priority])));

/** One of these stands first in every pattern; elsewhere the patterns are not tried, for they cost. */
const TRIGGERS = wordSet(
  "rancangan ruu perjanjian piagam konvensi pakta traktat statuta kitab rencana peta pandangan visi deklarasi pernyataan resolusi tasyakuran peringatan perayaan hut dies komisi keputusan peraturan instruksi qanun km",
);
/** These stand small, before the name. */
const OCCASIONS = wordSet("acara ajang pameran kegiatan gelaran perhelatan bertajuk sarasehan konser");
/** No name is longer than this, in tokens. */
const REACH = 44;
const LONGEST_NUMBER = 9;
const NUMBER_PART = /^(?:[A-Z]+|[/-])$/u;

/** Runs the patterns where a trigger word stands. */
export function matchPatterns(reading: Reading, found: Findings): void {
  for (const sentence of reading.doc.sentences) {
    let free = sentence.first;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (i < free || !isTrigger(reading, i)) continue;
      free = matchFrom(reading, i, Math.min(pastNumber(reading, sentence.last), i + REACH), found);
    }
  }
}

function isTrigger(reading: Reading, index: number): boolean {
  const { norm } = reading.tokens[index] as Token;
  if (OCCASIONS.has(norm)) {
    // `Pembatasan Kegiatan Bepergian`: they stand small
    const inside = isNameWord(reading, index) && !((reading.looks[index] ?? 0) & Look.Initial);
    return !inside && isNameWord(reading, index + 1) && isNameWord(reading, index + 2);
  }
  if (!isNameWord(reading, index)) return false;
  // A capital or a figure must follow, or what it is about: `Komisi X`, `UU Nomor 7`, `HUT ke-80`, `UU tentang Garam`
  const next = reading.tokens[index + 1];
  // `Undang-Undang (UU) | Nomor 7`
  const short = next?.norm === "(" && lawHeads().get(reading.tokens[index + 2]?.norm ?? "") !== null;
  if (
    next === undefined ||
    !(
      short ||
      (reading.looks[index + 1] ?? 0) & Look.Capital ||
      next.kind === "number" ||
      /^(?:ke-\d|nomor|tentang$|no\.?$)/u.test(next.norm)
    )
  )
    return false;
  return TRIGGERS.has(norm) || lawHeads().longestAt(reading.tokens, index) !== null;
}

/** A full stop inside a law's number (`34/PMK.10/2017`) may have been taken for the sentence's. */
function pastNumber(reading: Reading, last: number): number {
  const { tokens } = reading;
  for (let end = last; ; end++) {
    const token = tokens[end];
    const joined = token !== undefined && token.start === tokens[end - 1]?.end && end < last + LONGEST_NUMBER;
    if (!joined || !(token.kind === "number" || NUMBER_PART.test(token.text))) return end;
  }
}

/** Keeps the longest match that begins at the trigger; returns where to go on. */
function matchFrom(reading: Reading, first: number, last: number, found: Findings): number {
  const { tokens } = reading;
  let best: { readonly id: string; readonly first: number; readonly last: number } | null = null;
  for (const match of matcher().match(tokens, first, last, ruleTagger(tokens, first, last))) {
    if (match.first !== first) continue;
    const higher = (priorities().get(match.ruleId) ?? 0) - (best === null ? -1 : (priorities().get(best.id) ?? 0));
    if (best === null || match.last > best.last || (match.last === best.last && higher > 0)) {
      const { first: from, last: to } = match.groups.event ?? match;
      best = { id: match.ruleId, first: from, last: to };
    }
  }
  if (best === null) return first + 1;
  // `Perjanjian Kerja`: of any
  if ((nonNameAt(tokens, first)?.length ?? 0) >= best.last - first) return best.last;
  // `acara | Hari Ulang Tahun (HUT) ke-80 RI`: its head tells better how far it goes
  if (best.id === "event/occasion" && eventAt(reading, best.first, last) > best.last) return first + 1;
  const type = best.id.slice(0, best.id.indexOf("/")) as EntityType;
  const whole = trimmed(reading, best.first, best.last);
  const paired = NAMED.has(best.id) ? pastPair(reading, whole, last) : whole;
  const end = type === "law" ? headlineEnd(reading, best.first, paired) : paired;
  // `RUU Disahkan`
  if (end === best.first + 1) return end;
  pushCandidate(reading, best.first, end, type, best.id as EntityRule, PRIORITY.pattern, found);
  const bracket = type === "law" ? bracketAt(reading, end, last) : null;
  if (bracket?.kind !== "names") return end;
  pushAliases(reading, best.first, end, bracket.names, type, found);
  return bracket.last;
}

const NAMED = new Set(["law/named", "law/bracketed", "law/about"]);

/** `UU Informasi | dan Transaksi Elektronik`: ordinary words behind `dan` are of the law; another law, an office, a body are not. */
function pastPair(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  const next = tokens[index + 1]?.norm ?? "";
  if (tokens[index]?.norm !== "dan" || joinsMore(reading, index, index, end) !== 1) return index;
  if (lawHeads().longestAt(tokens, index + 1) !== null || isBodyNoun(next) || isAgentNoun(next)) return index;
  let last = index + 2;
  while (last < end && isNameWord(reading, last) && !startsOther(tokens, last)) last++;
  return last;
}

function startsOther(tokens: readonly Token[], index: number): boolean {
  return titleAt(tokens, index) !== null || organizationHeadAt(tokens, index) !== null;
}

/** A name does not end in `dan`. */
function trimmed(reading: Reading, first: number, last: number): number {
  let i = last;
  while (
    i > first + 1 &&
    /^(?:dan|atas|untuk|dalam|pada|bagi|and|of|for|\()$/u.test((reading.tokens[i - 1] as Token).norm)
  )
    i--;
  return i;
}
