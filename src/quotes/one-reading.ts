import { plainName } from "../text/index.js";
import type { Entity, Mention, Quote } from "../types.js";

const ONE_PERSON = /^(?:ia|dia|beliau|nya)$/iu;

/** The `Ia` of `Ia menilai …` and the `-nya` of `ujarnya` mean whoever speaks there: the mentions of the entities say what the quotes say. */
export function readAsSpeakers(entities: readonly Entity[], quotes: readonly Quote[]): readonly Entity[] {
  const speakerAt = new Map<number, string | null>();
  const spoken = new Map<string, Mention[]>();
  for (const { speaker } of quotes) {
    const { mention, kind, entity, name } = speaker ?? {};
    if (!mention || (kind !== "pronoun" && kind !== "clitic") || !ONE_PERSON.test(mention.text)) continue;
    if (speakerAt.has(mention.start)) continue;
    // nobody is known to be meant
    if (!entity && name === plainName(mention.text)) continue;
    speakerAt.set(mention.start, entity ?? null);
    if (!entity) continue;
    const own = spoken.get(entity);
    if (own) own.push({ ...mention, kind });
    else spoken.set(entity, [{ ...mention, kind }]);
  }
  if (speakerAt.size === 0) return entities;
  return entities.map((entity) => {
    const others = entity.mentions.filter(({ kind, start }) => kind === "name" || !speakerAt.has(start));
    const from = entity.mentions[0]?.start ?? 0;
    // who is told of only later keeps his place in the order of the entities
    const own = entity.type === "person" ? (spoken.get(entity.id) ?? []).filter(({ start }) => start > from) : [];
    const changed = others.length < entity.mentions.length || own.length > 0;
    return changed ? { ...entity, mentions: [...others, ...own].sort((a, b) => a.start - b.start) } : entity;
  });
}
