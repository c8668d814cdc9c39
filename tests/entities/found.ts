import { partDocument, readDocument } from "../../src/article/index.js";
import { type EntityConfig, findEntities } from "../../src/entities/index.js";
import type { Entity } from "../../src/types.js";

export const entitiesOf = (text: string, config?: EntityConfig): readonly Entity[] =>
  findEntities(partDocument(readDocument(text)), config);

/** Name mentions in the order of the text: `person:Budi Santoso`. */
export function mentionsOf(text: string, config?: EntityConfig): readonly string[] {
  return entitiesOf(text, config)
    .flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, ...mention })))
    .filter(({ kind }) => kind === "name")
    .sort((a, b) => a.start - b.start)
    .map(({ type, text: surface }) => `${type}:${surface}`);
}
