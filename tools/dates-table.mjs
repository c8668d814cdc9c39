#!/usr/bin/env node
// Writes the tables of docs/dates.md from fixtures/dates.jsonl. With `--check` it only says whether they are up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FIXTURE = fileURLToPath(new URL("../fixtures/dates.jsonl", import.meta.url));
const PAGE = fileURLToPath(new URL("../docs/dates.md", import.meta.url));
const MARK = "<!-- Written by `npm run docs:dates`: edit above this line only. -->";

/** Classes in the order of the page, each with what it is and why it is read so. */
const CLASSES = {
  "date-full": ["Dates in full", "All fields are in the words."],
  "date-abbrev": ["Abbreviations", "Newspapers shorten months and weekdays in more ways than any formatter prints."],
  "date-numeric": ["In numbers", "The day comes first, always, and is never swapped with the month."],
  "weekday-paren": ["Weekday and date in brackets", "One expression. The weekday is evidence for a missing year."],
  inconsistent: [
    "Weekday and date disagree",
    "The date is kept; `weekday.agrees` is false and `alternatives` has the year that would agree.",
  ],
  "date-no-year": ["Without a year", "The nearest such day, unless the words point to the past or future."],
  month: ["Months", "A whole month is its year and month."],
  year: ["Years", "A bare number is a year only behind `tahun`, `sejak` and their like."],
  weekday: ["Weekdays", "The last such day, that of publication included, unless the words point ahead."],
  minggu: [
    "`minggu`: the week or the Sunday",
    "A capital, `hari`, a part of the day or a date in brackets makes it the Sunday.",
  ],
  relative: ["Counted from publication", "The value is as coarse as the unit: a week is an ISO week, Monday first."],
  anchor: ["Counted from the story", "`hari itu` and a clock time without a date take the last day told."],
  "part-of-day": ["Parts of the day", "`pagi` is `TMO`, `siang` and `sore` `TAF`, `petang` `TEV`, `malam` `TNI`."],
  clock: ["Clock times", "Local to the zone that the words name, else to that of the call."],
  range: ["Ranges", "One expression where a dash or `s.d.` joins the ends; joined by a word they are two."],
  period: ["Quarters, halves, decades, centuries", "A decade is written by three digits, a century by two."],
  "part-of-period": ["`awal`, `pertengahan`, `akhir`", "The value is that of the whole, `mod` says which part."],
  duration: ["Durations", "How long, not when. `X` is a number that nobody states."],
  set: ["Repetitions", "What is repeated stays open: `XXXX-WXX-1` is every Monday."],
  approx: ["Approximations", "`mod` says how exact it is."],
  holiday: ["Named days", "By the announced first days of the Hijri months, by Easter, or by the calendar."],
  vague: ["Past, present, future", "No more than that."],
  byline: ["Page stamps", "What the page prints above the story."],
  mixed: ["Beside what is no date", "One thing is a date, its neighbour is not."],
  invalid: ["Days that do not exist", "No date, and nothing rolls over."],
  negative: ["No dates", "Fractions, articles of law, scores, prices, names."],
};

const cases = readFileSync(FIXTURE, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const unknown = cases.find((one) => !(one.class in CLASSES));
if (unknown)
  throw new Error(`fixtures/dates.jsonl: ${unknown.id} has the class ${unknown.class}, which has no heading`);

function section([name, [title, why]]) {
  const own = cases.filter((one) => one.class === name);
  if (own.length === 0) return "";
  const dated = own.some((one) => one.expressions.length > 0);
  const head = dated ? ["Text", "Published", "Value", "Why"] : ["Text", "Why"];
  const rows = own.flatMap((one) => (dated ? caseRows(one) : [[cell(one.text), cell(one.note ?? "")]]));
  return [`### ${title}`, "", why, "", ...table([head, ...rows]), ""].join("\n");
}

/** One row an expression, its words in bold; one without a value for a text that has none. */
function caseRows({ text, reference, expressions, note }) {
  const published = reference === null ? "" : reference.slice(0, 16).replace("T", " ").replace(" 00:00", "");
  if (expressions.length === 0) return [[cell(text), published, "none", cell(note ?? "")]];
  return expressions.map((one, index) => [
    `${cell(text.slice(0, one.begin))}**${cell(text.slice(one.begin, one.end))}**${cell(text.slice(one.end))}`,
    published,
    `\`${one.value}\``,
    cell([...reasons(one), ...(index === 0 && note ? [note] : [])].join("; ")),
  ]);
}

function reasons(one) {
  const found = [];
  if (one.year_inferred) found.push("the year is inferred");
  if (one.weekday_consistent === false) found.push("the weekday disagrees");
  if (one.candidate_years) found.push(`the weekday agrees in ${one.candidate_years.join(", ")}`);
  if (one.suggested_value) found.push(`${one.suggested_value} would agree`);
  if (one.anchor === "narrative") found.push("counted from the day told before");
  if (one.mod) found.push(`mod ${one.mod}`);
  if (one.quant) found.push(`quant ${one.quant}`);
  if (one.freq) found.push(`freq ${one.freq}`);
  if (one.tz) found.push(one.tz);
  return found;
}

function cell(text) {
  return text.replace(/[|\\`*_<>[\]]/g, "\\$&").replace(/\n/g, " ⏎ ");
}

/** Columns as wide as their widest cell, as the formatter wants them. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`;
  return [line(rows[0]), line(widths.map((width) => "-".repeat(width))), ...rows.slice(1).map(line)];
}

const page = readFileSync(PAGE, "utf8");
if (!page.includes(MARK)) throw new Error(`docs/dates.md has lost the line ${MARK}`);
const tables = Object.entries(CLASSES).map(section).filter(Boolean).join("\n");
const written = `${page.slice(0, page.indexOf(MARK))}${MARK}\n\n${tables.trimEnd()}\n`;
if (!process.argv.includes("--check")) writeFileSync(PAGE, written);
else if (written !== page) {
  console.error("docs/dates.md is not what fixtures/dates.jsonl gives: run `npm run docs:dates`.");
  process.exitCode = 1;
}
