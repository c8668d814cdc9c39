import type { Entity, Extraction, Quote, Stance } from "../types.js";

/** Looks entities up by the id they have in the extraction. */
export function entitiesById({ entities }: Extraction): (id: string | null) => Entity | null {
  const ids = new Map(entities.map((entity) => [entity.id, entity]));
  return (id) => (id === null ? null : (ids.get(id) ?? null));
}

/** A text that runs over lines, in one line and without controls: for labels, never for offsets. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** The name of who speaks, or null for words without a speaker. */
export function speakerName({ speaker }: Quote): string | null {
  return speaker === null ? null : (speaker.name ?? speaker.mention?.text ?? null);
}

/** The stretch of text that holds both predicate and target of a stance. */
export function stanceRange({ predicate, target }: Stance): { readonly start: number; readonly end: number } {
  return { start: Math.min(predicate.start, target.start), end: Math.max(predicate.end, target.end) };
}
