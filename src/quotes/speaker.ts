import { isCommonWord, isConjunction, isDocument, isShowingCue, lazy } from "../lexicon/index.js";
import { firstEndingAfter, isCapitalized, type Token } from "../text/index.js";
import type { Entity } from "../types.js";
import { EVIDENCE } from "./according-to.js";
import { type QuoteContext, sentenceIndex } from "./context.js";
import type { Draft, Source } from "./draft.js";
import { type Houses, housesOf } from "./houses.js";
import { lawMeant } from "./law-speaker.js";
import { misspelt, type NameParts, partsOfNames } from "./name-parts.js";
import { type OpeningGroup, openingGroups } from "./opening-groups.js";
import { type OfficeHolders, officeHolders } from "./role-speaker.js";
import { openingSubjects, type Salient } from "./salient.js";

/** At most so many tokens between marked words of two paragraphs: full stop, mark, mark. */
const MARKS_BETWEEN = 3;
/** They stand for several; one person is never meant. */
const PAIRS = new Set(["keduanya", "ketiganya"]);
/** One who writes, whatever he is called. */
const ACCOUNT = /@|^akun\b/iu;
/**
 * Who speaks: each draft's source, with pronouns and clitics resolved. Sieves, the surest first:
 * a name or role next to the cue names its entity; an office goes to the one person who holds it (`Menkeu`), `menteri itu` to the person
 * last in mind; a sentence without a cue to the quote that it goes on from; `mereka` to the last group; another pronoun, a clitic or a
 * missing source to the last speaker, unless a new person has opened a sentence of the reporter's since.
 *
 * Drafts are in text order. People named inside a content never compete.
 */
export function resolveSpeakers(
  context: QuoteContext,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): (Source | null)[] {
  const inContent = new Uint8Array(context.tokens.length);
  for (const draft of drafts) inContent.fill(1, draft.first, draft.last);
  const subjects = openingSubjects(context, inContent);
  const groups = drafts.some(({ source }) => isPlural(context, source)) ? openingGroups(context, inContent) : [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const isPerson = ({ entity }: Source) => entity === null || byId.get(entity)?.type === "person";
  let nextSubject = 0;
  let nextGroup = 0;
  const holders = officeHolders(entities);
  const pronouns = lazy(() => pronounsOf(entities));
  const houses = housesOf(() => context, byId);
  const laws = entities.filter(({ type }) => type === "law");
  let last: Salient | null = null;
  /** Who spoke last, whoever has opened a sentence since. */
  let spoken: Salient | null = null;
  let group: Source | null = null;
  let those: OpeningGroup | null = null;
  let previous: Source | null = null;
  /** How far the contents reach that are read. */
  let reach = 0;
  const parts = partsOfNames(entities);
  const speakers = drafts.map((draft) => {
    const nested = draft.last <= reach;
    reach = Math.max(reach, draft.last);
    const before = competingBefore(context, draft);
    for (; nextSubject < subjects.length && (subjects[nextSubject] as Salient).at < before; nextSubject++) {
      const opening = subjects[nextSubject] as Salient;
      const holder = opening.source.entity === null ? holders.resolve(opening.source, last?.source ?? null) : null;
      const subject = holder ? { ...opening, source: holder } : opening;
      if (!last || (subject.at > last.at && !(subject.passing && (spoken || isBeside(context, last, subject)))))
        last = subject;
    }
    for (; nextGroup < groups.length && (groups[nextGroup] as OpeningGroup).at < before; nextGroup++)
      those = groups[nextGroup] as OpeningGroup;
    // `“Pak Rosan menjelaskan semuanya,” jelasnya`: nobody speaks of himself by his name
    const meant: Salient | null = last && isNamedIn(context, draft, last.source.entity, byId) ? spoken : last;
    const resolved = withName(
      resolve(context, draft, { last: meant, group, those, previous, holders, houses, laws, pronouns }),
      parts,
    );
    // `menurut Rosan, Prabowo meminta …`: it is Rosan whom `-nya` goes on with
    if (nested) return resolved;
    previous = resolved;
    // `Melansir Reuters, …`: a medium stays in nobody's mind
    if (draft.rule === "quote/relayed" && !(resolved?.entity && isPerson(resolved))) return resolved;
    // `Legenda itu menyebutkan …`: papers stay in nobody's mind
    if (resolved && isPaper(context, resolved)) return resolved;
    const many = resolved !== null && isMany(resolved, byId);
    const law = resolved?.entity != null && byId.get(resolved.entity)?.type === "law";
    const shown = draft.cue !== null && (isShowingCue(draft.cue.lemma) || draft.cue.lemma === EVIDENCE);
    if (many && (law || shown)) return resolved;
    if (many) {
      group = resolved;
      those = null;
    }
    // `Mereka khawatir …`, `putusan MK yang menyebutkan bahwa …`: one who has spoken before stays in mind
    if (last && (isPlural(context, draft.source) || isRelative(context, draft))) return resolved;
    // `istri Budi`: Budi is who stays in mind
    const kin = resolved?.kind === "role" && resolved.entity === null && namesAnother(context, resolved);
    if (
      resolved &&
      !kin &&
      (resolved.entity !== null || resolved.name !== null) &&
      (resolved.kind !== "group" || ACCOUNT.test(resolved.name ?? "")) &&
      isPerson(resolved)
    ) {
      const own: Source = draft.source ?? resolved;
      const at = Math.max(draft.last, firstEndingAfter(context.tokens, own.start));
      last = { at, source: resolved, passing: false };
      spoken = last;
    } else if (resolved?.kind === "group" && resolved.entity !== null) {
      last = { at: draft.last, source: resolved, passing: false };
      spoken = last;
    }
    return resolved;
  });
  return speakers.map((speaker, index) => speaker ?? namedBelow(drafts, speakers, index));
}

/** `“Kami menunggu.”⏎“Jalan rusak,” kata Siti`: where nobody has spoken yet, who is named with the marked words below. */
function namedBelow(drafts: readonly Draft[], speakers: readonly (Source | null)[], index: number): Source | null {
  const next = drafts[index + 1];
  if (drafts[index]?.rule !== "quote/direct-paragraph" || next?.rule !== "quote/direct-final") return null;
  return next.first - (drafts[index]?.last ?? 0) <= MARKS_BETWEEN ? (speakers[index + 1] ?? null) : null;
}

/** `Teguh menegaskan`, `kata teguh`, `Putra Arimbawa menilai`, read as plain words: the one person of the article who has that name. */
function withName(source: Source | null, parts: NameParts): Source | null {
  if (!source || source.entity !== null || source.name === null || source.kind === "clitic") return source;
  const words = source.name.split(" ");
  if (source.kind !== "group" && source.kind !== "name" && words.length < 2) return source;
  const small = words.length === 1 && !isCapitalized(source.name) && !isCommonWord(source.name);
  const name = small ? capitalized(source.name) : source.name;
  const entity = parts.bearers.get(small ? name : (words[words.length - 1] as string));
  const meant = entity && ` ${entity.name} `.includes(` ${name} `) ? entity : misspelt(source, name, parts);
  return meant ? { ...source, kind: "name", entity: meant.id, name: meant.name } : source;
}

const capitalized = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** `sebuah surat`, `hasil survei`: nobody is meant by `mereka` or `ia` for them. */
function isPaper(context: QuoteContext, { start, entity }: Source): boolean {
  const first = firstEndingAfter(context.tokens, start);
  const isHead = (index: number) => isDocument(context.tokens[index]?.norm ?? "");
  return entity === null && (isHead(first) || isHead(first + 1));
}

function namesAnother(context: QuoteContext, source: Source): boolean {
  for (
    let i = firstEndingAfter(context.tokens, source.start);
    (context.tokens[i]?.start ?? source.end) < source.end;
    i++
  ) {
    if (context.mentionAt(i)?.entity.type === "person") return true;
  }
  return false;
}

interface Memory {
  readonly last: Salient | null;
  readonly group: Source | null;
  readonly those: OpeningGroup | null;
  /** The speaker of the quote before, whoever it was. */
  readonly previous: Source | null;
  readonly holders: OfficeHolders;
  readonly laws: readonly Entity[];
  readonly houses: Houses;
  /** Whom the pronouns and clitics of the article are, by where they begin. */
  readonly pronouns: () => ReadonlyMap<number, Entity>;
}

/** With nobody in mind, whom the names of the article tell a pronoun to be. */
function meantBy(pronouns: ReadonlyMap<number, Entity>, source: Source): Source {
  const meant = pronouns.get(source.start);
  return meant ? { ...source, entity: meant.id, name: meant.name } : source;
}

function pronounsOf(entities: readonly Entity[]): ReadonlyMap<number, Entity> {
  const pronouns = new Map<number, Entity>();
  for (const entity of entities)
    for (const { kind, start } of entity.mentions)
      if (kind === "pronoun" || kind === "clitic") pronouns.set(start, entity);
  return pronouns;
}

function isMany(source: Source, byId: ReadonlyMap<string, Entity>): boolean {
  if (source.entity !== null) return byId.get(source.entity)?.type !== "person";
  return source.kind === "group" || source.kind === "anonymous";
}

function resolve(context: QuoteContext, draft: Draft, memory: Memory): Source | null {
  const { source } = draft;
  const { last } = memory;
  if (source && source.kind !== "pronoun" && source.kind !== "clitic")
    return (
      memory.holders.resolve(source, last?.source ?? null) ??
      lawMeant(source, memory.laws) ??
      memory.houses.resolve(source, memory.group) ??
      source
    );
  if (!source && draft.rule.startsWith("quote/continued-")) return memory.previous;
  if (source && isPlural(context, source)) {
    const many = isTakenUp(context, source, memory.those) ? memory.those.source : memory.group;
    const { entity, name } = many ?? { entity: null, name: null };
    return { ...source, entity, name };
  }
  if (!last) return source && meantBy(memory.pronouns(), source);
  // `Dijelaskan, pasar itu akan ditutup` goes on with who spoke before
  if (!source && !draft.continues && draft.rule !== "quote/passive-initial") return source;
  const { entity, name } = last.source;
  if (source) return { ...source, entity, name };
  return { ...last.source, entity, name };
}

function isPlural(context: QuoteContext, source: Source | null): boolean {
  if (source === null) return false;
  const words = wordsOf(context, source);
  return words === "mereka" || PAIRS.has(words);
}

const wordsOf = ({ doc }: QuoteContext, { start, end }: Source) => doc.text.slice(start, end).toLowerCase();

/** How many sentences behind those whom it tells of they are still `mereka`. */
const MEMORY = 3;

/** `Walhi menolak izin itu. Mereka menilai …`; but `izin itu merugikan petani karena mereka …` tells of the farmers. */
function isTakenUp(context: QuoteContext, source: Source, those: OpeningGroup | null): those is OpeningGroup {
  if (those === null || PAIRS.has(wordsOf(context, source))) return false;
  const at = firstEndingAfter(context.tokens, source.start);
  const since = sentenceIndex(context, at) - sentenceIndex(context, those.at);
  return since > 0 && since <= MEMORY && !isConjunction(context.tokens[at - 1]?.norm ?? "");
}

/** `MK yang menyebutkan bahwa …`, but `…, yang menyebutkan bahwa …` goes on with the sentence. */
function isRelative(context: QuoteContext, draft: Draft): boolean {
  const before = cueToken(context, draft) - 1;
  return context.tokens[before]?.norm === "yang" && context.tokens[before - 1]?.norm !== ",";
}

/** In one sentence. */
function isBeside(context: QuoteContext, one: Salient, other: Salient): boolean {
  return context.sentenceOf(one.at).first === context.sentenceOf(other.at).first;
}

/** The token before which somebody who opens a sentence may be meant. */
function competingBefore(context: QuoteContext, draft: Draft): number {
  const cue = cueToken(context, draft);
  // `Prabowo, menurutnya, juga setuju`: what stands before an inserted cue is part of what was said …
  const inserted = draft.rule.endsWith("-inserted");
  // … but `Bahlil memuji program yang menurutnya bermanfaat`
  if (inserted && context.tokens[cue - 1]?.norm !== "yang") return Math.min(draft.first, context.sentenceOf(cue).first);
  return draft.source && cue < draft.first ? cue : draft.first;
}

function cueToken(context: QuoteContext, draft: Draft): number {
  return draft.cue ? firstEndingAfter(context.tokens, draft.cue.start) : draft.first;
}

/** Is the person told of by name in what he is to have said? */
function isNamedIn(context: QuoteContext, draft: Draft, id: string | null, byId: ReadonlyMap<string, Entity>): boolean {
  const entity = id === null ? undefined : byId.get(id);
  if (entity?.type !== "person") return false;
  const { start } = context.tokens[draft.first] as Token;
  const { end } = context.tokens[draft.last - 1] as Token;
  const mention = entity.mentions[firstEndingAfter(entity.mentions, start)];
  return mention !== undefined && mention.kind === "name" && mention.start < end;
}
