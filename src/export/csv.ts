import { stringify } from "csv-stringify/browser/esm/sync";
import {
  type Column,
  type DateRow,
  dateColumns,
  type MentionRow,
  mentionColumns,
  type QuoteRow,
  quoteColumns,
  type StanceRow,
  stanceColumns,
} from "./csv-columns.js";
import { type ExportInput, readDocuments } from "./documents.js";
import { checkOptions } from "./options.js";
import { entitiesById } from "./people.js";

export interface CsvOptions {
  /** Between the fields. Excel in an Indonesian setting opens `;` in columns. Default `","`. */
  readonly delimiter?: "," | ";" | "\t";
  /** A byte order mark first, by which Excel knows UTF-8. Default `false`. */
  readonly bom?: boolean;
  /**
   * `"guard"` puts an apostrophe before a text that a spreadsheet would run as a formula (`=1+1`, `@SUM`); `"keep"` leaves texts
   * as they are, for programs. Default `"guard"`.
   */
  readonly formulas?: "guard" | "keep";
}

/** One table a kind of record, RFC 4180: a header line, lines that end in CRLF. */
export interface CsvTables {
  readonly quotes: string;
  readonly stances: string;
  readonly dates: string;
  /** One line a mention. */
  readonly entities: string;
}

/**
 * Tables for a spreadsheet, pandas or R: quotes, stances, dates and mentions of entities.
 *
 * Offsets are UTF-16 code units into the text of the document; `index` is the place in the extraction's list, from 0.
 *
 * @throws KutipError `INVALID_DOCUMENT`, `INVALID_OPTIONS`, `INVALID_DATE`
 * @example
 * ```ts
 * import { extract } from "kutip";
 * import { toCsv } from "kutip/export";
 * const { stances } = toCsv({ id: "a1", extraction: extract("Rusia menolak usul itu.") });
 * stances.split("\r\n")[1]?.startsWith("a1,,,,0,Rusia,location,"); // true
 * ```
 */
export function toCsv(input: ExportInput, options?: CsvOptions): CsvTables {
  const { delimiter, bom, formulas } = checkOptions(options, {
    delimiter: [",", ";", "\t"],
    bom: "boolean",
    formulas: ["guard", "keep"],
  });
  const documents = readDocuments(input).map((source) => ({ source, entity: entitiesById(source.extraction) }));
  const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
    const records = rows.map((row) => columns.map(([, value]) => value(row)));
    const csv = stringify(records, {
      header: true,
      columns: columns.map(([name]) => name),
      delimiter: delimiter ?? ",",
      record_delimiter: "windows",
      quote_record_delimiter: true,
      cast: {
        boolean: String,
        string: (text) => (formulas === "keep" ? text : guard(text)),
      },
    });
    return bom === true ? `\uFEFF${csv}` : csv;
  };
  return {
    quotes: table(
      quoteColumns,
      documents.flatMap((document) =>
        document.source.extraction.quotes.map((quote, index): QuoteRow => ({ ...document, index, quote })),
      ),
    ),
    stances: table(
      stanceColumns,
      documents.flatMap((document) =>
        document.source.extraction.stances.map((stance, index): StanceRow => ({ ...document, index, stance })),
      ),
    ),
    dates: table(
      dateColumns,
      documents.flatMap((document) =>
        document.source.extraction.dates.map((date, index): DateRow => ({ ...document, index, date })),
      ),
    ),
    entities: table(
      mentionColumns,
      documents.flatMap((document) =>
        document.source.extraction.entities.flatMap((found) =>
          found.mentions.map((mention, index): MentionRow => ({ ...document, index, found, mention })),
        ),
      ),
    ),
  };
}

/**
 * What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), full-width forms too; blanks before it do not save
 * anybody, as some programs trim them. csv-stringify's own `escape_formulas` knows neither line feeds nor blanks.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212]|^[\t\r\n]/u;

function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
