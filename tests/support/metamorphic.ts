import { wrapWidth } from "../../src/text/hard-wrap.js";
import type { Article, Extraction, Span } from "../../src/types.js";

/** What must stay as it is when a text changes in a way that says nothing new. No annotation is needed to check it. */

/** A changed text, and where each offset of the old one (its end included) is in it. */
export interface Variant {
  readonly text: string;
  at(offset: number): number;
  /** How a name of the old text reads in the new one, and a name of the new one that is the same by another spelling. */
  say(name: string): string;
}

export interface Relation {
  readonly id: string;
  /** Null where the text gives no occasion. */
  vary(text: string, extraction: Extraction): Variant | null;
  /** The classes that must not change; all, if not given. */
  readonly holds?: readonly FactClass[];
  /** Only facts before this offset of the old text. */
  until?(text: string, extraction: Extraction): number | null;
}

export type FactClass = "quotes" | "stances" | "dates" | "entities" | "article" | "sentences";
export type Facts = Readonly<Record<FactClass, readonly string[]>>;

const plainly = (name: string): string =>
  name.normalize("NFC").replace(/\s+/gu, " ").replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');

/** All that was found, one line a record, its offsets moved: ids and indices give way to what they point to. */
export function factsOf(
  { article, sentences, entities, dates, quotes, stances }: Extraction,
  at: (offset: number) => number,
  say: (name: string) => string,
): Facts {
  const span = (one: Span | null) => (one === null ? "–" : `${at(one.start)}–${at(one.end)}`);
  const spans = (all: readonly Span[]) => all.map(span).join(" ");
  const name = (given: string | null) => (given === null ? "–" : plainly(say(given)));
  const first = new Map(entities.map(({ id, mentions }) => [id, span(mentions[0] ?? null)]));
  const entity = (id: string | null) => (id === null ? "–" : first.get(id));
  const line = (...fields: readonly unknown[]) => fields.map(String).join(" | ");
  return {
    entities: entities.map(({ type, name: own, aliases, roles, mentions, country, rule }) =>
      line(
        span(mentions[0] ?? null),
        type,
        name(own),
        aliases.map(name).join(),
        roles.map(name).join(),
        spans(mentions),
        mentions.map(({ kind }) => kind),
        country,
        rule,
      ),
    ),
    dates: dates.map((date) => line(span(date), date.type, date.value, date.mod, date.granularity, date.rule)),
    quotes: quotes.map(
      ({ kind, content, cue, speaker, continues, via, addressee, channel, when, where, negated, rule }) =>
        line(
          span(content),
          kind,
          `cue ${span(cue)} ${cue?.lemma}`,
          speaker && `speaker ${span(speaker.mention)} ${speaker.kind} ${name(speaker.name)} ${entity(speaker.entity)}`,
          continues,
          `via ${spans(via)}`,
          `to ${span(addressee)} ${span(channel)} ${span(where)}`,
          when !== null && span(dates[when] ?? null),
          negated,
          rule,
        ),
    ),
    stances: stances.map(
      ({ holder, polarity, predicate, target, targetEntities, modality, negated, source, quote, rule }) =>
        line(
          span(predicate),
          polarity,
          `target ${span(target)} ${targetEntities.map(entity)}`,
          `holder ${span(holder.mention)} ${name(holder.name)} ${entity(holder.entity)}`,
          modality,
          negated,
          source && `source ${span(source.mention)} ${name(source.name)}`,
          quote !== null && span(quotes[quote]?.content ?? null),
          rule,
        ),
    ),
    article: frameOf(article, span),
    sentences: sentences.map(span),
  };
}

function frameOf(
  { headline, dateline, stamp, credits, body, furniture }: Article,
  span: (one: Span | null) => string,
): string[] {
  return [
    ...(headline ? [`${span(headline)} | headline`] : []),
    ...(dateline ? [`${span(dateline)} | dateline ${span(dateline.place)} ${span(dateline.agency)}`] : []),
    ...(stamp ? [`${span(stamp)} | stamp ${stamp.value}`] : []),
    ...credits.map((credit) => `${span(credit)} | credit ${credit.role} ${span(credit.name)}`),
    ...body.map((paragraph) => `${span(paragraph)} | body`),
    ...furniture.map((piece) => `${span(piece)} | furniture ${piece.kind}`),
  ];
}

/** What one has and the other has not, by class: `- old` and `+ new`. */
export function violations(
  relation: Relation,
  text: string,
  extract: (text: string) => Extraction,
): Partial<Record<FactClass, readonly string[]>> | null {
  const old = extract(text);
  const variant = relation.vary(text, old);
  if (variant === null) return null;
  const until = relation.until?.(text, old) ?? null;
  const limit = until === null ? Number.POSITIVE_INFINITY : variant.at(until);
  const before = (fact: string) => Number.parseInt(fact, 10) < limit;
  const expected = factsOf(old, variant.at, variant.say);
  const found = factsOf(
    extract(variant.text),
    (offset) => offset,
    (name) => name,
  );
  const differences: Partial<Record<FactClass, readonly string[]>> = {};
  for (const kind of relation.holds ?? (Object.keys(expected) as FactClass[])) {
    const [wanted, got] = [expected[kind].filter(before), found[kind].filter(before)];
    const lost = wanted.filter((fact) => !got.includes(fact)).map((fact) => `- ${fact}`);
    const added = got.filter((fact) => !wanted.includes(fact)).map((fact) => `+ ${fact}`);
    if (lost.length + added.length > 0) differences[kind] = [...lost, ...added];
  }
  return differences;
}

const same = (name: string): string => name;

/** Every piece that the pattern finds is replaced; offsets behind it move, the borders of the piece are kept. */
function replaced(text: string, pattern: RegExp, by: (piece: string) => string, say = same): Variant | null {
  const moved = new Uint32Array(text.length + 1);
  let changed = "";
  let from = 0;
  let different = false;
  for (const { 0: piece, index } of text.matchAll(pattern)) {
    const now = by(piece);
    if (now === piece) continue;
    different = true;
    for (let i = from; i < index; i++) moved[i] = changed.length + i - from;
    changed += text.slice(from, index);
    for (let i = 0; i < piece.length; i++) moved[index + i] = changed.length + Math.min(i, now.length);
    changed += now;
    from = index + piece.length;
  }
  for (let i = from; i <= text.length; i++) moved[i] = changed.length + i - from;
  const whole = changed + text.slice(from);
  return different ? { text: whole, at: (offset) => moved[offset] as number, say } : null;
}

/** No name, no mark, no date, no cue, no judgement: a paragraph that has nothing to do with any other. */
const UNRELATED =
  "Sawah di lereng itu menghijau, dan jalan kecil di tepinya lengang tanpa satu kendaraan pun yang lewat.";

/**
 * Where the story's last paragraph ends, if it is one beyond doubt: a full one, closed by a full stop, with nothing of the
 * frame in it, in a text of three or more. Behind a shorter line or one with initials, what follows may rightly change how
 * the line is read; and a text of one or two is not known to be set in paragraphs, over which speech goes on.
 */
function endOfStory(text: string, { article }: Extraction): number | null {
  const last = article.body[article.body.length - 1];
  if (!last || article.body.length < 3 || !/[.”"]$/u.test(last.text) || last.text.split(/\s+/u).length < 14)
    return null;
  const newline = text.indexOf("\n", last.end);
  const end = newline < 0 ? text.length : newline;
  const lineStart = text.lastIndexOf("\n", last.start) + 1;
  const framed = [...article.credits, ...article.furniture].some((piece) => piece.start < end && lineStart < piece.end);
  return framed || text.slice(last.end, end).trim() !== "" ? null : end;
}

const VOWELS = "aiueo";
const CONSONANTS = "bdghjklmnprstw";

/** A name of like form: as long, with a vowel for a vowel, a capital for a capital: `Lavrov`, `Mutnup`. */
export function likeName(name: string, turn: number): string {
  return name.replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase();
    const ring = VOWELS.includes(small) ? VOWELS : CONSONANTS;
    const at = ring.indexOf(small);
    const other = ring.charAt((at < 0 ? small.charCodeAt(0) + turn : at + turn) % ring.length);
    return small === letter ? other : other.toUpperCase();
  });
}

/** Gives the first person with a first and a last name that are nobody else's other names, wherever they stand. */
export function renamed(
  text: string,
  { entities }: Extraction,
  rename: (word: string) => string | null,
): Variant | null {
  for (const { type, name, mentions } of entities) {
    const words = name.split(" ");
    if (type !== "person" || words.length < 2 || !words.every((word) => /^[A-Z][a-z]{2,}$/.test(word))) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${words.join("|")})(?![\\p{L}\\p{Nd}])`, "giu");
    const own = (index: number) => mentions.some((one) => one.kind === "name" && one.start <= index && index < one.end);
    if (![...text.matchAll(pattern)].every(({ index }) => own(index))) continue;
    const others = new Map(words.map((word) => [word, rename(word)]));
    if ([...others.values()].some((other) => other === null || text.toLowerCase().includes(other.toLowerCase())))
      continue;
    const say = (words: string) => words.replace(pattern, (word) => others.get(word) ?? word);
    return replaced(text, pattern, (word) => others.get(word) ?? word, say);
  }
  return null;
}

const COLUMN = 72;

/** Lines broken at the last blank before the column. */
function wrapped(line: string): string {
  const units = [...line].length === line.length ? line.split("") : [];
  for (let start = 0, blank = -1, at = 0; at < units.length; at++) {
    if (units[at] === " ") blank = at;
    if (at - start < COLUMN || blank <= start) continue;
    units[blank] = "\n";
    start = blank + 1;
  }
  return units.length > 0 ? units.join("") : line;
}

export const RELATIONS: readonly Relation[] = [
  { id: "CRLF for LF", vary: (text) => replaced(text, /(?<!\r)\n/g, () => "\r\n") },
  { id: "decomposed letters", vary: (text) => replaced(text, /\P{M}\p{M}*/gu, (char) => char.normalize("NFD")) },
  {
    id: "leading byte order mark",
    vary: (text) => ({ text: `\ufeff${text}`, at: (offset) => offset + 1, say: same }),
  },
  { id: "trailing blanks", vary: (text) => ({ text: `${text} \n\n `, at: (offset) => offset, say: same }) },
  { id: "doubled blank lines", vary: (text) => replaced(text, /\n[^\S\n]*\n/g, (gap) => `${gap}\n\n`) },
  {
    id: "hard-wrapped lines",
    vary(text) {
      const variant = replaced(text, /[^\n]+|\n+/g, (piece) => (piece.startsWith("\n") ? "\n\n" : wrapped(piece)));
      return variant && wrapWidth(variant.text) > 0 ? variant : null;
    },
    holds: ["quotes", "stances", "dates", "article", "sentences"],
  },
  { id: "no-break spaces", vary: (text) => replaced(text, /(?<=\p{L}) (?=\p{L})/gu, () => "\u00a0") },
  { id: "tags at line ends", vary: (text) => replaced(text, /\n+/g, (gap) => `<br />${gap}`) },
  {
    id: "blanks without width",
    vary: (text) => replaced(text, /(?<=[a-z]) (?=[a-z])/g, () => " \u200b"),
    holds: ["quotes", "stances", "dates"],
  },
  {
    id: "straight marks",
    vary: (text) => replaced(text, /[“”‘’]/g, (mark) => (mark === "“" || mark === "”" ? '"' : "'")),
    holds: ["quotes"],
  },
  {
    id: "marks as character references",
    vary: (text) => replaced(text, /["“”]/g, (mark) => ({ "“": "&ldquo;", "”": "&rdquo;" })[mark] ?? "&quot;"),
    holds: ["quotes"],
  },
  {
    id: "an unrelated paragraph",
    vary(text, extraction) {
      const end = endOfStory(text, extraction);
      if (end === null) return null;
      const gap = text.includes("\n\n") ? "\n\n" : "\n";
      const added = gap + UNRELATED;
      return {
        text: text.slice(0, end) + added + text.slice(end),
        at: (offset) => (offset <= end ? offset : offset + added.length),
        say: same,
      };
    },
    until: endOfStory,
  },
];
