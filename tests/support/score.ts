import type { EntityType, Extraction, Mention, Quote, Stance } from "../../src/types.js";
import type { Gold, GoldEntityType, GoldQuote, Loaded, Range } from "./gold.js";

/** What was right of what was found and what was to be found; `misses` says the rest in words. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  readonly misses: readonly string[];
}

export const MEASURES = [
  "dateExtent",
  "dateValue",
  "mentions",
  "clusters",
  "quotes",
  "direct",
  "kind",
  "cue",
  "speaker",
  "stances",
] as const;

export type Measure = (typeof MEASURES)[number];
export type Score = Readonly<Record<Measure, Tally>>;

const TYPES: Readonly<Record<EntityType, GoldEntityType>> = {
  person: "PER",
  organization: "ORG",
  location: "LOC",
  event: "EVT",
  law: "LAW",
};

/** Scores an extraction of the article against its annotation. */
export function score(loaded: Loaded, extraction: Extraction): Score {
  const names = namesOf(loaded.gold, extraction);
  const links = linksOf(loaded.gold, names);
  return {
    ...scoreDates(loaded, extraction),
    ...scoreEntities(loaded, names, links),
    ...scoreQuotes(loaded, extraction, links),
    stances: scoreStances(loaded, extraction, links),
  };
}

/** Micro-average: the counts of all articles together. */
export function sum(scores: readonly Score[]): Score {
  const add = (measure: Measure): Tally => ({
    right: scores.reduce((n, s) => n + s[measure].right, 0),
    found: scores.reduce((n, s) => n + s[measure].found, 0),
    wanted: scores.reduce((n, s) => n + s[measure].wanted, 0),
    misses: scores.flatMap((s) => s[measure].misses),
  });
  return Object.fromEntries(MEASURES.map((measure) => [measure, add(measure)])) as Record<Measure, Tally>;
}

export function precision(tally: Tally): number {
  return tally.found === 0 ? (tally.wanted === 0 ? 1 : 0) : tally.right / tally.found;
}

export function recall(tally: Tally): number {
  return tally.wanted === 0 ? 1 : tally.right / tally.wanted;
}

export function f1(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

// ------------------------------------------------------------------------------------------------------------ dates

function scoreDates({ id, text, gold }: Loaded, extraction: Extraction): Pick<Score, "dateExtent" | "dateValue"> {
  const extents: string[] = [];
  const values: string[] = [];
  let sameExtent = 0;
  let sameValue = 0;
  const pairs = align(gold.dates, extraction.dates, overlapRatio, Number.MIN_VALUE);
  gold.dates.forEach((date, i) => {
    const got = at(extraction.dates, pairs.get(i));
    if (got !== null && got.start === date.start && got.end === date.end) sameExtent++;
    else extents.push(`${id}: date extent ${date.text} | got ${got?.text ?? "nothing"}`);
    if (got !== null && [date.value, ...(date.alt ?? [])].includes(got.value)) sameValue++;
    else
      values.push(`${id}: date ${date.text} = ${date.value} | got ${got ? `${got.text} = ${got.value}` : "nothing"}`);
  });
  for (const extra of unpaired(extraction.dates, pairs)) {
    const line = `${id}: no date: ${extra.text} = ${extra.value} | in ${around(text, extra)}`;
    extents.push(line);
    values.push(line);
  }
  const counts = { found: extraction.dates.length, wanted: gold.dates.length };
  return {
    dateExtent: { right: sameExtent, ...counts, misses: extents },
    dateValue: { right: sameValue, ...counts, misses: values },
  };
}

// --------------------------------------------------------------------------------------------------------- entities

interface Name extends Mention {
  readonly type: GoldEntityType;
  readonly entity: string;
}

/** The extracted mentions by name, without those that meet a mention the annotation leaves open. */
function namesOf(gold: Gold, extraction: Extraction): readonly Name[] {
  const open = gold.mentions.filter((mention) => mention.optional);
  return extraction.entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.kind === "name")
        .map((mention) => ({ ...mention, type: TYPES[entity.type], entity: entity.id })),
    )
    .filter((name) => !open.some((mention) => overlap(mention, name) > 0));
}

/** Gold entity → extracted entity: the one that has over half of its mentions. */
function linksOf(gold: Gold, names: readonly Name[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const entity of gold.entities) {
    const mine = gold.mentions.filter((mention) => mention.entity === entity && !mention.optional);
    const counts = new Map<string, number>();
    for (const mention of mine) {
      const name = names.find((candidate) => overlap(candidate, mention) > 0);
      if (name) counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
    }
    const best = [...counts].sort((a, b) => b[1] - a[1])[0];
    if (best && best[1] * 2 > mine.length) links.set(entity.id, best[0]);
  }
  return links;
}

function scoreEntities(
  { id, text, gold }: Loaded,
  names: readonly Name[],
  links: ReadonlyMap<string, string>,
): Pick<Score, "mentions" | "clusters"> {
  const wanted = gold.mentions.filter((mention) => !mention.optional);
  const key = (mention: Range & { readonly type: GoldEntityType }) => `${mention.start}-${mention.end}-${mention.type}`;
  const foundKeys = new Set(names.map(key));
  const wantedKeys = new Set(wanted.map(key));
  const missed = wanted.filter((mention) => !foundKeys.has(key(mention)));
  const extra = names.filter((name) => !wantedKeys.has(key(name)));
  const entities = [...new Set(wanted.map((mention) => mention.entity))];
  const linked = entities.filter((entity) => links.has(entity.id));
  const wholes = new Set(linked.map((entity) => links.get(entity.id)));
  return {
    mentions: {
      right: wanted.length - missed.length,
      found: names.length,
      wanted: wanted.length,
      misses: [
        ...missed.map((m) => `${id}: mention missed: ${m.type} ${text.slice(m.start, m.end)} | in ${around(text, m)}`),
        ...extra.map((m) => `${id}: no mention: ${m.type} ${m.text} | in ${around(text, m)}`),
      ],
    },
    clusters: {
      right: wholes.size,
      found: new Set(names.map((name) => name.entity)).size,
      wanted: entities.length,
      misses: entities.flatMap((entity) => {
        const link = links.get(entity.id);
        if (link === undefined) return [`${id}: entity not held together: ${entity.name}`];
        const other = linked.find((e) => e !== entity && links.get(e.id) === link);
        return other ? [`${id}: entities run together: ${entity.name}, ${other.name}`] : [];
      }),
    },
  };
}

// ----------------------------------------------------------------------------------------------------------- quotes

/** A sentence that goes on without a cue is found at will: the annotation holds only the plain ones. */
function isOptional(quote: GoldQuote): boolean {
  return quote.continues && quote.cue === null && quote.kind !== "direct";
}

function scoreQuotes(
  { id, text, gold }: Loaded,
  extraction: Extraction,
  links: ReadonlyMap<string, string>,
): Pick<Score, "quotes" | "direct" | "kind" | "cue" | "speaker"> {
  const pairs = align(
    gold.quotes.map((quote) => trimmed(text, quote)),
    extraction.quotes.map((quote) => trimmed(text, quote.content)),
    overlapRatio,
    0.6,
  );
  const due = gold.quotes.filter((quote, i) => pairs.has(i) || !isOptional(quote));
  const missed = due.filter((quote) => !pairs.has(gold.quotes.indexOf(quote)));
  const missLine = (quote: GoldQuote & Range) =>
    `${id}: ${quote.kind} quote missed: [${quote.cue} / ${quote.speaker}] ${around(text, quote)}`;
  const extraLine = (quote: Quote) =>
    `${id}: no quote: ${quote.kind} [${quote.cue?.text ?? null} / ${quote.speaker?.name ?? null}] ${quote.content.text.slice(0, 90)}`;
  const extra = unpaired(extraction.quotes, pairs);

  const matched = gold.quotes.flatMap((quote, i) => {
    const got = at(extraction.quotes, pairs.get(i));
    return got === null ? [] : [{ quote, got, start: quote.content.slice(0, 60) }];
  });
  const cued = matched.filter(({ quote }) => quote.cue !== null);
  const wrongKind = matched.filter(({ quote, got }) => got.kind !== quote.kind);
  const wrongCue = cued.filter(({ quote, got }) => !oneHoldsOther(quote.cue, got.cue?.text));
  const wrongSpeaker = matched.filter(({ quote, got }) => !isRightSpeaker(quote, got, gold, links));
  const directMissed = missed.filter((quote) => quote.kind === "direct");

  return {
    quotes: {
      right: pairs.size,
      found: extraction.quotes.length,
      wanted: due.length,
      misses: [...missed.map(missLine), ...extra.map(extraLine)],
    },
    direct: {
      right: matched.filter(({ quote }) => quote.kind === "direct").length,
      found: extraction.quotes.filter((quote) => quote.kind === "direct").length,
      wanted: due.filter((quote) => quote.kind === "direct").length,
      misses: directMissed.map(missLine),
    },
    kind: ofAll(
      matched.length,
      wrongKind,
      ({ quote, got, start }) => `${id}: ${quote.kind} | got ${got.kind}: ${start}`,
    ),
    cue: ofAll(
      cued.length,
      wrongCue,
      ({ quote, got, start }) => `${id}: cue ${quote.cue} | got ${got.cue?.text}: ${start}`,
    ),
    speaker: ofAll(matched.length, wrongSpeaker, ({ quote, got, start }) => {
      const want = nameOf(gold, quote.entity) ?? quote.speaker ?? "nobody";
      return `${id}: speaker ${want} | got ${got.speaker?.name ?? got.speaker?.mention?.text ?? "nobody"}: ${start}`;
    }),
  };
}

/** The linked entity where the annotation has one, else the words that name the source. */
function isRightSpeaker(quote: GoldQuote, got: Quote, gold: Gold, links: ReadonlyMap<string, string>): boolean {
  const who = got.speaker?.entity ?? null;
  if (quote.entity !== null) {
    if (who === null) return false;
    const entity = gold.entities.find((candidate) => candidate.id === quote.entity);
    return who === links.get(quote.entity) || (entity?.surfaces.includes(got.speaker?.name ?? "") ?? false);
  }
  if (who !== null) return false;
  const words = got.speaker?.mention?.text;
  return quote.speaker === null ? words === undefined : oneHoldsOther(quote.speaker, words);
}

// ---------------------------------------------------------------------------------------------------------- stances

function scoreStances({ id, gold }: Loaded, extraction: Extraction, links: ReadonlyMap<string, string>): Tally {
  const likeness = (wanted: Gold["stances"][number], got: Stance) =>
    wanted.polarity === got.polarity && isRightHolder(wanted.holder, got, gold, links)
      ? Math.max(...wanted.targets.map((target) => overlapRatio(target, got.target)))
      : 0;
  const pairs = align(gold.stances, extraction.stances, likeness, 0.2);
  const open = [...pairs.keys()].filter((i) => gold.stances[i]?.optional).length;
  const due = gold.stances.filter((stance) => !stance.optional);
  return {
    right: pairs.size - open,
    found: extraction.stances.length - open,
    wanted: due.length,
    misses: [
      ...gold.stances
        .filter((stance, i) => !stance.optional && !pairs.has(i))
        .map(
          (s) =>
            `${id}: stance missed: ${nameOf(gold, s.holder) ?? s.holder} ${s.polarity} [${s.predicate}] ${s.target}`,
        ),
      ...unpaired(extraction.stances, pairs).map(
        (s) => `${id}: no stance: ${s.holder.name} ${s.polarity} [${s.predicate.text}] ${s.target.text}`,
      ),
    ],
  };
}

function isRightHolder(holder: string, got: Stance, gold: Gold, links: ReadonlyMap<string, string>): boolean {
  const entity = gold.entities.find((candidate) => candidate.id === holder);
  if (entity === undefined) return oneHoldsOther(holder, got.holder.name);
  return (
    (got.holder.entity !== null && got.holder.entity === links.get(holder)) || entity.surfaces.includes(got.holder.name)
  );
}

// ---------------------------------------------------------------------------------------------------------- helpers

/** Greedy one-to-one alignment, the likest pair first: index of `wanted` → index of `found`. */
export function align<A, B>(
  wanted: readonly A[],
  found: readonly B[],
  likeness: (wanted: A, found: B) => number,
  least: number,
): ReadonlyMap<number, number> {
  const candidates = wanted.flatMap((a, i) =>
    found.flatMap((b, j) => {
      const value = likeness(a, b);
      return value >= least ? [{ i, j, value }] : [];
    }),
  );
  candidates.sort((x, y) => y.value - x.value);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || used.has(j)) continue;
    pairs.set(i, j);
    used.add(j);
  }
  return pairs;
}

export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Intersection over union. */
export function overlapRatio(a: Range, b: Range): number {
  const shared = overlap(a, b);
  return shared === 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}

const EDGE = /[\s"“”'‘’„«».,:;!?…—–-]/u;

/** The range without quote marks, white space and punctuation at its edges, so that conventions there do not count. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function oneHoldsOther(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.includes(y) || y.includes(x);
}

function unpaired<T>(found: readonly T[], pairs: ReadonlyMap<number, number>): readonly T[] {
  const used = new Set(pairs.values());
  return found.filter((_, j) => !used.has(j));
}

function at<T>(list: readonly T[], index: number | undefined): T | null {
  return index === undefined ? null : (list[index] ?? null);
}

function ofAll<T>(all: number, wrong: readonly T[], say: (item: T) => string): Tally {
  return { right: all - wrong.length, found: all, wanted: all, misses: wrong.map(say) };
}

function nameOf(gold: Gold, id: string | null): string | null {
  return gold.entities.find((entity) => entity.id === id)?.name ?? null;
}

function around(text: string, range: Range): string {
  return text.slice(Math.max(0, range.start - 40), range.end + 30).replace(/\s+/gu, " ");
}
