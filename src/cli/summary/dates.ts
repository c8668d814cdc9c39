import type { DateExpression, DateModifier, Extraction, InferenceSource } from "../../types.js";
import { clean, hang, pad, shorten, widest, wrap } from "./layout.js";
import { maxLines, type View } from "./view.js";

const WIDEST_EXPRESSION = 30;
const WIDEST_VALUE = 24;

const SOURCES: Readonly<Record<InferenceSource, string>> = {
  reference: "the publication date",
  weekday: "the weekday",
  stated: "the expression itself",
  narrative: "an earlier date",
};

const MODIFIERS: Readonly<Record<DateModifier, string>> = {
  BEFORE: "before",
  AFTER: "after",
  ON_OR_BEFORE: "on or before",
  ON_OR_AFTER: "on or after",
  LESS_THAN: "less than",
  MORE_THAN: "more than",
  EQUAL_OR_LESS: "at most",
  EQUAL_OR_MORE: "at least",
  START: "its start",
  MID: "its middle",
  END: "its end",
  APPROX: "about",
};

interface Row {
  readonly expression: string;
  readonly value: string;
  readonly note: string;
}

/** Each expression with its value, and what of the value is not in the words. */
export function renderDates(extraction: Extraction, view: View): string[] {
  const { palette, width } = view;
  const rows = mergeSame(extraction.dates.map(rowOf));
  const left = Math.min(WIDEST_EXPRESSION, widest(rows.map((row) => row.expression)));
  const middle = Math.min(WIDEST_VALUE, widest(rows.map((row) => row.value)));
  const indent = 2 + left + 2 + middle + 2;
  return rows.flatMap(({ expression, value, note }) => {
    const label = `  ${pad(shorten(expression, left), left)}  ${palette.value(pad(value, middle))}  `;
    return hang(label, indent, wrap(note, width - indent, maxLines(view)).map(palette.note));
  });
}

function rowOf(date: DateExpression): Row {
  return { expression: clean(date.text), value: date.value, note: notesOf(date).join(", ") };
}

function mergeSame(rows: readonly Row[]): Row[] {
  const counted = new Map<string, { row: Row; times: number }>();
  for (const row of rows) {
    const key = JSON.stringify([row.expression.toLowerCase(), row.value, row.note]);
    const seen = counted.get(key);
    if (seen) seen.times++;
    else counted.set(key, { row, times: 1 });
  }
  return [...counted.values()].map(({ row, times }) =>
    times === 1 ? row : { ...row, note: [`${times} times`, row.note].filter(Boolean).join(", ") },
  );
}

function notesOf(date: DateExpression): string[] {
  const notes: string[] = [];
  if (date.mod !== null) notes.push(MODIFIERS[date.mod]);
  notes.push(...inferencesOf(date));
  if (date.weekday?.agrees === false) notes.push("the weekday does not agree");
  if (date.timeZone?.source === "explicit") notes.push(date.timeZone.id);
  if (date.alternatives.length > 0) notes.push(`or ${date.alternatives.map(({ value }) => value).join(" or ")}`);
  return notes;
}

/** `year from the weekday`, `year and month from the publication date`. */
function inferencesOf({ inferred }: DateExpression): string[] {
  const bySource = new Map<InferenceSource, string[]>();
  for (const field of ["year", "month", "day"] as const) {
    const source = inferred[field];
    if (source !== null) bySource.set(source, [...(bySource.get(source) ?? []), field]);
  }
  return [...bySource].map(([source, fields]) => {
    const list = fields.length === 3 ? "all" : fields.join(" and ");
    return `${list} from ${SOURCES[source]}`;
  });
}
