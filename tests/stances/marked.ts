import { readDocument } from "../../src/article/index.js";
import { lemma } from "../../src/lexicon/index.js";
import { createStanceFinder, type StanceConfig } from "../../src/stances/index.js";
import type { Entity, EntityType, Quote, Span, Stance } from "../../src/types.js";

const TYPES: Readonly<Record<string, EntityType>> = {
  P: "person",
  O: "organization",
  L: "location",
  E: "event",
  W: "law",
};

export interface Marked {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

/**
 * Builds inputs from a marked-up text: `[Budi|P]` is a mention of a person (O organization, L location), `{…}` the content of
 * a quote, `<kata>` the cue of the quote that it is nearest to. The speaker is `speaker`, an entity's name or any words.
 */
export function marked(
  source: string,
  speaker: string | null = null,
  roles: Readonly<Record<string, string>> = {},
): Marked {
  let text = "";
  const mentions: { name: string; type: EntityType; start: number; end: number }[] = [];
  const contents: { start: number; end: number }[] = [];
  const cues: { start: number; end: number }[] = [];
  let open = 0;
  let cueOpen = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === "[") {
      const close = source.indexOf("]", i);
      const [name = "", type = "P"] = source.slice(i + 1, close).split("|");
      mentions.push({ name, type: TYPES[type] ?? "person", start: text.length, end: text.length + name.length });
      text += name;
      i = close;
    } else if (char === "{") open = text.length;
    else if (char === "}") contents.push({ start: open, end: text.length });
    else if (char === "<") cueOpen = text.length;
    else if (char === ">") cues.push({ start: cueOpen, end: text.length });
    else text += char;
  }
  const span = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });
  const names = [...new Set(mentions.map((mention) => mention.name))];
  const entities = names.map((name, index): Entity => {
    const own = mentions.filter((mention) => mention.name === name);
    return {
      id: `e${index + 1}`,
      type: own[0]?.type ?? "person",
      name,
      aliases: [],
      roles: roles[name] ? [roles[name]] : [],
      mentions: own.map((mention) => ({ ...span(mention.start, mention.end), kind: "name" })),
      country: null,
      rule: "test",
      confidence: 1,
    };
  });
  const said = speaker ?? names[0] ?? null;
  const entity = entities.find((candidate) => candidate.name === said);
  const quotes = contents.map((content): Quote => {
    const distance = (cue: { start: number; end: number }) =>
      cue.end <= content.start ? content.start - cue.end : cue.start - content.end;
    const cue = [...cues].sort((a, b) => distance(a) - distance(b))[0];
    return {
      kind: /["“]/u.test(text.charAt(content.start - 1)) ? "direct" : "indirect",
      content: span(content.start, content.end),
      cue: cue
        ? { ...span(cue.start, cue.end), lemma: lemma(text.slice(cue.start, cue.end)) ?? "", type: "neutral" }
        : null,
      speaker: said === null ? null : { mention: null, kind: "name", entity: entity?.id ?? null, name: said },
      continues: false,
      via: [],
      addressee: null,
      channel: null,
      when: null,
      where: null,
      negated: false,
      rule: "test",
      confidence: 1,
    };
  });
  return { text, entities, quotes };
}

export function stancesIn(source: string, speaker: string | null = null, config?: StanceConfig): readonly Stance[] {
  const { text, entities, quotes } = marked(source, speaker);
  return createStanceFinder(config)(readDocument(text), entities, quotes);
}

/** `Budi + kebijakan itu`: holder, polarity, target. */
export function summary(source: string, speaker: string | null = null, config?: StanceConfig): string[] {
  return stancesIn(source, speaker, config).map(
    ({ holder, polarity, target }) =>
      `${holder.name} ${polarity === "support" ? "+" : polarity === "oppose" ? "-" : "0"} ${target.text}`,
  );
}
