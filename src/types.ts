/**
 * The public contract: what goes in, and the plain, readonly, JSON-safe data that comes out.
 *
 * Offsets everywhere are half-open UTF-16 code-unit offsets into the text that was passed in, so that
 * `input.slice(span.start, span.end) === span.text` always holds. A field without a value is `null`, never `undefined`.
 */

/** A piece of the input: `input.slice(start, end) === text`. Offsets are UTF-16 code units, half open. */
export interface Span {
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  /** Exactly what stands in the input between `start` and `end`. */
  readonly text: string;
}

/** What every extracted record says of its origin. */
export interface Evidence {
  /** The id of the rule that made the record, e.g. `"quote/final-cue"`. */
  readonly rule: string;
  /** The rule's precision measured on the development sets, from 0 to 1. */
  readonly confidence: number;
}

// ---------------------------------------------------------------------------------------------------------- options

export interface ExtractOptions {
  /**
   * When the article was published: the reference for relative (`kemarin`) and year-less (`5 Agustus`) dates.
   * An ISO 8601 date, an ISO date and time, or a `Date`. Default: the stamp found in the text, else none, and
   * then such values stay open (`XXXX-08-17`) unless the text itself fixes them.
   */
  readonly publishedAt?: string | Date;
  /**
   * The clock, used only where there is no reference: `Jumat (5/8)` then takes the latest year up to `now` in which
   * 5 August is a Friday. Default: the current time.
   */
  readonly now?: string | Date;
  /** IANA time zone in which calendar values are local. Default `"Asia/Jakarta"`. */
  readonly timeZone?: string;
  /**
   * Leaves out quotes and stances whose rule is less precise than this, from 0 to 1. Default 0: nothing is left out.
   * Sentences that go on with a speaker's words without a cue have 0.6 to 0.8.
   */
  readonly minConfidence?: number;
}

/** A name that the user knows: it wins over everything the library would find in its place. */
export interface CustomName {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2, for countries. */
  readonly country?: string;
}

/** A reporting verb of the user's own, given in the forms that occur in text. */
export interface CustomCue {
  readonly lemma: string;
  /** `cuit`: stands bare before or after its speaker. */
  readonly bare?: readonly string[];
  /** `mencuit`: stands between its subject and the content. */
  readonly active?: readonly string[];
  /** `dicuit`: passive. */
  readonly passive?: readonly string[];
  readonly type?: CueType;
}

/** A stance predicate of the user's own, given in the forms that occur in text. */
export interface CustomStancePredicate {
  readonly forms: readonly string[];
  readonly polarity: "support" | "oppose";
  /** From 1 (weak) to 3 (strong). Default 2. */
  readonly strength?: 1 | 2 | 3;
}

/** The user's own lexicon, on top of the library's. */
export interface ExtractorConfig {
  readonly names?: readonly CustomName[];
  readonly cues?: readonly CustomCue[];
  readonly stancePredicates?: readonly CustomStancePredicate[];
}

/** A compiled, frozen extractor. Build it once; every call is independent of the ones before. */
export interface Extractor {
  extract(text: string, options?: ExtractOptions): Extraction;
  extractDates(text: string, options?: ExtractOptions): readonly DateExpression[];
  extractEntities(text: string, options?: ExtractOptions): readonly Entity[];
  extractQuotes(text: string, options?: ExtractOptions): readonly Quote[];
  extractStances(text: string, options?: ExtractOptions): readonly Stance[];
  parseArticle(text: string): Article;
}

// ----------------------------------------------------------------------------------------------------------- results

export interface Extraction {
  /** The text that was passed in, untouched. */
  readonly text: string;
  readonly article: Article;
  /** Sentences of the body, in order. */
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly stances: readonly Stance[];
}

/** The newspaper's frame round the story. Nothing is cut from the text: these are spans of it. */
export interface Article {
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  /** When the page says it was published. */
  readonly stamp: Stamp | null;
  readonly credits: readonly Credit[];
  /** The running text, in order: one span a paragraph, without headline, dateline, stamp, credits and furniture. */
  readonly body: readonly Span[];
  readonly furniture: readonly Furniture[];
}

/** `Jakarta (ANTARA) -`, `JAKARTA, KOMPAS.com -`, `Liputan6.com, Jakarta -`, `YOGYAKARTA -`. */
export interface Dateline extends Span {
  readonly place: Span | null;
  readonly agency: Span | null;
}

/** `2024-06-11 10:49:05`, `Kompas.com - 20/06/2025, 17:28 WIB`. */
export interface Stamp extends Span {
  /** ISO 8601 local date or date and time, without offset: `2024-06-11T10:49:05`. */
  readonly value: string;
  /** IANA zone where the stamp names one (`WIB` is `Asia/Jakarta`), else null. */
  readonly timeZone: string | null;
}

export type CreditRole = "reporter" | "editor" | "photographer" | "translator" | "agency" | "copyright" | "initials";

/** `Pewarta: Xinhua`, `Editor: M Razi Rahman`, `(ryh/mik)`, `Copyright © ANTARA 2025`. */
export interface Credit extends Span {
  readonly role: CreditRole;
  /** Who is named, without the label: `M Razi Rahman`. */
  readonly name: Span;
}

export type FurnitureKind =
  | "share"
  | "related"
  | "advertisement"
  | "embed"
  | "caption"
  | "identifier"
  | "comment"
  | "legal"
  | "promotion"
  | "heading"
  /** A line that holds the whole text of the lines below it, as scraping nested blocks leaves it. */
  | "repetition";

/** Page furniture: it yields no quotes, entities or stances. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

export type EntityType = "person" | "organization" | "location" | "event" | "law";
export type MentionKind = "name" | "role" | "pronoun" | "clitic";

export interface Mention extends Span {
  readonly kind: MentionKind;
}

export interface Entity extends Evidence {
  /** `"e1"`: stable within one extraction, numbered by first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest proper form in the article; for a name of the user's own that name as it was given. */
  readonly name: string;
  /** Its other proper forms in the article: `"PBB"`. */
  readonly aliases: readonly string[];
  /** Role phrases that stand by the name: `"Menteri Luar Negeri China"`. */
  readonly roles: readonly string[];
  /** In order of `start`. */
  readonly mentions: readonly Mention[];
  /** ISO 3166-1 alpha-2 code for a country, else null. */
  readonly country: string | null;
}

export type DateType = "date" | "time" | "duration" | "set" | "range";

export type Granularity =
  | "second"
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half-year"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "vague";

/** TIMEX3's `mod`. */
export type DateModifier =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

/** A date, clock time, duration, repetition or range, after TIMEX3 (ISO-TimeML, ISO 24617-1). */
export interface DateExpression extends Span, Evidence {
  readonly type: DateType;
  /** TIMEX3: `2022-08-05`, `2022-08`, `2024-04-09T14:30`, `2025-06-20TMO`, `P2D`, `PRESENT_REF`, `XXXX-WXX-1`; a range is `a/b`. */
  readonly value: string;
  readonly mod: DateModifier | null;
  readonly quant: string | null;
  readonly freq: string | null;
  readonly granularity: Granularity;
  /** ISO 8601, half open, local to `timeZone`; null where the value is open or vague. */
  readonly interval: { readonly start: string; readonly end: string | null } | null;
  readonly timeZone: { readonly id: string; readonly source: "explicit" | "option" } | null;
  /** Which fields are not in the words, and where they come from. */
  readonly inferred: {
    readonly year: InferenceSource | null;
    readonly month: InferenceSource | null;
    readonly day: InferenceSource | null;
  };
  /** For an expression that names a weekday (ISO: Monday is 1) beside a date. */
  readonly weekday: {
    readonly stated: number;
    readonly agrees: boolean;
    /** Years near the reference in which weekday and date agree. */
    readonly candidateYears: readonly number[];
  } | null;
  /** What the value is counted from. */
  readonly anchor: { readonly kind: "none" | "reference" | "expression"; readonly index: number | null };
  readonly alternatives: readonly { readonly value: string; readonly reason: string }[];
}

/** `reference`: the publication date; `weekday`: weekday agreement; `stated`: elsewhere in the expression; `narrative`: an earlier expression. */
export type InferenceSource = "reference" | "weekday" | "stated" | "narrative";

export type CueType =
  | "neutral"
  | "assertion"
  | "evaluation"
  | "directive"
  | "commitment"
  | "denial"
  | "concession"
  | "agreement"
  | "criticism"
  | "question";

export type QuoteKind = "direct" | "indirect" | "mixed";

export interface Cue extends Span {
  /** The root of the reporting verb: `kata` for `mengatakan`. */
  readonly lemma: string;
  readonly type: CueType;
}

export type SpeakerKind = "name" | "role" | "pronoun" | "clitic" | "group" | "anonymous" | "none";

export interface Speaker {
  /** The words that name the source; for `katanya` the `nya`. Null where nothing in the text does. */
  readonly mention: Span | null;
  readonly kind: SpeakerKind;
  /** Id of the entity that speaks. */
  readonly entity: string | null;
  /** That entity's name, or for a speaker who is no entity the words of the mention. */
  readonly name: string | null;
}

/** A medium that carried the words: `seperti dikutip VOI dari ANTARA`. */
export interface Relay extends Span {
  readonly entity: string | null;
  readonly name: string;
}

export interface Quote extends Evidence {
  readonly kind: QuoteKind;
  /** The words attributed, without outer quotation marks, `bahwa` and the final comma. */
  readonly content: Span;
  readonly cue: Cue | null;
  readonly speaker: Speaker | null;
  /** It goes on from the quote before it, same speaker. */
  readonly continues: boolean;
  /** Media that carried it, innermost (nearest the speaker) first. */
  readonly via: readonly Relay[];
  /** `kepada wartawan`: to whom. */
  readonly addressee: Span | null;
  /** `dalam keterangan tertulis`: by what means. */
  readonly channel: Span | null;
  /** Index into `dates` of when it was said. */
  readonly when: number | null;
  /** Where it was said. */
  readonly where: Span | null;
  /** `tidak mengatakan bahwa …`. */
  readonly negated: boolean;
}

export type Polarity = "support" | "oppose" | "neutral";
export type Modality = "assertion" | "commitment" | "obligation" | "desire" | "possibility" | "conditional";

export interface StanceHolder {
  readonly entity: string | null;
  readonly name: string;
  readonly mention: Span | null;
}

/** Who is for or against what. */
export interface Stance extends Evidence {
  readonly holder: StanceHolder;
  readonly polarity: Polarity;
  readonly predicate: Span;
  readonly target: Span;
  /** Ids of the entities named in the target. */
  readonly targetEntities: readonly string[];
  readonly modality: Modality;
  readonly negated: boolean;
  /** From 1 (weak) to 3 (strong). */
  readonly strength: 1 | 2 | 3;
  /** Who says so, where that is not the holder. */
  readonly source: StanceHolder | null;
  /** Index into `quotes` of the quote that holds it, or null for the reporter's own words. */
  readonly quote: number | null;
}
