import type { DateExpression, Extraction } from "../../types.js";
import { oneLine } from "../people.js";
import { escapeHtml, isolated } from "./escape.js";
import type { Labels } from "./labels.js";

/** All expressions with one value. */
interface Moment {
  readonly date: DateExpression;
  readonly indices: readonly number[];
}

/** The dates of an article in the order in which they happened, and those without a place in it. */
export function renderTimeline({ dates }: Extraction, prefix: string, words: Labels): string {
  const moments = groupByValue(dates);
  const fixed = moments
    .filter(({ date }) => startOf(date) !== null)
    .sort(
      (a, b) =>
        compare(startOf(a.date), startOf(b.date)) ||
        compare(b.date.interval?.end ?? "9999", a.date.interval?.end ?? "9999"),
    );
  const open = moments.filter(({ date }) => startOf(date) === null);
  if (moments.length === 0) return `<p class="k-none">${words.none}</p>`;
  const row = ({ indices }: Moment, classes: string, inside: (link: (shown: string) => string) => string): string => {
    const record = `${prefix}t${(indices[0] as number) + 1}`;
    const all = indices.map((index) => `${prefix}t${index + 1}`).join(" ");
    const count = indices.length > 1 ? ` <span class="k-count">×${indices.length}</span>` : "";
    const link = (shown: string) => `<a href="#${record}" data-go="${record}">${shown}</a>${count}`;
    return `<li class="${classes}" id="${record}-row" data-k="${all}">${inside(link)}</li>`;
  };
  const onLine = (moment: Moment): string => {
    const { date } = moment;
    const how = Object.values(date.inferred).some((source) => source !== null)
      ? ` <small>(${words.inferred})</small>`
      : "";
    const found = isolated(oneLine(date.text));
    return row(moment, isMoment(date) ? "k-moment" : "k-moment k-span", (link) => {
      return `${link(`<time>${escapeHtml(formatValue(date, words))}</time>`)}${how}<span class="k-words">${found}</span>`;
    });
  };
  const offLine = (moment: Moment): string =>
    row(
      moment,
      "k-moment",
      (link) =>
        `${link(isolated(oneLine(moment.date.text)))} <small>${escapeHtml(formatOpen(moment.date, words))}</small>`,
    );
  const line = fixed.length === 0 ? "" : `<ol class="k-timeline">${fixed.map(onLine).join("")}</ol>`;
  const rest =
    open.length === 0
      ? ""
      : `<h3 class="k-sub">${words.undated}</h3><ul class="k-undated">${open.map(offLine).join("")}</ul>`;
  return line + rest;
}

function groupByValue(dates: readonly DateExpression[]): Moment[] {
  const groups = new Map<string, { date: DateExpression; indices: number[] }>();
  dates.forEach((date, index) => {
    const key = `${date.type} ${date.value} ${date.mod ?? ""}`;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, { date, indices: [index] });
    else there.indices.push(index);
  });
  return [...groups.values()];
}

function startOf({ interval, type }: DateExpression): string | null {
  return type === "duration" || type === "set" ? null : (interval?.start ?? null);
}

function isMoment({ granularity, type }: DateExpression): boolean {
  return type !== "range" && ["second", "minute", "hour", "part-of-day", "day"].includes(granularity);
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? "", b ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `2024-04-09T14:30` is `9 April 2024, 14.30`; a value without such a form stays as it is. */
export function formatValue({ value }: { readonly value: string }, words: Labels): string {
  return value
    .split("/")
    .map((part) => formatPoint(part, words))
    .join(" – ");
}

const POINT = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2})(?::(\d{2}))?(?::\d{2})?)?$/;

function formatPoint(value: string, words: Labels): string {
  const [, year, month, day, hour, minute] = POINT.exec(value) ?? [];
  if (year === undefined) return value;
  const name = month === undefined ? undefined : words.months[Number(month) - 1];
  if (month !== undefined && name === undefined) return value;
  const date = [day === undefined ? "" : String(Number(day)), name ?? "", year].filter(Boolean).join(" ");
  return hour === undefined ? date : `${date}, ${hour}.${minute ?? "00"}`;
}

const LENGTH = /^P(T?)(X|\d+(?:\.\d+)?)([YMWDHS])$/;

/** `P2D` is `2 hari`, `PXD` `beberapa hari`, `PRESENT_REF` is `masa kini`; anything else is told by its TIMEX3 value. */
function formatOpen({ value }: DateExpression, words: Labels): string {
  const [, clock, count, letter] = LENGTH.exec(value) ?? [];
  const unit = letter === undefined ? undefined : words.units[`${clock}${letter}` as keyof Labels["units"]];
  if (count !== undefined && unit !== undefined)
    return `${count === "X" ? words.several : count} ${unit[count === "1" ? 0 : 1]}`;
  return words.references[value as keyof Labels["references"]] ?? value;
}
