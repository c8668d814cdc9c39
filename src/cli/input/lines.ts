import { Fault } from "../fault.js";
import { MAX_BYTES, tooLarge, utf16Of } from "./read-text.js";

const LINE_FEED = 0x0a;

/** A line without its line feed; its bytes are null where there are more than are held in memory. */
export interface Line {
  readonly bytes: Uint8Array | null;
  /** With the line feed. */
  readonly size: number;
  /** False for a last line that has no line feed behind it. */
  readonly whole: boolean;
}

/** Cuts bytes into lines and holds one line at most. A line feed at the very end begins no line. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes = Infinity): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const line = (whole: boolean): Line => {
    const bytes = size > maxBytes ? null : parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const made = { bytes, size: size + (whole ? 1 : 0), whole };
    parts = [];
    size = 0;
    return made;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      yield line(true);
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield line(false);
}

/** The text of a line. */
export function textOf({ bytes, size }: Line): string {
  if (bytes === null) throw tooLarge(size);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Fault("NOT_UTF8", "is not valid UTF-8; convert the file first: iconv -f windows-1252 -t utf-8");
  }
}

/** A line of JSON with a whole article in it, in which each character may be escaped (`\u201c`). */
export const MAX_LINE_BYTES = 6 * MAX_BYTES;

/** UTF-16 with a byte order mark becomes UTF-8 on the way; all else is passed on as it is. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let head: Uint8Array | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (head !== null) {
      bytes = Buffer.concat([head, chunk]);
      head = bytes.length < 2 ? bytes : null;
      if (head !== null) continue;
      const encoding = utf16Of(bytes);
      decoder = encoding === null ? null : new TextDecoder(encoding);
    }
    yield decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  const rest = head ?? (decoder === null ? null : Buffer.from(decoder.decode()));
  if (rest !== null && rest.length > 0) yield rest;
}
