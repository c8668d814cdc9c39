import type { Extraction } from "kutip";
import type { ExportDocument } from "kutip/export";
import type { Language } from "./messages.js";

const UNTITLED = { id: "Tanpa judul", en: "Untitled" } as const;

/** The article as the exports take it. */
export function documentOf(extraction: Extraction, publishedAt: string | null, lang: Language): ExportDocument {
  return {
    id: "artikel",
    extraction,
    ...(extraction.article.headline === null ? { title: UNTITLED[lang] } : {}),
    ...(publishedAt === null ? {} : { publishedAt }),
  };
}
