import { isBodyNoun } from "../lexicon/index.js";
import { makeSpan, tokensOf } from "../text/index.js";
import type { StanceHolder } from "../types.js";
import { holderOf, mentionOf, type Range, type Reading } from "./reading.js";

const JOINTS = new Set(["dan", "serta", ","]);

/** `China dan Rusia`, who speak together: each of them holds what they say. Anybody else is held to be one, `partai itu` the one that is meant. */
export function membersOf(reading: Reading, holder: StanceHolder): readonly StanceHolder[] {
  if (holder.entity !== null || holder.mention === null) return [holder];
  const body = reading.bodyCalled(holder.mention);
  if (body) return [{ ...holder, entity: body.id, name: body.name }];
  const { first, last } = tokensOf(reading.tokens, holder.mention);
  const members: StanceHolder[] = [];
  let named = false;
  for (let from = first, at = first; at <= last; at++) {
    if (at < last && !JOINTS.has(reading.tokens[at]?.norm ?? "")) continue;
    const member = at > from ? memberOf(reading, { first: from, last: at }) : null;
    if (at > from && !member) return [holder];
    if (member) members.push(member);
    named ||= member !== null && member.entity !== null;
    from = at + 1;
  }
  return named && members.length > 1 ? members : [holder];
}

/** Longer is no member of a row. */
const LONGEST = 8;

export interface Row {
  /** Token index where it begins. */
  readonly first: number;
  readonly members: readonly StanceHolder[];
}

/** The row that ends before `last`: three or more like `China, Rusia, dan Iran`, behind whatever else opens the sentence. */
export function rowBefore(reading: Reading, from: number, last: number): Row | null {
  const members: StanceHolder[] = [];
  let end = last;
  let first = last;
  for (let at = last - 1; at >= from - 1 && end - at <= LONGEST; at--) {
    const word = reading.tokens[at]?.norm ?? "";
    if (at >= from && (reading.mentionAt[at] !== -1 || !JOINTS.has(word))) continue;
    // the last two stand round `dan`
    if (members.length === 0 && (at < from || word === ",")) return null;
    const member = at + 1 < end ? memberOf(reading, { first: at + 1, last: end }) : null;
    // `A, B, dan C`
    if (member === null && !(at + 1 === end && members.length === 1)) break;
    if (member) {
      members.unshift(member);
      first = at + 1;
    }
    if (at >= from && word !== "," && members.length > 1) break;
    end = at;
  }
  return members.length > 2 ? { first, members } : null;
}

/** A person with his titles, a body or country by its name alone, `pemerintah`. */
function memberOf(reading: Reading, { first, last }: Range): StanceHolder | null {
  const { tokens, doc } = reading;
  const found = mentionOf(reading, last - 1);
  if (found?.last === last && (found.first === first || found.entity.type === "person")) return holderOf(found);
  const opening = tokens[first];
  if (!opening || last - first > 1 || !isBodyNoun(opening.norm)) return null;
  return { entity: null, name: opening.text, mention: makeSpan(doc.text, opening.start, opening.end) };
}
