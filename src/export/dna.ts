import { stringify } from "csv-stringify/browser/esm/sync";
import type { Entity, Stance } from "../types.js";
import { type ExportInput, readDocuments, type Source } from "./documents.js";
import { checkOptions } from "./options.js";
import { entitiesById, oneLine } from "./people.js";

export interface DnaOptions {
  /** The name of a concept: brings wordings of one thing together. Default: the words of the target, in one line. */
  readonly concept?: (stance: Stance) => string;
}

/** Two tables of CSV with the columns of rDNA's data frames. */
export interface DnaTables {
  readonly documents: string;
  /** One line a stance for or against; `startCaret` and `endCaret` are UTF-16 code units, as in Java. */
  readonly statements: string;
}

const DOCUMENT_COLUMNS = ["id", "title", "text", "coder", "author", "source", "section", "notes", "type", "date"];
const STATEMENT_COLUMNS = [
  "id",
  "documentId",
  "startCaret",
  "endCaret",
  "coder",
  "person",
  "organization",
  "concept",
  "agreement",
  "date",
  "text",
];

/** The coder that every DNA database starts with. */
const CODER = 1;

/**
 * Documents and statements for the Discourse Network Analyzer: person, organization, concept, agreement, and where each stands.
 *
 * `agreement` is 1 for support and 0 for opposition; DNA knows no third, so neutral stances are left out. A person who speaks for
 * somebody else (`Menlu Wang: China menolak …`) is the `person`, the one spoken for the `organization`.
 *
 * Texts are as they are: these tables are for programs, not for spreadsheets.
 *
 * @throws KutipError `INVALID_DOCUMENT`, `INVALID_OPTIONS`, `INVALID_DATE`
 * @example
 * ```ts
 * import { extract } from "kutip";
 * import { toDna } from "kutip/export";
 * toDna(extract("Rusia menolak usul itu.")).statements.split("\r\n")[1]; // "1,1,0,22,1,,Rusia,usul itu,0,,Rusia menolak usul itu"
 * ```
 */
export function toDna(input: ExportInput, options?: DnaOptions): DnaTables {
  const { concept = conceptOf } = checkOptions(options, { concept: "function" });
  const sources = readDocuments(input);
  const documents = sources.map((source, index) => {
    const { text, article } = source.extraction;
    const author = article.credits.filter(({ role }) => role === "reporter").map(({ name }) => oneLine(name.text));
    const agency = article.dateline?.agency?.text ?? "";
    return [
      index + 1,
      source.title ?? source.id,
      text,
      CODER,
      author.join("; "),
      agency,
      "",
      source.url ?? source.id,
      "",
      dayOf(source),
    ];
  });
  let next = 1;
  const statements = sources.flatMap((source, index) => {
    const entity = entitiesById(source.extraction);
    return source.extraction.stances
      .filter(({ polarity }) => polarity !== "neutral")
      .map((stance) => {
        const { start, end } = statementRange(stance);
        const { person, organization } = actors(stance, entity);
        const agreement = stance.polarity === "support" ? 1 : 0;
        const words = oneLine(source.extraction.text.slice(start, end));
        return [
          next++,
          index + 1,
          start,
          end,
          CODER,
          person,
          organization,
          oneLine(concept(stance)),
          agreement,
          dayOf(source),
          words,
        ];
      });
  });
  return { documents: table(DOCUMENT_COLUMNS, documents), statements: table(STATEMENT_COLUMNS, statements) };
}

function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: "windows",
    quote_record_delimiter: true,
  });
}

function conceptOf({ target }: Stance): string {
  return target.text;
}

function dayOf({ published }: Source): string {
  return published?.slice(0, 10) ?? "";
}

/** A holder who is named in the same breath is part of the statement; one named paragraphs away is not. */
const NEAR = 200;

function statementRange({ holder, predicate, target }: Stance): { start: number; end: number } {
  const start = Math.min(predicate.start, target.start);
  const end = Math.max(predicate.end, target.end);
  const mention = holder.mention;
  if (mention === null || start - mention.start > NEAR || mention.end - end > NEAR) return { start, end };
  return { start: Math.min(start, mention.start), end: Math.max(end, mention.end) };
}

function actors(
  { holder, source }: Stance,
  entity: (id: string | null) => Entity | null,
): { person: string; organization: string } {
  if (entity(holder.entity)?.type === "person") return { person: oneLine(holder.name), organization: "" };
  const spokesman = source !== null && entity(source.entity)?.type === "person" ? source.name : "";
  return { person: oneLine(spokesman), organization: oneLine(holder.name) };
}
