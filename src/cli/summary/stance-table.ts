import type { StanceSummary } from "../../index.js";
import { clean, pad, shorten, widest, wrap } from "./layout.js";
import type { Paint } from "./palette.js";
import type { View } from "./view.js";

const GAP = 2;
const DAYS = "2024-04-09 … 2024-06-11".length;
/** Of what the counts and the days leave. */
const SHARE_OF_HOLDER = 0.4;

/** A row for each holder and target: how often for (+), against (−), neither (○), and from which day to which. */
export function renderStanceTable(summaries: readonly StanceSummary[], view: View): string {
  const { palette } = view;
  if (summaries.length === 0) return `${palette.note("no stances found")}\n`;
  const counts: readonly (readonly [string, Paint, (row: StanceSummary) => number])[] = [
    ["+", palette.support, ({ support }) => support],
    ["−", palette.oppose, ({ oppose }) => oppose],
    ["○", palette.note, ({ neutral }) => neutral],
  ];
  const widths = counts.map(([, , count]) =>
    summaries.reduce((most, row) => Math.max(most, String(count(row)).length), 1),
  );
  const countsWidth = widths.reduce((sum, width) => sum + width + 1, -1);
  const fixed = countsWidth + DAYS + 3 * GAP;
  const room = Math.max(20, view.width - fixed);
  const longest = (names: readonly string[]) => Math.max(4, widest(names.map(clean)));
  const holderWidth = Math.min(longest(summaries.map(({ holder }) => holder.name)), Math.floor(room * SHARE_OF_HOLDER));
  const targetWidth = Math.min(longest(summaries.map(({ target }) => target.name)), room - holderWidth);
  const gap = " ".repeat(GAP);

  const head = [
    pad("Who", holderWidth),
    counts.map(([sign], index) => pad("", (widths[index] ?? 1) - 1) + sign).join(" "),
    pad("What", targetWidth),
    "From … to",
  ];
  const lines = [palette.heading(head.join(gap))];
  for (const row of summaries) {
    const numbers = counts.map(([, paint, count], index) => {
      const number = count(row);
      const text = String(number).padStart(widths[index] ?? 1);
      return number === 0 ? palette.note(text) : paint(text);
    });
    const holders = cell(row.holder.name, holderWidth, view);
    const targets = cell(row.target.name, targetWidth, view);
    for (let line = 0; line < Math.max(holders.length, targets.length); line++) {
      const cells = [
        palette.name(pad(holders[line] ?? "", holderWidth)),
        line === 0 ? numbers.join(" ") : pad("", countsWidth),
        pad(targets[line] ?? "", targetWidth),
        line === 0 ? daysOf(row) : "",
      ];
      lines.push(cells.join(gap).trimEnd());
    }
  }
  return `${lines.join("\n")}\n`;
}

function cell(text: string, width: number, { full }: View): readonly string[] {
  return full ? wrap(clean(text), width, Number.POSITIVE_INFINITY) : [shorten(clean(text), width)];
}

function daysOf({ from, to }: StanceSummary): string {
  if (from === null) return "";
  return from === to ? from : `${from} … ${to}`;
}
