import type { Document } from "../document.js";
import type { CustomName, Entity } from "../types.js";
import { type CustomNames, compileCustomNames } from "./custom.js";
import { detect } from "./detect.js";
import { link } from "./link/index.js";
import { resolveOverlaps } from "./resolve.js";

export { canonicalWords } from "./link/canonical.js";
export { type Groups, makeGroups } from "./link/groups.js";
export { isSamePerson } from "./link/people.js";
export { rules } from "./rules/index.js";
export { ruleTagger } from "./rules/tagger.js";

export interface EntityConfig {
  /** Names of the user's own: they win over whatever the library finds in their place. */
  readonly names?: readonly CustomName[];
}

/** Compiles the user's names once; what it returns holds no state. */
export function createEntityFinder(config: EntityConfig = {}): (doc: Document) => readonly Entity[] {
  const custom = compileCustomNames(config.names ?? []);
  return (doc) => find(doc, custom);
}

/** The named people, organisations, places, events and laws of a document, each with all its mentions. */
export function findEntities(doc: Document, config: EntityConfig = {}): readonly Entity[] {
  return find(doc, compileCustomNames(config.names ?? []));
}

function find(doc: Document, custom: CustomNames | null): readonly Entity[] {
  const found = detect(doc, custom);
  return link(found, resolveOverlaps(found.candidates), custom);
}
