import { isBodyNoun, titles, wordSet } from "../lexicon/index.js";
import { isCapitalized, plainName, type Token } from "../text/index.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { ReadSource, Source, Subject } from "./draft.js";
import { governed, phraseStart } from "./governed.js";
import { isNamedPerson } from "./named.js";

const JOINTS = new Set(["dan", "serta"]);
const PEOPLE_OF = wordSet("warga masyarakat rakyat penduduk");
/** More than so many who speak together are named one by one elsewhere. */
const MOST = 6;

/**
 * Where the row begins that `dan` joins to the name at `name`, whose phrase begins at `first`: `China` of `China dan Rusia`;
 * else `first`.
 */
export function jointStart(context: QuoteContext, floor: number, first: number, name: number): number {
  if (!JOINTS.has(context.tokens[first - 1]?.norm ?? "") || !opensMember(context, first, name)) return first;
  let start = first;
  for (let count = 1; count < MOST; count++) {
    const behind = joinedBefore(context, start);
    const member = behind < 0 ? -1 : memberEndingAt(context, floor, behind);
    if (member < 0) break;
    start = member;
  }
  return start;
}

/** `China dan Rusia menegaskan`: both speak, and neither by himself. */
export function withOthers(context: QuoteContext, floor: number, subject: Subject): Subject {
  if (subject.shared || subject.source.entity === null) return subject;
  const own = phraseStart(context, floor, subject.first);
  const first = jointStart(context, floor, own, subject.first);
  return first < own ? { ...subject, source: together(context, first, subject.source.end), first } : subject;
}

/** `kata Budi Santoso dan Menteri Siti Aminah`: the source with those that follow it, and where they end. */
export function withThoseBehind(context: QuoteContext, first: number, found: ReadSource, limit: number): ReadSource {
  let { last } = found;
  while (last < limit && JOINTS.has(context.tokens[last]?.norm ?? "")) {
    const other = personFrom(context, last + 1, limit);
    if (!other) break;
    last = other.last;
  }
  if (last === found.last) return found;
  return { source: together(context, first, (context.tokens[last - 1] as Token).end), last };
}

function together(context: QuoteContext, first: number, end: number): Source {
  const { start } = context.tokens[first] as Token;
  return { start, end, kind: "group", joined: true, entity: null, name: plainName(context.doc.text.slice(start, end)) };
}

/** One past the phrase before a joint or a comma, or -1. */
function joinedBefore({ tokens }: QuoteContext, start: number): number {
  const before = tokens[start - 1]?.norm ?? "";
  if (before === ",") return start - 1;
  if (!JOINTS.has(before)) return -1;
  return tokens[start - 2]?.norm === "," ? start - 2 : start - 1;
}

/** Where a member of the row begins: a person with his titles, a body or a country by its name alone, `pemerintah`; or -1. */
function memberEndingAt(context: QuoteContext, floor: number, end: number): number {
  if (end <= floor) return -1;
  const mention = context.mentionAt(end - 1);
  const first = mention ? phraseStart(context, floor, mention.first) : end - 1;
  if (first < floor || governed(context, floor, first)) return -1;
  if (!mention) {
    const alone = phraseStart(context, floor, end) === first;
    return alone && isBodyNoun(context.tokens[first]?.norm ?? "") ? first : -1;
  }
  if (mention.last !== end || mention.mention.kind !== "name") return -1;
  // `warga Bekasi dan Depok`
  const people = PEOPLE_OF.has(context.tokens[first]?.norm ?? "");
  if (!isNamedPerson(mention)) return first === mention.first || people ? first : -1;
  const titled = context.tokens.slice(first, mention.first).every(({ text }) => isCapitalized(text));
  return titled ? first : -1;
}

/** Stands nothing but a title before the name? `Direktur Penjualan dan Pemasaran Siti` is one office. */
function opensMember({ tokens }: QuoteContext, first: number, name: number): boolean {
  return first === name || titles().longestAt(tokens, first) !== null;
}

/** A person, with titles before him. */
function personFrom(context: QuoteContext, first: number, limit: number): PlacedMention | null {
  for (let i = first; i < Math.min(limit, first + 8); i++) {
    const mention = context.mentionAt(i);
    if (mention && isNamedPerson(mention)) return opensMember(context, first, mention.first) ? mention : null;
    const token = context.tokens[i] as Token;
    if (token.kind !== "word" || token.norm === "yang") return null;
  }
  return null;
}
