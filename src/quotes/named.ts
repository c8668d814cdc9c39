import { firstEndingAfter, type Token } from "../text/index.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { Source } from "./draft.js";

const PRONOUNS = new Set(["dia", "ia", "beliau", "mereka", "saya", "aku", "kami", "kita", "keduanya"]);

/** `pihaknya`: the speaker's own side. */
const OWN_SIDE = new Set(["pihaknya", "dirinya"]);

export function isPronoun(norm: string): boolean {
  return PRONOUNS.has(norm) || OWN_SIDE.has(norm);
}

export function isNamedPerson(mention: PlacedMention): boolean {
  return mention.entity.type === "person" && mention.mention.kind === "name";
}

/** Is the entity told of for the first time? */
export function isFirstMention({ tokens }: QuoteContext, { first, entity }: PlacedMention): boolean {
  return entity.mentions[0]?.start === (tokens[first] as Token).start;
}

/** Where the person's role begins that stands right before the name, else the name: `Anggota DPR dari Fraksi X Budi`. */
export function roleStart({ doc: { text }, tokens }: QuoteContext, { first, mention, entity }: PlacedMention): number {
  for (const role of entity.roles) {
    for (const gap of [" ", ", "]) {
      const start = mention.start - gap.length - role.length;
      if (start >= 0 && text.startsWith(role + gap, start)) return Math.min(first, firstEndingAfter(tokens, start));
    }
  }
  return first;
}

export function named(mention: PlacedMention): Source {
  const { start, end } = mention.mention;
  const kind = mention.mention.kind === "role" ? "role" : "name";
  return { start, end, kind, entity: mention.entity.id, name: mention.entity.name };
}

export function pronoun(token: Token): Source {
  return { start: token.start, end: token.end, kind: "pronoun", entity: null, name: null };
}

/** `@rina_dewi`; not the hashtag `#RinaDewi`. */
export function isAccount({ kind, text }: Token): boolean {
  return kind === "handle" && text.startsWith("@");
}

export function account({ start, end, text }: Token): Source {
  return { start, end, kind: "name", entity: null, name: text };
}

/** `-nya` of `katanya`. */
export function clitic({ end }: Pick<Token, "end">): Source {
  return { start: end - 3, end, kind: "clitic", entity: null, name: null };
}
