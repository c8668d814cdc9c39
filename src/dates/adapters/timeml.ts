import { KutipError } from "../../errors.js";
import { freeze } from "../../freeze.js";
import type { DateExpression } from "../../types.js";
import { isoDate, pad } from "../calendar.js";
import { parseReference } from "../reference.js";
import { PUBLICATION, publication, type Timex3, toRecords } from "./timex3.js";

export interface TimeML {
  /** In the order of the text; a range is a duration followed by its two ends. */
  readonly timexes: readonly Timex3[];
  /** A well-formed document as TempEval reads it: `<TimeML>` with the text, its expressions marked up. */
  readonly xml: string;
}

export interface TimeMLOptions {
  /** When the article was published, as given to `extractDates`: it becomes `t0`, the anchor of relative dates. */
  readonly publishedAt?: string | Date;
  /** IANA time zone of that day. Default `"Asia/Jakarta"`. */
  readonly timeZone?: string;
}

/**
 * The expressions of a text as TimeML: records with the attributes of `TIMEX3`, and the text with inline tags.
 *
 * @param dates What `extractDates` gave for this text, whole and in order.
 * @throws KutipError `INVALID_TEXT` if the expressions are not those of the text.
 * @example
 * ```ts
 * import { extractDates, toTimeML } from "kutip";
 * const text = "Pameran 5-7 Agustus 2022.";
 * const { timexes } = toTimeML(extractDates(text), text);
 * timexes.map(({ tid, value }) => `${tid} ${value}`); // ["t1 P3D", "t2 2022-08-05", "t3 2022-08-07"]
 * ```
 */
export function toTimeML(dates: readonly DateExpression[], text: string, options: TimeMLOptions = {}): TimeML {
  assertSlices(dates, text);
  const { publishedAt, timeZone = "Asia/Jakarta" } = options;
  const stamp = publishedAt === undefined ? null : publication(stampOf(publishedAt, timeZone));
  const timexes = [...(stamp ? [stamp] : []), ...toRecords(dates, stamp !== null)];
  return freeze({ timexes, xml: toXml(timexes, text) });
}

function assertSlices(dates: readonly DateExpression[], text: string): void {
  let last = 0;
  for (const { start, end, text: words } of dates) {
    if (start < last || text.slice(start, end) !== words) {
      throw new KutipError("INVALID_TEXT", `The expression ${JSON.stringify(words)} is not at ${start} of the text.`);
    }
    last = end;
  }
}

function stampOf(publishedAt: string | Date, timeZone: string): string {
  const { hour, minute, ...day } = parseReference(publishedAt, timeZone);
  return hour === undefined ? isoDate(day) : `${isoDate(day)}T${pad(hour)}:${pad(minute ?? 0)}`;
}

function toXml(timexes: readonly Timex3[], text: string): string {
  const stamp = timexes.find(({ tid }) => tid === PUBLICATION);
  const head = stamp ? `<DCT>${element(stamp, stamp.value)}</DCT>\n` : "";
  let body = "";
  let last = 0;
  for (const timex of timexes) {
    if (timex.tid === PUBLICATION) continue;
    if (timex.start === null || timex.end === null) body += element(timex, null);
    else {
      body += escapeXml(text.slice(last, timex.start)) + element(timex, text.slice(timex.start, timex.end));
      last = timex.end;
    }
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n${head}<TEXT>${body}${escapeXml(text.slice(last))}</TEXT>\n</TimeML>\n`;
}

const ATTRIBUTES = [
  "tid",
  "type",
  "value",
  "mod",
  "quant",
  "freq",
  "temporalFunction",
  "anchorTimeID",
  "beginPoint",
  "endPoint",
  "functionInDocument",
] as const satisfies readonly (keyof Timex3)[];

function element(timex: Timex3, words: string | null): string {
  const attributes = ATTRIBUTES.filter((name) => timex[name] !== null).map(
    (name) => ` ${name}="${escapeXml(String(timex[name]))}"`,
  );
  const open = `<TIMEX3${attributes.join("")}`;
  return words === null ? `${open}/>` : `${open}>${escapeXml(words)}</TIMEX3>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0 has no control characters and no half of a surrogate pair, by whatever name: they become U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => ENTITIES[char] as string)
    .replace(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
