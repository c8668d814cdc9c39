import type { Extraction } from "kutip";
import { documentOf } from "./document.js";
import type { Language } from "./messages.js";
import type { Format } from "./words.js";

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** What is found, as a file. The exports are loaded when the first one is asked for. */
export async function fileOf(
  format: Format,
  extraction: Extraction,
  publishedAt: string | null,
  lang: Language,
): Promise<Download> {
  if (format === "json") {
    return { name: "kutip.json", type: "application/json", content: `${JSON.stringify(extraction, null, 2)}\n` };
  }
  const { toCsv, toGraphml, toHtml } = await import("kutip/export");
  const document = documentOf(extraction, publishedAt, lang);
  if (format === "html") return { name: "kutip.html", type: "text/html", content: toHtml(document, { lang }) };
  if (format === "graphml") return { name: "kutip.graphml", type: "application/xml", content: toGraphml(document) };
  // with its mark, by which Excel knows UTF-8
  return { name: `kutip-${format}.csv`, type: "text/csv", content: toCsv(document, { bom: true })[format] };
}

/** Hands a file to the person; it never leaves the browser. */
export function save({ name, type, content }: Download): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // some browsers begin to read only after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
