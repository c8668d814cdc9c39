/** `kutip/export`: what was found, as others read it. Pure functions over extractions; the extractor is not in this bundle. */

export { type TimeML, type TimeMLOptions, type Timex3, type Timex3Type, toTimeML } from "../dates/index.js";
export { KutipError, type KutipErrorCode } from "../errors.js";
export { type BratDocument, type BratExport, toBrat } from "./brat.js";
export { type CsvOptions, type CsvTables, toCsv } from "./csv.js";
export { type DnaOptions, type DnaTables, toDna } from "./dna.js";
export type { ExportDocument, ExportInput } from "./documents.js";
export { type GraphmlOptions, toGraphml } from "./graphml.js";
export {
  type ArticleView,
  type HtmlLanguage,
  type HtmlOptions,
  renderArticle,
  toHtml,
  type ViewOptions,
} from "./html/index.js";
export { type JsonLdDocument, type JsonLdNode, type JsonLdOptions, type JsonLdValue, toJsonLd } from "./json-ld.js";
export {
  type AnnotationBody,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotations,
} from "./web-annotation.js";
