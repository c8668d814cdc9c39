import type { Document } from "../document.js";
import type { CustomName, Entity } from "../types.js";
import { detect } from "./detect.js";
import { link } from "./link/index.js";
import { resolveOverlaps } from "./resolve.js";

export { rules } from "./rules/index.js";
export { ruleTagger } from "./rules/tagger.js";

export interface EntityConfig {
  /** Names of the user's own: they win over whatever the library finds in their place. */
  readonly names?: readonly CustomName[];
}

/** The named people, organisations, places, events and laws of a document, each with all its mentions. */
export function findEntities(doc: Document, _config: EntityConfig = {}): readonly Entity[] {
  const found = detect(doc);
  return link(found, resolveOverlaps(found.candidates));
}
