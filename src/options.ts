import { assertTimeZone, type DateContext, parseReference } from "./dates/index.js";
import { KutipError } from "./errors.js";
import type { ExtractOptions, Stamp } from "./types.js";

const KNOWN: ReadonlySet<string> = new Set([
  "publishedAt",
  "now",
  "timeZone",
  "minConfidence",
] satisfies (keyof ExtractOptions)[]);
const DEFAULT_TIME_ZONE = "Asia/Jakarta";

/** Options as the extractors use them, checked. The reference may still come from the text's own stamp. */
export interface CheckedOptions {
  readonly timeZone: string;
  readonly minConfidence: number;
  context(stamp: Stamp | null): DateContext;
}

/** @throws KutipError `INVALID_TEXT` */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== "string") {
    throw new KutipError("INVALID_TEXT", `The text must be a string, but it is ${describe(text)}.`);
  }
}

/** @throws KutipError `INVALID_OPTIONS`, `INVALID_DATE`, `INVALID_TIME_ZONE` */
export function checkOptions(options: ExtractOptions | undefined): CheckedOptions {
  if (options !== undefined && (typeof options !== "object" || options === null || Array.isArray(options))) {
    throw new KutipError("INVALID_OPTIONS", `The options must be an object, but they are ${describe(options)}.`);
  }
  const given = options ?? {};
  for (const key of Object.keys(given)) {
    if (!KNOWN.has(key)) {
      throw new KutipError("INVALID_OPTIONS", `There is no option "${key}". The options are ${[...KNOWN].join(", ")}.`);
    }
  }
  const timeZone = given.timeZone ?? DEFAULT_TIME_ZONE;
  assertTimeZone(timeZone);
  const minConfidence = given.minConfidence ?? 0;
  if (typeof minConfidence !== "number" || !(minConfidence >= 0 && minConfidence <= 1)) {
    throw new KutipError(
      "INVALID_OPTIONS",
      `minConfidence must be a number from 0 to 1, but it is ${describe(minConfidence)}.`,
    );
  }
  const published = given.publishedAt === undefined ? null : parseReference(given.publishedAt, timeZone, "publishedAt");
  const now = given.now === undefined ? null : parseReference(given.now, timeZone, "now");
  return {
    timeZone,
    minConfidence,
    context(stamp) {
      const reference = published ?? (stamp && parseReference(stamp.value, timeZone, "stamp"));
      // the clock is read only where nothing else says when the article was written
      return { reference, now: now ?? reference ?? parseReference(new Date(), timeZone), timeZone };
    },
  };
}

/** `number (42)`, `null`, `an array`: what an argument is, for an error message. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return `the ${typeof value} ${value}`;
  if (typeof value === "object") return value instanceof Uint8Array ? "bytes (decode them first)" : "an object";
  return `a ${typeof value}`;
}
