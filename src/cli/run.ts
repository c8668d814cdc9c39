import { KutipError } from "../errors.js";
import type { Extraction, ExtractOptions } from "../types.js";
import { toJsonLine, toPrettyJson } from "./json.js";
import { type CliOptions, helpText, parseArguments } from "./options.js";
import { InputError, type InputStream, readInput, STDIN } from "./read-input.js";
import { createPalette, summarize, type View } from "./summary/index.js";

const PLAIN_WIDTH = 80;
const NARROWEST = 50;

/** What the command needs of the world. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: InputStream & { readonly isTTY?: boolean };
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number };
  /** Resolve when the text is written; reject when nobody reads any more. */
  writeOut(text: string): Promise<void>;
  writeErr(text: string): Promise<void>;
  extract(text: string, options: ExtractOptions): Extraction;
}

/** 0: all done. 1: a file could not be read, the others are done. 2: a wrong option, nothing is done. */
export type ExitCode = 0 | 1 | 2;

export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const options = parseArguments(argv);
  if ("exitCode" in options) {
    await world.writeOut(options.stdout);
    await world.writeErr(options.stderr);
    return options.exitCode;
  }
  if (options.files.length === 0 && world.stdin.isTTY) {
    await world.writeOut(helpText());
    return 0;
  }
  const fault = faultOfOptions(options.extract, world);
  if (fault !== null) {
    await world.writeErr(`kutip: ${fault}\n`);
    return 2;
  }
  return runFiles(options, world);
}

async function runFiles(options: CliOptions, world: World): Promise<ExitCode> {
  const files = options.files.length === 0 ? [STDIN] : options.files;
  const render = rendererOf(options, files.length, world);
  let exitCode: ExitCode = 0;
  for (const file of files) {
    let output: string;
    try {
      const text = await readInput(file, world.stdin);
      output = render(file, world.extract(text, options.extract));
    } catch (error) {
      await world.writeErr(`kutip: ${file === STDIN ? "standard input" : file}: ${faultOfFile(error)}\n`);
      exitCode = 1;
      continue;
    }
    await world.writeOut(output);
  }
  return exitCode;
}

/** Even a fault of our own in one article does not stop a run over ten thousand. */
function faultOfFile(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `internal error, please report it with the file: ${detail}`;
}

type Render = (file: string, extraction: Extraction) => string;

function rendererOf({ format, full, color }: CliOptions, files: number, world: World): Render {
  if (format === "jsonl" || (format === "json" && files > 1)) return toJsonLine;
  if (format === "json") return toPrettyJson;
  const palette = createPalette(color ?? wantsColour(world));
  const width = Math.max(NARROWEST, (world.stdout.isTTY && world.stdout.columns) || PLAIN_WIDTH);
  const view: View = { palette, width, full };
  if (files === 1) return (_, extraction) => summarize(extraction, view);
  return (file, extraction) => {
    const rule = "─".repeat(Math.max(3, width - file.length - 4));
    return `${palette.note(`── ${file} ${rule}`)}\n${summarize(extraction, view)}\n`;
  };
}

/** https://no-color.org, https://force-color.org */
function wantsColour({ env, stdout }: World): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return stdout.isTTY === true && env.TERM !== "dumb";
}

/** Tries each option alone on an empty text, so that a wrong one is named once and before any work. */
function faultOfOptions({ publishedAt, now, timeZone, minConfidence }: ExtractOptions, world: World): string | null {
  const trials: readonly (readonly [string, ExtractOptions])[] = [
    ...(publishedAt === undefined ? [] : [["--published", { publishedAt }] as const]),
    ...(now === undefined ? [] : [["--now", { now }] as const]),
    ...(timeZone === undefined ? [] : [["--time-zone", { timeZone }] as const]),
    ...(minConfidence === undefined ? [] : [["--min-confidence", { minConfidence }] as const]),
  ];
  for (const [flag, trial] of trials) {
    try {
      world.extract("", trial);
    } catch (error) {
      if (!(error instanceof KutipError)) throw error;
      return `${flag}: ${error.message}`;
    }
  }
  return null;
}
