import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import type { ExtractOptions } from "../types.js";
import type { InputKind } from "./input/sources.js";

export type Format = "summary" | "json" | "jsonl";
/** An export is a command: `kutip export csv`, and `kutip html` for the one that people look at. */
const EXPORT_KINDS = ["html", "csv", "dna", "graphml", "json-ld", "annotations", "timeml", "brat"] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

export type CommandName = "extract" | "stances" | ExportKind;

/** The command line, read. */
export interface CliOptions {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly input: InputKind;
  /** null: not said. */
  readonly format: Format | null;
  /** A file for the results; null: standard output. */
  readonly out: string | null;
  readonly resume: boolean;
  /** Worker threads; 1: none but the main one. */
  readonly jobs: number;
  readonly full: boolean;
  /** Of the words on an HTML page; null: not said. */
  readonly lang: "id" | "en" | null;
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

const MOST_JOBS = 256;
const FILES = 'text files, one article each, or .jsonl; folders; patterns; "-" or none: standard input';

const EXAMPLES = `
Examples:
  kutip article.txt                             who said what, for and against, dates, entities
  kutip --published 2024-04-09 article.txt      with it, \`kemarin\` and \`Senin (8/4)\` become dates
  kutip --format json article.txt > a.json      everything, with offsets
  kutip --format jsonl articles/                one line of JSON a file: all .txt and .jsonl in the folder
  curl -s https://example.org/a.txt | kutip     from standard input
  kutip stances articles/*.txt                  who is for and against what, over all of them
  kutip html article.txt > page.html            the article with everything marked, to look at
  kutip export csv --out tables articles/       quotes, stances, dates, mentions as tables

Work in bulk:
  kutip news.jsonl > out.jsonl                  one line out for each line {"id", "text", "publishedAt"} in
  kutip --jobs 4 --out out.jsonl news.jsonl     on four threads; after an interruption the same with --resume
  zcat news.jsonl.gz | kutip --input jsonl      JSON Lines from standard input

Offsets are UTF-16 code units into the text, half open; a byte order mark is not counted.
Exit code: 0, 1 if something failed (the others are still done), 2 for a wrong option, 74 if the output cannot
be written, 130 after Ctrl-C.
`;

const STANCES_EXAMPLES = `
Examples:
  kutip stances articles/*.txt                  a table: who, for (+), against (−), neutral (○), what, when
  kutip stances --format jsonl news.jsonl       one line of JSON for each row, with all wordings

Names are joined over all the articles, so the results are held in memory: 100,000 articles take some gigabytes.
`;

const HTML_EXAMPLES = `
Examples:
  kutip html article.txt > page.html            one article
  kutip html --out page.html --lang en a/*.txt  several on one page, with English words round them
`;

const EXPORT_EXAMPLES = `
Kinds:
  csv          quotes, stances, dates, mentions of entities: four tables, into the folder --out
  dna          documents and statements for Discourse Network Analyzer: two tables, into the folder --out
  brat         standoff annotation: a .txt and an .ann for each article, into the folder --out
  timeml       dates as TimeML: a file for each article, into the folder --out
  graphml      who is for and against what, as a network; for Gephi, yEd, NetworkX
  json-ld      schema.org: NewsArticle, Quotation, Person, Organization, Claim
  annotations  W3C Web Annotations
  html         as kutip html

Examples:
  kutip export csv --out tables articles/       tables/quotes.csv, tables/stances.csv, …
  kutip export graphml news.jsonl > n.graphml   one network of all the articles

All the articles are held in memory. For very many of them take JSON Lines: kutip --format jsonl.
`;

/** Reads the arguments. Prints nothing and ends nothing: that is the caller's. */
export function parseArguments(argv: readonly string[]): CliOptions | CliAnswer {
  const printed = { stdout: "", stderr: "" };
  const calls: Call[] = [];
  const program = createProgram(printed, (call) => calls.push(call));
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { ...printed, exitCode: error.exitCode === 0 ? 0 : 2 };
  }
  return optionsOf(calls[0] ?? { name: "extract", command: program, files: [] });
}

interface Call {
  readonly name: CommandName;
  readonly files: readonly string[];
  readonly command: Command;
}

function optionsOf({ name, command, files }: Call): CliOptions {
  const flags = command.optsWithGlobals<Flags>();
  const { published, now, timeZone, minConfidence } = flags;
  return {
    command: name,
    files,
    input: flags.input,
    format: flags.format ?? null,
    out: flags.out ?? null,
    resume: flags.resume ?? false,
    jobs: flags.jobs,
    full: flags.full ?? false,
    lang: flags.lang ?? null,
    color: flags.color ?? null,
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
  readonly input: InputKind;
  readonly format?: Format;
  readonly out?: string;
  readonly resume?: boolean;
  readonly jobs: number;
  readonly full?: boolean;
  readonly lang?: "id" | "en";
  readonly color?: boolean;
  readonly published?: string;
  readonly now?: string;
  readonly timeZone?: string;
  readonly minConfidence?: number;
}

function createProgram(printed: { stdout: string; stderr: string }, onCall: (call: Call) => unknown): Command {
  const program = new Command("kutip")
    .description("Who said what, about what, for or against, and when: from the text of Indonesian news.")
    .usage("[options] [files...]")
    .argument("[files...]", FILES)
    .addOption(
      new Option(
        "-f, --format <format>",
        'what to print (default: "summary"; "jsonl" for JSON Lines and with --out)',
      ).choices(["summary", "json", "jsonl"]),
    )
    .option("-p, --published <date>", "when the article was published, as 2024-04-09 or 2024-04-09T14:30")
    .option("-z, --time-zone <zone>", "where the dates are local, as Asia/Makassar (default: Asia/Jakarta)")
    .option("--now <date>", "the clock for an article without date, as 2024-04-09 (default: the real one)")
    .option("-m, --min-confidence <number>", "leave out quotes and stances below it, from 0 to 1 (default: 0)", Number)
    .addOption(
      new Option("-i, --input <kind>", "what to read the input as; auto goes by the file's name")
        .choices(["auto", "text", "jsonl"])
        .default("auto"),
    )
    .option("-o, --out <file>", "write to this file, not to standard output; for export: the folder")
    .option("--resume", "go on with the --out file of a run that was interrupted; same files, same options")
    .option("-j, --jobs <number>", "how many articles to read at once, each on a thread", jobsOf, 1)
    .option("--full", "do not shorten what the summary shows")
    .option("--color", "colours even in a pipe")
    .option("--no-color", "no colours even on a terminal")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
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
    })
    .action((files, _flags, command: Command) => void onCall({ name: "extract", files, command }));
  program
    .command("stances")
    .usage("[options] [files...]")
    .description("a table over all the articles: who is for and against what")
    .argument("[files...]", FILES)
    .helpOption("-h, --help", "print this help")
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", STANCES_EXAMPLES)
    .action((files, _flags, command: Command) => void onCall({ name: "stances", files, command }));
  program
    .command("html")
    .usage("[options] [files...]")
    .description("a page to look at: the text with names, dates, quotes and stances marked")
    .argument("[files...]", FILES)
    .addOption(new Option("--lang <language>", "of the words round the text (default: id)").choices(["id", "en"]))
    .helpOption("-h, --help", "print this help")
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", HTML_EXAMPLES)
    .action((files, _flags, command: Command) => void onCall({ name: "html", files, command }));
  program
    .command("export")
    .usage("[options] <kind> [files...]")
    .description("what was found, for other programs: tables, networks, annotations")
    .addArgument(new Argument("<kind>", "what to make").choices(EXPORT_KINDS))
    .argument("[files...]", FILES)
    .helpOption("-h, --help", "print this help")
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", EXPORT_EXAMPLES)
    .action((kind, files, _flags, command: Command) => void onCall({ name: kind, files, command }));
  return program;
}

function jobsOf(value: string): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`A whole number from 1 to ${MOST_JOBS} is wanted.`);
}
