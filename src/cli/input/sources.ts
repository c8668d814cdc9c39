import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { codeOf, Fault, readingFault } from "../fault.js";

/** What is read as what: by the extension, or all as text, or all as JSON Lines. */
export type InputKind = "auto" | "text" | "jsonl";

/** A file to read, or standard input, or a name behind which there is nothing to read. */
export interface Source {
  readonly path: string;
  readonly kind: "text" | "jsonl";
  /** Bytes; null where nobody knows (standard input, a named pipe). */
  readonly size: number | null;
  readonly fault: Fault | null;
}

/** The name of standard input on the command line. */
export const STDIN = "-";
const JSON_LINES = /\.(?:jsonl|ndjson)$/iu;
const IN_FOLDERS = "**/*.{txt,jsonl,ndjson}";

/** Files, folders, patterns and `-`, in the order given; what a folder or a pattern holds, by name. */
export async function findSources(args: readonly string[], kind: InputKind): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const arg of args.length === 0 ? [STDIN] : args) {
    for (const found of await find(arg, kind)) sources.push(found);
  }
  return sources;
}

async function find(arg: string, kind: InputKind): Promise<readonly Source[]> {
  if (arg === STDIN) return [sourceOf(arg, kind, null)];
  let stats: Stats;
  try {
    stats = await stat(arg);
  } catch (error) {
    // A file may be called `[1].txt`: only what is no file can be a pattern.
    if (codeOf(error) === "ENOENT" && isDynamicPattern(arg)) return matching(arg, kind);
    return [broken(arg, kind, readingFault(error))];
  }
  return stats.isDirectory() ? inside(arg, kind) : [sourceOf(arg, kind, stats)];
}

async function matching(pattern: string, kind: InputKind): Promise<readonly Source[]> {
  const paths = await glob(pattern, { expandDirectories: false });
  if (paths.length === 0) return [broken(pattern, kind, new Fault("NOT_FOUND", "matches no file"))];
  return Promise.all(paths.sort().map((path) => look(path, kind)));
}

async function inside(folder: string, kind: InputKind): Promise<readonly Source[]> {
  // Links to folders are not followed: they may lead in a circle.
  const paths = await glob(IN_FOLDERS, { cwd: folder, followSymbolicLinks: false, caseSensitiveMatch: false });
  if (paths.length === 0) {
    return [broken(folder, kind, new Fault("NOT_FOUND", "is a folder without .txt and .jsonl files"))];
  }
  return Promise.all(paths.sort().map((path) => look(join(folder, path), kind)));
}

async function look(path: string, kind: InputKind): Promise<Source> {
  try {
    return sourceOf(path, kind, await stat(path));
  } catch (error) {
    return broken(path, kind, readingFault(error));
  }
}

function sourceOf(path: string, kind: InputKind, stats: Stats | null): Source {
  return { path, kind: kindOf(path, kind), size: stats?.isFile() ? stats.size : null, fault: null };
}

function broken(path: string, kind: InputKind, fault: Fault): Source {
  return { path, kind: kindOf(path, kind), size: 0, fault };
}

function kindOf(path: string, kind: InputKind): "text" | "jsonl" {
  if (kind !== "auto") return kind;
  return JSON_LINES.test(path) ? "jsonl" : "text";
}
