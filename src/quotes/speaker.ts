import { firstEndingAfter } from "../text/index.js";
import type { Entity } from "../types.js";
import { insideSpeech, type QuoteContext } from "./context.js";
import type { Draft, Source } from "./draft.js";
import { isNamedPerson, named } from "./noun-phrase.js";
import { leadingSubject } from "./subject.js";

/** An agent stands behind them: `hal itu disampaikan Wang`. */
const BEFORE_AGENT = new Set([
  "disampaikan",
  "dikatakan",
  "diungkapkan",
  "ditegaskan",
  "diutarakan",
  "dilontarkan",
  "oleh",
]);

/** Somebody who may be meant by the next `dia` or `-nya`. */
interface Salient {
  /** Token index from which on he is in mind. */
  readonly at: number;
  readonly source: Source;
}

/**
 * Who speaks: each draft's source, with pronouns and clitics resolved. Sieves, the surest first:
 * a name or role next to the cue names its entity; a pronoun, a clitic or a missing source takes the last speaker, unless a new
 * person has opened a sentence of the reporter's since.
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
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const isPerson = (source: Source) => source.entity === null || byId.get(source.entity)?.type === "person";
  let nextSubject = 0;
  let last: Salient | null = null;
  return drafts.map((draft) => {
    const before =
      draft.source && draft.cue && draft.cue.start < (context.tokens[draft.first]?.start ?? 0)
        ? cueToken(context, draft)
        : draft.first;
    for (; nextSubject < subjects.length && (subjects[nextSubject] as Salient).at < before; nextSubject++) {
      const subject = subjects[nextSubject] as Salient;
      if (!last || subject.at > last.at) last = subject;
    }
    const resolved = resolve(draft, last);
    if (
      resolved &&
      (resolved.entity !== null || resolved.name !== null) &&
      resolved.kind !== "group" &&
      isPerson(resolved)
    ) {
      const own: Source = draft.source ?? resolved;
      const at = Math.max(draft.last, firstEndingAfter(context.tokens, own.start));
      last = { at, source: resolved };
    } else if (resolved?.kind === "group" && resolved.entity !== null) {
      last = { at: draft.last, source: resolved };
    }
    return resolved;
  });
}

function resolve(draft: Draft, last: Salient | null): Source | null {
  const { source } = draft;
  if (source && source.kind !== "pronoun" && source.kind !== "clitic") return source;
  if (!last || (!source && !draft.continues)) return source;
  const { entity, name } = last.source;
  if (source) return { ...source, entity, name };
  return { ...last.source, entity, name };
}

function cueToken(context: QuoteContext, draft: Draft): number {
  return draft.cue ? firstEndingAfter(context.tokens, draft.cue.start) : draft.first;
}

/** The person who opens each sentence of the reporter's, if one does; and who is named behind a passive (`hal itu disampaikan Wang`). */
function openingSubjects(context: QuoteContext, inContent: Uint8Array): Salient[] {
  const found: Salient[] = [];
  for (const sentence of context.doc.sentences) {
    if (!context.doc.inBody[sentence.first] && !context.doc.inBody[sentence.last - 1]) continue;
    if (insideSpeech(context, sentence.first + 1)) continue;
    const subject = leadingSubject(context, sentence.first, sentence.last);
    if (subject && subject.source.kind !== "pronoun" && !inContent[subject.first]) {
      const mention = context.mentionAt(subject.first);
      if (mention?.entity.type === "person") found.push({ at: subject.first, source: subject.source });
    }
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const previous = context.tokens[i - 1]?.norm ?? "";
      if (!BEFORE_AGENT.has(previous) || inContent[i]) continue;
      const mention = personIn(context, i, Math.min(sentence.last, i + 14));
      if (mention) found.push({ at: mention.first, source: named(mention) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function personIn(context: QuoteContext, first: number, last: number) {
  for (let i = first; i < last; i++) {
    const mention = context.mentionAt(i);
    if (mention && isNamedPerson(mention)) return mention;
    const norm = context.tokens[i]?.norm;
    if (norm === "," || norm === "." || norm === "dalam" || norm === "di" || norm === "saat") return null;
  }
  return null;
}
