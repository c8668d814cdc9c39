import { KutipError } from "../errors.js";
import type { ExtractOptions } from "../types.js";
import { exportArticles } from "./export.js";
import { extractArticles } from "./extract-articles.js";
import { OutputError, UsageError } from "./fault.js";
import { type CliOptions, helpText, parseArguments } from "./options.js";
import { printStances } from "./stances.js";
import type { World } from "./world.js";

/**
 * 0: all done. 1: something failed, the others are done. 2: a wrong option, nothing is done. 128 + n: ended by signal n.
 * Apart from 1, for whoever takes faults as records and must yet know when the run broke off: see `BROKEN_OFF`, `FAULT_OF_OURS`.
 */
export type ExitCode = number;

/** As in `sysexits.h`: the output could not be written. */
const BROKEN_OFF = 74;
/** As in `sysexits.h`: a fault in the command itself. */
const FAULT_OF_OURS = 70;

export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const options = parseArguments(argv);
  if ("exitCode" in options) {
    await world.stdout.write(options.stdout);
    world.stderr.write(options.stderr);
    return options.exitCode;
  }
  if (argv.length === 0 && world.stdin.isTTY) {
    await world.stdout.write(helpText());
    return 0;
  }
  try {
    assertOptions(options, world);
    if (options.command === "stances") return await printStances(options, world);
    if (options.command === "extract") return await extractArticles(options, world);
    return await exportArticles(options.command, options, world);
  } catch (error) {
    if (error instanceof UsageError) {
      world.stderr.write(`kutip: ${error.message}\n`);
      return 2;
    }
    if (error instanceof OutputError) {
      world.stderr.write(`kutip: the output cannot be written: ${error.message}\n`);
      return BROKEN_OFF;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.stderr.write(`kutip: internal error, please report it: ${detail}\n`);
    return FAULT_OF_OURS;
  }
}

/** Each option is tried alone on an empty text, so that a wrong one is named once and before any work. */
function assertOptions(options: CliOptions, world: World): void {
  const { publishedAt, now, timeZone, minConfidence } = options.extract;
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
      throw new UsageError(`${flag}: ${error.message}`);
    }
  }
  if (!options.resume) return;
  if (options.command !== "extract") throw new UsageError(`--resume: does not go with ${options.command}`);
  if (options.out === null) throw new UsageError("--resume: name the file to go on with by --out");
  if ((options.format ?? "jsonl") !== "jsonl") throw new UsageError("--resume: goes with --format jsonl only");
}
