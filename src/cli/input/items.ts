import type { ExtractOptions } from "../../types.js";
import { Fault, faultOf, readingFault } from "../fault.js";
import { type Line, linesOf, MAX_LINE_BYTES, textOf, toUtf8 } from "./lines.js";
import { chunksOf, type InputStream, MAX_BYTES, readText, tooLarge } from "./read-text.js";
import { type Source, STDIN } from "./sources.js";

/** What an article is called in the output: a file by its path, a record by its `id`. */
export type Key = { readonly file: string } | { readonly id: unknown };

/** One article of the input, or what stands in its place and cannot be read as one. */
export interface Item {
  readonly key: Key;
  /** For people: `berita.jsonl, line 17`. */
  readonly place: string;
  readonly content: { readonly text: string; readonly options: ExtractOptions } | Fault;
  /** How much of the input it takes. */
  readonly bytes: number;
}

/** All articles, one at a time, in the order of the input: one for each text file, one for each line of JSON Lines. */
export async function* readItems(sources: readonly Source[], stdin: InputStream): AsyncGenerator<Item> {
  for (const source of sources) {
    if (source.fault !== null) yield failedSource(source, source.fault);
    else if (source.kind === "text") yield await readFile(source, stdin);
    else yield* readRecords(source, stdin);
  }
}

function nameOf({ path }: Source): string {
  return path === STDIN ? "standard input" : path;
}

function failedSource(source: Source, fault: Fault): Item {
  return { key: { file: source.path }, place: nameOf(source), content: fault, bytes: source.size ?? 0 };
}

async function readFile(source: Source, stdin: InputStream): Promise<Item> {
  try {
    const { text, bytes } = await readText(source, stdin);
    return { key: { file: source.path }, place: nameOf(source), content: { text, options: {} }, bytes };
  } catch (error) {
    return failedSource(source, readingFault(error));
  }
}

async function* readRecords(source: Source, stdin: InputStream): AsyncGenerator<Item> {
  let number = 0;
  try {
    for await (const line of linesOf(toUtf8(chunksOf(source.path, stdin)), MAX_LINE_BYTES)) {
      number++;
      yield readRecord(line, `${nameOf(source)}, line ${number}`);
    }
  } catch (error) {
    yield { ...failedSource(source, readingFault(error)), bytes: 0 };
  }
}

function readRecord(line: Line, place: string): Item {
  let id: unknown = null;
  try {
    const record = parse(textOf(line));
    id = record.id ?? null;
    return { key: { id }, place, content: contentOf(record), bytes: line.size };
  } catch (error) {
    return { key: { id }, place, content: faultOf(error), bytes: line.size };
  }
}

interface LooseRecord {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly publishedAt?: unknown;
}

function parse(text: string): LooseRecord {
  if (text.trim() === "") throw new Fault("EMPTY_LINE", "is an empty line, no record");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Fault("INVALID_JSON", `is not JSON: ${(error as Error).message}`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Fault("INVALID_RECORD", 'is no object: a record is {"id": …, "text": …, "publishedAt": …}');
}

function contentOf({ text, publishedAt }: LooseRecord): { text: string; options: ExtractOptions } {
  if (typeof text !== "string") throw new Fault("INVALID_RECORD", 'has no "text", or one that is no string');
  if (text.length > MAX_BYTES) throw tooLarge(text.length);
  if (publishedAt === undefined || publishedAt === null) return { text, options: {} };
  if (typeof publishedAt === "string") return { text, options: { publishedAt } };
  throw new Fault("INVALID_RECORD", 'has a "publishedAt" that is no string, as "2024-04-09" or "2024-04-09T14:30"');
}
