import type { Extraction } from "../../types.js";
import { renderDates } from "./dates.js";
import { renderEntities } from "./entities.js";
import { renderHeader } from "./header.js";
import { renderQuotes } from "./quotes.js";
import { renderStances } from "./stances.js";
import type { View } from "./view.js";

export { createPalette } from "./palette.js";
export { renderStanceTable } from "./stance-table.js";
export type { View } from "./view.js";

/** An extraction for human eyes: who said what, when, about whom, for or against what. Ends with a line break. */
export function summarize(extraction: Extraction, view: View): string {
  if (extraction.text.trim() === "") return `${view.palette.note("(empty text)")}\n`;
  const sections = [
    section("Who said what", renderQuotes(extraction, view), view),
    section("For and against", renderStances(extraction, view), view),
    section("Dates", renderDates(extraction, view), view),
    section("Entities", renderEntities(extraction, view), view),
  ];
  return [...renderHeader(extraction, view), "", ...sections.flat()].join("\n");
}

function section(heading: string, lines: readonly string[], { palette }: View): string[] {
  if (lines.length === 0) return [`${palette.heading(heading)}  ${palette.note("none found")}`, ""];
  return [palette.heading(heading), ...lines, ""];
}
