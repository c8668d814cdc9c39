import type { DateExpression, Entity, Extraction, Quote, Stance } from "kutip";
import { element } from "./dom.js";
import type { Column, Words } from "./words.js";

/** A cell of the article's own words is marked as Indonesian, for those who hear the page. */
type Cell =
  | string
  | { readonly said: string; readonly className?: string }
  | { readonly sign: string; readonly className: string };

interface Table<Row> {
  readonly name: "quotes" | "stances" | "dates" | "entities";
  readonly rows: readonly Row[];
  readonly columns: readonly (readonly [Column, (row: Row) => Cell])[];
  /** Where the row stands in the marked text: `k1q` is its first quote's `k1q1`. */
  readonly place: string;
  readonly label: (row: Row) => string;
}

/** `▲`, `▼`, `◆`: no meaning rests on colour alone. */
export const SIGNS = { support: "▲", oppose: "▼", neutral: "◆" } as const;

/** The four tables of an article. `goTo` shows the place of a record in the marked text. */
export function renderTables(extraction: Extraction, words: Words, goTo: (place: string) => void): DocumentFragment {
  const { quotes, stances, dates, entities } = extraction;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? undefined : names.get(id));
  const quoteTable: Table<Quote> = {
    name: "quotes",
    rows: quotes,
    place: "k1q",
    label: ({ content }) => content.text.slice(0, 40),
    columns: [
      [
        "speaker",
        ({ speaker }) => ({
          said: nameOf(speaker?.entity ?? null) ?? speaker?.name ?? words.noSpeaker,
          className: "strong",
        }),
      ],
      ["said", ({ content }) => ({ said: content.text, className: "prose" })],
      ["kind", ({ kind }) => words.kinds[kind]],
      ["cue", ({ cue }) => ({ said: cue?.text ?? "" })],
      ["when", ({ when }) => (when === null ? "" : (dates[when]?.value ?? ""))],
    ],
  };
  const stanceTable: Table<Stance> = {
    name: "stances",
    rows: stances,
    place: "k1s",
    label: ({ predicate, target }) => `${predicate.text} ${target.text}`.slice(0, 40),
    columns: [
      ["holder", ({ holder }) => ({ said: nameOf(holder.entity) ?? holder.name, className: "strong" })],
      ["stance", ({ polarity }) => ({ sign: `${SIGNS[polarity]} ${words.polarities[polarity]}`, className: polarity })],
      ["predicate", ({ predicate }) => ({ said: predicate.text })],
      ["target", ({ target }) => ({ said: target.text, className: "prose" })],
      ["how", ({ modality, strength }) => `${words.modalities[modality]}, ${words.strengths[strength - 1] ?? ""}`],
      ["source", ({ source }) => ({ said: source === null ? "" : (nameOf(source.entity) ?? source.name) })],
    ],
  };
  const dateTable: Table<DateExpression> = {
    name: "dates",
    rows: dates,
    place: "k1t",
    label: ({ text }) => text,
    columns: [
      ["words", ({ text }) => ({ said: text, className: "prose" })],
      ["value", ({ value, mod }) => ({ said: mod === null ? value : `${value} (${mod})`, className: "strong" })],
      ["type", ({ type }) => words.dateTypes[type]],
      ["inferred", ({ inferred }) => (Object.values(inferred).some((from) => from !== null) ? words.inferred : "")],
    ],
  };
  const entityTable: Table<Entity> = {
    name: "entities",
    rows: entities,
    place: "k1n",
    label: ({ name }) => name,
    columns: [
      ["name", ({ name }) => ({ said: name, className: "strong" })],
      ["type", ({ type }) => words.entityTypes[type]],
      ["also", ({ aliases }) => ({ said: aliases.join(", ") })],
      ["roles", ({ roles }) => ({ said: roles.join(", ") })],
      ["mentions", ({ mentions }) => `${mentions.length}×`],
    ],
  };
  const fragment = document.createDocumentFragment();
  fragment.append(
    renderTable(quoteTable, words, goTo),
    renderTable(stanceTable, words, goTo),
    renderTable(dateTable, words, goTo),
    renderTable(entityTable, words, goTo),
  );
  return fragment;
}

/** The roles are told in full, as a phone shows each row as a card, and browsers then take the element for no table any more. */
function renderTable<Row>(table: Table<Row>, words: Words, goTo: (place: string) => void): HTMLElement {
  const { name, rows, columns, place, label } = table;
  const title = `table-${name}`;
  const heading = element(
    "h3",
    { id: title },
    words.tables[name],
    " ",
    element("span", { class: "count" }, String(rows.length)),
  );
  if (rows.length === 0)
    return element("section", { class: "table" }, heading, element("p", { class: "hint" }, words.nothing));
  const body = rows.map((row, index) => {
    const show = element(
      "button",
      { type: "button", class: "number", "aria-label": `${index + 1}. ${words.goTo(label(row))}` },
      String(index + 1),
    );
    show.addEventListener("click", () => goTo(`${place}${index + 1}`));
    return element(
      "tr",
      { role: "row" },
      element("td", { role: "cell", class: "cell-number" }, show),
      ...columns.map(([column, read]) => renderCell(words.columns[column], read(row))),
    );
  });
  const head = (["number", ...columns.map(([column]) => column)] as const).map((column) =>
    element("th", { role: "columnheader", scope: "col" }, words.columns[column]),
  );
  return element(
    "section",
    { class: "table" },
    heading,
    element(
      "table",
      { role: "table", "aria-labelledby": title, class: `table-${name}` },
      element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...head)),
      element("tbody", { role: "rowgroup" }, ...body),
    ),
  );
}

function renderCell(column: string, cell: Cell): HTMLElement {
  const [text, className, lang] =
    typeof cell === "string"
      ? [cell, null, null]
      : "said" in cell
        ? [cell.said, cell.className ?? null, "id"]
        : [cell.sign, cell.className, null];
  return element(
    "td",
    { role: "cell", "data-column": column, class: text === "" ? "empty" : className },
    element("span", { lang }, text),
  );
}
