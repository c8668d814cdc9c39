import type { DateExpression, Entity, Mention, Quote, Stance } from "../types.js";
import type { Source } from "./documents.js";

/** A column of a table: its name, and its value in a row. */
export type Column<Row> = readonly [name: string, value: (row: Row) => string | number | boolean | null];

interface Row {
  readonly source: Source;
  readonly entity: (id: string | null) => Entity | null;
  /** Place in the list of the extraction. */
  readonly index: number;
}

export interface QuoteRow extends Row {
  readonly quote: Quote;
}
export interface StanceRow extends Row {
  readonly stance: Stance;
}
export interface DateRow extends Row {
  readonly date: DateExpression;
}
export interface MentionRow extends Row {
  readonly found: Entity;
  readonly mention: Mention;
}

/** Several values in one field. */
const SEPARATOR = "; ";

const document = [
  ["document", ({ source }) => source.id],
  ["title", ({ source }) => source.title],
  ["url", ({ source }) => source.url],
  ["published", ({ source }) => source.published],
  ["index", ({ index }) => index],
] as const satisfies readonly Column<Row>[];

export const quoteColumns: readonly Column<QuoteRow>[] = [
  ...document,
  ["kind", ({ quote }) => quote.kind],
  ["speaker", ({ quote }) => quote.speaker?.name ?? null],
  ["speaker_type", ({ quote, entity }) => entity(quote.speaker?.entity ?? null)?.type ?? null],
  ["speaker_entity", ({ quote }) => quote.speaker?.entity ?? null],
  ["speaker_kind", ({ quote }) => quote.speaker?.kind ?? null],
  ["speaker_mention", ({ quote }) => quote.speaker?.mention?.text ?? null],
  ["speaker_start", ({ quote }) => quote.speaker?.mention?.start ?? null],
  ["speaker_end", ({ quote }) => quote.speaker?.mention?.end ?? null],
  ["cue", ({ quote }) => quote.cue?.text ?? null],
  ["cue_lemma", ({ quote }) => quote.cue?.lemma ?? null],
  ["cue_type", ({ quote }) => quote.cue?.type ?? null],
  ["cue_start", ({ quote }) => quote.cue?.start ?? null],
  ["cue_end", ({ quote }) => quote.cue?.end ?? null],
  ["text", ({ quote }) => quote.content.text],
  ["start", ({ quote }) => quote.content.start],
  ["end", ({ quote }) => quote.content.end],
  ["continues", ({ quote }) => quote.continues],
  ["negated", ({ quote }) => quote.negated],
  ["via", ({ quote }) => quote.via.map(({ name }) => name).join(SEPARATOR)],
  ["addressee", ({ quote }) => quote.addressee?.text ?? null],
  ["channel", ({ quote }) => quote.channel?.text ?? null],
  ["when", ({ quote, source }) => (quote.when === null ? null : (source.extraction.dates[quote.when]?.value ?? null))],
  ["where", ({ quote }) => quote.where?.text ?? null],
  ["rule", ({ quote }) => quote.rule],
  ["confidence", ({ quote }) => quote.confidence],
];

export const stanceColumns: readonly Column<StanceRow>[] = [
  ...document,
  ["holder", ({ stance }) => stance.holder.name],
  ["holder_type", ({ stance, entity }) => entity(stance.holder.entity)?.type ?? null],
  ["holder_entity", ({ stance }) => stance.holder.entity],
  ["holder_start", ({ stance }) => stance.holder.mention?.start ?? null],
  ["holder_end", ({ stance }) => stance.holder.mention?.end ?? null],
  ["polarity", ({ stance }) => stance.polarity],
  ["strength", ({ stance }) => stance.strength],
  ["modality", ({ stance }) => stance.modality],
  ["negated", ({ stance }) => stance.negated],
  ["predicate", ({ stance }) => stance.predicate.text],
  ["predicate_start", ({ stance }) => stance.predicate.start],
  ["predicate_end", ({ stance }) => stance.predicate.end],
  ["target", ({ stance }) => stance.target.text],
  ["target_start", ({ stance }) => stance.target.start],
  ["target_end", ({ stance }) => stance.target.end],
  [
    "target_entities",
    ({ stance, entity }) => stance.targetEntities.map((id) => entity(id)?.name ?? id).join(SEPARATOR),
  ],
  ["source", ({ stance }) => stance.source?.name ?? null],
  ["source_entity", ({ stance }) => stance.source?.entity ?? null],
  ["quote", ({ stance }) => stance.quote],
  ["rule", ({ stance }) => stance.rule],
  ["confidence", ({ stance }) => stance.confidence],
];

export const dateColumns: readonly Column<DateRow>[] = [
  ...document,
  ["type", ({ date }) => date.type],
  ["value", ({ date }) => date.value],
  ["mod", ({ date }) => date.mod],
  ["quant", ({ date }) => date.quant],
  ["freq", ({ date }) => date.freq],
  ["granularity", ({ date }) => date.granularity],
  ["interval_start", ({ date }) => date.interval?.start ?? null],
  ["interval_end", ({ date }) => date.interval?.end ?? null],
  ["time_zone", ({ date }) => date.timeZone?.id ?? null],
  ["inferred_year", ({ date }) => date.inferred.year],
  ["inferred_month", ({ date }) => date.inferred.month],
  ["inferred_day", ({ date }) => date.inferred.day],
  ["weekday_agrees", ({ date }) => date.weekday?.agrees ?? null],
  ["text", ({ date }) => date.text],
  ["start", ({ date }) => date.start],
  ["end", ({ date }) => date.end],
  ["rule", ({ date }) => date.rule],
  ["confidence", ({ date }) => date.confidence],
];

export const mentionColumns: readonly Column<MentionRow>[] = [
  ...document,
  ["entity", ({ found }) => found.id],
  ["type", ({ found }) => found.type],
  ["name", ({ found }) => found.name],
  ["aliases", ({ found }) => found.aliases.join(SEPARATOR)],
  ["roles", ({ found }) => found.roles.join(SEPARATOR)],
  ["country", ({ found }) => found.country],
  ["kind", ({ mention }) => mention.kind],
  ["text", ({ mention }) => mention.text],
  ["start", ({ mention }) => mention.start],
  ["end", ({ mention }) => mention.end],
  ["rule", ({ found }) => found.rule],
  ["confidence", ({ found }) => found.confidence],
];
