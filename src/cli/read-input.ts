import { readFile } from "node:fs/promises";

/** Where the command reads standard input from. */
export type InputStream = AsyncIterable<Uint8Array | string>;

/** The name of standard input on the command line. */
export const STDIN = "-";

/** A file that cannot be read as text. The message says what is wrong and what to do, without the file's name. */
export class InputError extends Error {}

/** The text of a file, or of standard input for `-`; without byte order mark, so that offsets count from the first character. */
export async function readInput(file: string, stdin: InputStream): Promise<string> {
  return decode(file === STDIN ? await readStream(stdin) : await readBytes(file));
}

async function readStream(stream: InputStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(faultOf(error));
  }
}

function faultOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "no such file; check the name and the folder";
    case "EISDIR":
      return "is a directory; name the files in it, for example with *.txt";
    case "EACCES":
    case "EPERM":
      return "permission denied; make the file readable first";
    case "ERR_FS_FILE_TOO_LARGE":
      return "is too large; split it into one file an article";
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so. Anything else would give wrong letters and is refused. */
export function decode(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  const text = utf16 === null && bytes.includes(0) ? null : decodeAs(utf16 ?? "utf-8", bytes);
  if (text?.includes("\0") ?? bytes.includes(0)) {
    throw new InputError("is a binary file; kutip reads plain text");
  }
  if (text === null) {
    throw new InputError("is not valid UTF-8; if it is a text file, convert it first: iconv -f windows-1252 -t utf-8");
  }
  return text;
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
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
