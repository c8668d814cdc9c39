import type { TokenRange } from "../text/index.js";
import type { QuoteKind, SpeakerKind } from "../types.js";
import type { CueHit } from "./context.js";

/** Words that name a source, not yet resolved to an entity where they are a pronoun or a clitic. */
export interface Source {
  /** Offsets of the words that name the source; for `katanya` those of `nya`. */
  readonly start: number;
  readonly end: number;
  readonly kind: SpeakerKind;
  /** Id of the entity, where the words name one. */
  readonly entity: string | null;
  readonly name: string | null;
  /** `pria yang akrab disapa Cea itu`: the words point back, by what stands behind them. */
  readonly pointed?: boolean;
  /** `China dan Rusia`: several who are named. */
  readonly joined?: boolean;
}

/** A source, and where its phrase ends. */
export interface ReadSource {
  readonly source: Source;
  /** One past the last token. */
  readonly last: number;
}

export function isNamedSource({ kind, joined }: Source): boolean {
  return kind === "name" || joined === true;
}

/** The subject of a reporting verb, with where its phrase stands. */
export interface Subject {
  readonly source: Source;
  /** First and last token of the subject's phrase. */
  readonly first: number;
  readonly last: number;
  /** It is the subject of an earlier verb, which this verb shares: `… dan menekankan bahwa …`. */
  readonly shared: boolean;
}

/** A quote as a rule found it: content, cue and source by tokens; who that is comes later. */
export interface Draft {
  readonly rule: string;
  readonly kind: QuoteKind;
  /** The content's tokens. */
  readonly first: number;
  readonly last: number;
  readonly cue: DraftCue | null;
  readonly source: Source | null;
  readonly continues: boolean;
  /** The attribution round cue and speaker: where addressee, channel, time and place stand. */
  readonly attribution: readonly TokenRange[];
  /** What stands before the cue in its sentence, round the subject. */
  readonly lead?: readonly TokenRange[];
  readonly negated: boolean;
}

export interface DraftCue extends Pick<CueHit, "start" | "end"> {
  readonly lemma: string;
  readonly type: CueHit["cue"]["type"];
}
