import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { WRITTEN } from "./settings.js";

export type Type = "PER" | "ORG" | "LOC" | "EVT" | "LAW";

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
  /** Which thing of the text it names, where the set says so. */
  readonly entity: string | null;
}

export interface Example {
  readonly id: string;
  /** The set that it is from. */
  readonly group: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span | Thing)[];
}
interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}
interface Thing {
  readonly id: string;
  readonly type: Type;
  readonly surfaces: readonly string[];
  readonly not?: readonly { readonly text: string; readonly nth?: number }[];
}

/** Reads `NAME.jsonl` or `NAME.jsonl.gz` of the directory. */
export function readSet(directory: string, name: string): readonly Example[] {
  const plain = join(directory, `${name}.jsonl`);
  const packed = `${plain}.gz`;
  const raw = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(packed));
  return raw
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const row = JSON.parse(line) as Row;
      return { id: row.id, group: name, text: row.text, mentions: mentionsOf(row) };
    });
}

const MARK = /\[\[([^[\]|]+)\|(PER|ORG|LOC|EVT|LAW)\]\]/gu;

/** Reads the `.txt` files of a folder: articles set apart by `======`, their names marked in place (`[[Budi Santoso|PER]]`). */
export function readWritten(directory: string): readonly Example[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(directory, file), "utf8")
        .split("\n======\n")
        .map((marked, index) => ({ id: `${file}-${index + 1}`, group: WRITTEN.set, ...unmark(marked) })),
    );
}

/** A marked text without its marks, and where the names are. */
export function unmark(marked: string): Pick<Example, "text" | "mentions"> {
  const mentions: GoldMention[] = [];
  let text = "";
  let at = 0;
  for (const { 0: mark, 1: name = "", 2: type, index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    mentions.push({ start: text.length, end: text.length + name.length, type: type as Type, entity: null });
    text += name;
    at = index + mark.length;
  }
  return { text: text + marked.slice(at), mentions };
}

function mentionsOf({ text, entities }: Row): GoldMention[] {
  const spans = entities.filter((entity) => "start" in entity);
  if (spans.length > 0) return spans.map(({ start, end, type }) => ({ start, end, type, entity: null }));
  return occurrences(
    text,
    entities.filter((entity) => "surfaces" in entity),
  );
}

const LETTER = /[\p{L}\p{N}]/u;

/** Every whole-word occurrence of an annotated surface, the longest first, less those that are said to be none. */
function occurrences(text: string, things: readonly Thing[]): GoldMention[] {
  const surfaces = things
    .flatMap((thing) => thing.surfaces.map((surface) => ({ surface, thing })))
    .sort((a, b) => b.surface.length - a.surface.length);
  const taken = new Uint8Array(text.length);
  const found: GoldMention[] = [];
  for (const { surface, thing } of surfaces) {
    let nth = 0;
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + surface.length)) {
      nth++;
      const end = start + surface.length;
      if (LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end))) continue;
      if (taken[start] || taken[end - 1]) continue;
      if (thing.not?.some((not) => not.text === surface && (not.nth ?? 1) === nth)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, type: thing.type, entity: thing.id });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
