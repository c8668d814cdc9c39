import type { Document } from "../document.js";
import { lazy, normalize, type PredicateForm, type Trie } from "../lexicon/index.js";
import { readHouses } from "../quotes/index.js";
import { itemAt, type Token, tokensOf } from "../text/index.js";
import type { Entity, Mention, Quote, Span, StanceHolder } from "../types.js";

export interface EntityMention {
  readonly mention: Mention;
  readonly entity: Entity;
  /** Token range, half open. */
  readonly first: number;
  readonly last: number;
}

/** Whoever is named there, as a holder. */
export function holderOf({ entity, mention }: EntityMention): StanceHolder {
  return { entity: entity.id, name: entity.name, mention };
}

/** Are they one? Two without an entity are, if they are called alike. */
export function isSameHolder(one: StanceHolder | null, other: StanceHolder | null): boolean {
  return one !== null && other !== null && (one.entity ?? one.name) === (other.entity ?? other.name);
}

/** What the rules look at: the document with its entities and quotes laid over its tokens. */
export interface Reading {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly predicates: Trie<PredicateForm>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** In order; they do not overlap. */
  readonly mentions: readonly EntityMention[];
  /** For each token the index of the mention that covers it, or -1. */
  readonly mentionAt: Int32Array;
  /** For each token the index of the innermost quote whose content covers it, or -1. */
  readonly quoteAt: Int32Array;
  /** For each token: does it belong to a cue that stands before its content? Such a verb is read with the content. */
  readonly cueAt: Uint8Array;
  /** Roles that exactly one person of the article has: `presiden`, `menteri keuangan`; null where several have it. */
  readonly byRole: ReadonlyMap<string, Entity | null>;
  /** The body of the article that is called so: `perseroan`, `partai itu`. */
  bodyCalled(words: Span): Entity | null;
}

/** Half-open range of token indices. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export function readTokens(
  doc: Document,
  entities: readonly Entity[],
  quotes: readonly Quote[],
  predicates: Trie<PredicateForm>,
): Reading {
  const { tokens } = doc;
  const all = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const mentions: EntityMention[] = [];
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  let covered = 0;
  for (const { mention, entity } of all) {
    if (mention.kind === "clitic" || mention.start < covered) continue;
    const range = tokensOf(tokens, mention);
    covered = mention.end;
    mentionAt.fill(mentions.length, range.first, range.last);
    mentions.push({ mention, entity, first: range.first, last: range.last });
  }
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  const byLength = quotes
    .map((quote, index) => ({ index, ...tokensOf(tokens, quote.content) }))
    .sort((a, b) => b.last - b.first - (a.last - a.first));
  // Long before short, so that the innermost quote has the last word.
  for (const { index, first, last } of byLength) quoteAt.fill(index, first, last);
  const houses = lazy(() => readHouses(doc, entities));
  const cueAt = new Uint8Array(tokens.length);
  for (const { cue, content } of quotes) {
    if (!cue || cue.end > content.start) continue;
    const range = tokensOf(tokens, cue);
    cueAt.fill(1, range.first, range.last);
  }
  return {
    doc,
    tokens,
    quotes,
    predicates,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions,
    mentionAt,
    quoteAt,
    cueAt,
    byRole: rolesOf(entities),
    bodyCalled: (words) => houses()(words),
  };
}

function rolesOf(entities: readonly Entity[]): Map<string, Entity | null> {
  const byRole = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    for (const role of entity.roles) {
      const words = normalize(role).split(" ");
      // `Presiden Amerika Serikat` is also called `Presiden`, `Menteri Keuangan Indonesia` `Menteri Keuangan`
      for (let length = 1; length <= words.length; length++) {
        const key = words.slice(0, length).join(" ");
        const known = byRole.get(key);
        byRole.set(key, known === undefined || known === entity ? entity : null);
      }
    }
  }
  return byRole;
}

/** The name that a token belongs to. */
export function mentionOf({ mentions, mentionAt }: Reading, token: number): EntityMention | null {
  return itemAt(mentions, mentionAt[token]);
}

/** The name that the range is, no more and no less. */
export function wholeName(reading: Reading, { first, last }: Range): EntityMention | null {
  const found = mentionOf(reading, first);
  return found?.first === first && found.last === last ? found : null;
}

/** Is one of the words in the range, outside names? */
export function holdsAny(reading: Reading, { first, last }: Range, words: ReadonlySet<string>): boolean {
  for (let index = first; index < last; index++)
    if (reading.mentionAt[index] === -1 && words.has(norm(reading, index))) return true;
  return false;
}

export function norm(reading: Reading, index: number): string {
  return reading.tokens[index]?.norm ?? "";
}
