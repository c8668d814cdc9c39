import type { LocalDateTime } from "./calendar.js";

/** What dates are counted from. */
export interface DateContext {
  /** When the article was published, local to `timeZone`; null where nobody knows. */
  readonly reference: LocalDateTime | null;
  /** The latest day that a year-less date may lie on where there is no reference. */
  readonly now: LocalDateTime;
  /** IANA zone in which values are local. */
  readonly timeZone: string;
}
