import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import type { ExtractOptions } from "../types.js";

export type Format = "summary" | "json" | "jsonl";

/** The command line, read. */
export interface CliOptions {
  readonly files: readonly string[];
  readonly format: Format;
  readonly full: boolean;
  /** `--color`, `--no-color`; null: decide by the terminal and the environment. */
  readonly color: boolean | null;
  readonly extract: ExtractOptions;
}

/** Instead of options: what to print, where, and the exit code to end with. */
export interface CliAnswer {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 2;
}

const EXAMPLES = `
Examples:
  kutip article.txt                             who said what, for and against, dates, entities
  kutip --published 2024-04-09 article.txt      with it, \`kemarin\` and \`Senin (8/4)\` become dates
  kutip --format json article.txt > a.json      everything, with offsets
  kutip --format jsonl articles/*.txt           one line of JSON a file
  curl -s https://example.org/a.txt | kutip     from standard input

Offsets are UTF-16 code units into the text, half open; a byte order mark is not counted.
Exit code: 0, 1 if a file could not be read (the others are still done), 2 for a wrong option.
`;

/** Reads the arguments. Prints nothing and ends nothing: that is the caller's. */
export function parseArguments(argv: readonly string[]): CliOptions | CliAnswer {
  const printed = { stdout: "", stderr: "" };
  const command = createCommand(printed);
  try {
    command.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { ...printed, exitCode: error.exitCode === 0 ? 0 : 2 };
  }
  const { format, full, color, published, now, timeZone, minConfidence } = command.opts<Flags>();
  return {
    files: command.args,
    format,
    full: full ?? false,
    color: color ?? null,
    extract: {
      ...(published !== undefined && { publishedAt: published }),
      ...(now !== undefined && { now }),
      ...(timeZone !== undefined && { timeZone }),
      ...(minConfidence !== undefined && { minConfidence }),
    },
  };
}

export function helpText(): string {
  const answer = parseArguments(["--help"]);
  return "stdout" in answer ? answer.stdout : "";
}

/** Commander's message on one line: `error: unknown option '--formt'⏎(Did you mean --format?)`. */
function faultOf(text: string): string {
  return text
    .replace(/^error: /, "")
    .split("\n")
    .map((line) => line.trim().replace(/\.$/, ""))
    .filter((line) => line !== "")
    .join(" ");
}

interface Flags {
  readonly format: Format;
  readonly full?: boolean;
  readonly color?: boolean;
  readonly published?: string;
  readonly now?: string;
  readonly timeZone?: string;
  readonly minConfidence?: number;
}

function createCommand(printed: { stdout: string; stderr: string }): Command {
  return new Command("kutip")
    .description("Who said what, about what, for or against, and when: from the text of Indonesian news.")
    .argument("[files...]", 'text files, one article each; "-" or none: standard input')
    .addOption(
      new Option("-f, --format <format>", "what to print").choices(["summary", "json", "jsonl"]).default("summary"),
    )
    .option("-p, --published <date>", "when the article was published, as 2024-04-09 or 2024-04-09T14:30")
    .option("-z, --time-zone <zone>", "where the dates are local, as Asia/Makassar (default: Asia/Jakarta)")
    .option("--now <date>", "the clock for an article without date, as 2024-04-09 (default: the real one)")
    .option("-m, --min-confidence <number>", "leave out quotes and stances below it, from 0 to 1 (default: 0)", Number)
    .option("--full", "do not shorten what the summary shows")
    .option("--color", "colours even in a pipe")
    .option("--no-color", "no colours even on a terminal")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed.stdout += text;
      },
      writeErr: (text) => {
        printed.stderr += text;
      },
      outputError: (text, write) => write(`kutip: ${faultOf(text)}; see kutip --help\n`),
      // Fixed: the help reads the same on every machine.
      getOutHelpWidth: () => 110,
      getErrHelpWidth: () => 110,
    });
}
