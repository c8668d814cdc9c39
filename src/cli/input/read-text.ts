import { open } from "node:fs/promises";
import { Fault, readingFault } from "../fault.js";
import { type Source, STDIN } from "./sources.js";

/** Where the command reads standard input from. */
export type InputStream = AsyncIterable<Uint8Array | string>;

/** More than ten novels; an article has some kilobytes. What is larger is many articles in one, and would fill the memory. */
export const MAX_BYTES = 10_000_000;

/** Read at a time. */
const CHUNK = 256 * 1024;

export interface ReadText {
  readonly text: string;
  /** As they lie in the file. */
  readonly bytes: number;
}

/** The text of a file, or of standard input for `-`; without byte order mark, so that offsets count from the first character. */
export async function readText(source: Source, stdin: InputStream): Promise<ReadText> {
  if (source.size !== null && source.size > MAX_BYTES) throw tooLarge(source.size);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(source.path, stdin)) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw tooLarge(null);
    chunks.push(chunk);
  }
  return { text: decode(Buffer.concat(chunks)), bytes };
}

/** The bytes of a file or of standard input, a piece at a time. */
export async function* chunksOf(path: string, stdin: InputStream): AsyncGenerator<Uint8Array> {
  try {
    if (path === STDIN) {
      for await (const chunk of stdin) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      return;
    }
    const file = await open(path);
    try {
      for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw readingFault(error);
  }
}

export function tooLarge(bytes: number | null): Fault {
  const size = bytes === null ? "" : ` (${Math.round(bytes / 1_000_000)} MB)`;
  return new Fault(
    "TOO_LARGE",
    `is too large for one article${size}; split it into files of one article each, or into JSON Lines`,
  );
}

/** UTF-8, or UTF-16 where a byte order mark says so. Anything else would give wrong letters and is refused. */
export function decode(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  const text = utf16 === null && bytes.includes(0) ? null : decodeAs(utf16 ?? "utf-8", bytes);
  if (text?.includes("\0") ?? bytes.includes(0)) {
    throw new Fault("BINARY", "is a binary file; kutip reads plain text");
  }
  if (text === null) {
    throw new Fault(
      "NOT_UTF8",
      "is not valid UTF-8; if it is a text file, convert it first: iconv -f windows-1252 -t utf-8",
    );
  }
  return text;
}

export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
