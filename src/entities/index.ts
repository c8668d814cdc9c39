import type { Document } from "../document.js";
import type { CustomName, Entity } from "../types.js";
import { type CustomNames, compileCustomNames } from "./custom.js";
import { detect } from "./detect.js";
import { link } from "./link/index.js";
import { readOccupations } from "./occupations.js";
import { resolveOverlaps } from "./resolve.js";
import { shippedTagger, type Tagger } from "./tagger/index.js";

export { canonicalWords } from "./link/canonical.js";
export { type Groups, makeGroups } from "./link/groups.js";
export { isSamePerson } from "./link/people.js";
export { rules } from "./rules/index.js";
export { ruleTagger } from "./rules/tagger.js";

export interface EntityConfig {
  /** Names of the user's own: they win over whatever the library finds in their place. */
  readonly names?: readonly CustomName[];
  /** Null: the rules alone. Default: the trained tagger with them. */
  readonly tagger?: Tagger | null;
}

/** Compiles the user's names once; what it returns holds no state. */
export function createEntityFinder(config: EntityConfig = {}): (doc: Document) => readonly Entity[] {
  const custom = compileCustomNames(config.names ?? []);
  return (doc) => find(doc, custom, config.tagger);
}

/** The named people, organisations, places, events and laws of a document, each with all its mentions. */
export function findEntities(doc: Document, config: EntityConfig = {}): readonly Entity[] {
  return find(doc, compileCustomNames(config.names ?? []), config.tagger);
}

function find(doc: Document, custom: CustomNames | null, tagger: Tagger | null = shippedTagger()): readonly Entity[] {
  const found = detect(doc, custom, tagger);
  const kept = resolveOverlaps(found.candidates);
  readOccupations(found.reading, kept, found.roles);
  return link(found, kept, custom);
}
