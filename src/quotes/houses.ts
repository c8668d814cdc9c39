import { lazy, wordSet } from "../lexicon/index.js";
import { firstEndingAfter } from "../text/index.js";
import type { Entity } from "../types.js";
import type { QuoteContext } from "./context.js";
import type { Source } from "./draft.js";

/** Resolves an institution that is named by what it is. */
export interface Houses {
  /** `group` is the institution that spoke last. Null where it is not sure which is meant. */
  resolve(source: Source, group: Source | null): Source | null;
}

/** A house that has been spoken of: `Perusahaan menegaskan`. */
const HOUSES = wordSet("perusahaan perseroan emiten lembaga maskapai manajemen");
/** What one institution is called in front of its name, and afterwards by itself. */
const SORTS = wordSet(
  "agensi asosiasi bank band firma grup kampus klub komunitas koperasi label organisasi ormas partai produsen startup studio universitas yayasan",
);
const POINTED = / (?:ini|itu|tersebut)$/u;

/** `Perusahaan` is the institution that spoke last, `agensi itu` the one that the article has called `agensi Zelmora`. */
export function housesOf({ tokens }: QuoteContext, entities: readonly Entity[]): Houses {
  const called = lazy(() => {
    const byNoun = new Map<string, Entity | null>();
    for (const entity of entities) {
      if (entity.type !== "organization") continue;
      for (const { start, kind } of entity.mentions) {
        if (kind !== "name") continue;
        const first = firstEndingAfter(tokens, start);
        // `agensi | Zelmora`, `Universitas Zelmora`
        for (const { norm } of tokens.slice(Math.max(0, first - 1), first + 1)) {
          if (!SORTS.has(norm)) continue;
          const known = byNoun.get(norm);
          byNoun.set(norm, known === undefined || known === entity ? entity : null);
        }
      }
    }
    return byNoun;
  });
  return {
    resolve(source, group) {
      if (source.entity !== null || source.name === null) return null;
      const name = source.name.toLowerCase();
      const noun = name.replace(POINTED, "");
      const entity = noun === name ? null : called().get(noun);
      if (entity) return { ...source, entity: entity.id, name: entity.name };
      return group?.entity && HOUSES.has(noun) ? { ...source, entity: group.entity, name: group.name } : null;
    },
  };
}
