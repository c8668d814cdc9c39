import { f1, precision, recall, type Score } from "./measure.js";

/** The figures of one way of finding names on one set. */
export interface Row {
  readonly set: string;
  readonly what: string;
  readonly score: Score;
}

const COLUMNS = ["P", "R", "F1", "PER", "ORG", "LOC", "all five", "entities"] as const;

/** The figures of a row: mention precision, recall and F1 over three types, F1 by type, over five types, of entities. */
export function figures({ score, set }: Row): string[] {
  const all = score.get("all");
  const own = score.has("EVT") && (score.get("EVT")?.wanted ?? 0) > 0;
  return [
    precision(all),
    recall(all),
    f1(all),
    f1(score.get("PER")),
    f1(score.get("ORG")),
    f1(score.get("LOC")),
    own ? f1(score.get("five")) : "–",
    set.startsWith("ner-") && set !== "ner-articles" ? "–" : f1(score.get("entities")),
  ];
}

export function show(rows: readonly Row[]): string {
  const head = `${"".padEnd(34)}${COLUMNS.map((name) => name.padStart(9)).join("")}`;
  const lines = rows.map(
    (row) =>
      `${`${row.set}, ${row.what}`.padEnd(34)}${figures(row)
        .map((value) => value.padStart(9))
        .join("")}`,
  );
  return [head, ...lines].join("\n");
}

export function markdown(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["set", "what", ...COLUMNS]),
    line(["---", "---", ...COLUMNS.map(() => "---:")]),
    ...rows.map((row) => line([row.set, row.what, ...figures(row)])),
  ].join("\n");
}
