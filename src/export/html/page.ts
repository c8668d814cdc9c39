import { type ExportInput, readDocuments } from "../documents.js";
import { checkOptions } from "../options.js";
import { oneLine } from "../people.js";
import { escapeHtml } from "./escape.js";
import { SCRIPT_HASH, STYLE_HASH } from "./hashes.js";
import { labels } from "./labels.js";
import { script } from "./script.js";
import { css, pageCss } from "./style.js";
import { renderView, type ViewOptions } from "./view.js";

export interface HtmlOptions extends ViewOptions {
  /** The title of the page. Default: that of the first document. */
  readonly title?: string;
  /** Light or dark whatever the reader's system says. Default `"auto"`: as the system says. */
  readonly theme?: "auto" | "light" | "dark";
}

/** The style sheet of the page: that of the view, and the page round it. */
export const pageStyle = `${pageCss}${css}`;

/**
 * A page of its own of one or more articles: the text with its names, dates, quotes and stances marked, lists of what is said by whom
 * and of who is for and against what, each linked to its place, and a time line.
 *
 * It needs no network and asks for none: its content security policy allows its own style sheet and script and nothing else, and
 * whatever the article holds is shown as text. Works without scripts, on paper, in light and in dark.
 *
 * @throws KutipError `INVALID_DOCUMENT`, `INVALID_OPTIONS`, `INVALID_DATE`
 * @example
 * ```ts
 * import { extract } from "kutip";
 * import { toHtml } from "kutip/export";
 * const page = toHtml(extract("<script>alert(1)</script> Rusia menolak usul itu."));
 * page.includes("<script>alert"); // false
 * ```
 */
export function toHtml(input: ExportInput, options?: HtmlOptions): string {
  const checked = checkOptions(options, { lang: ["id", "en"], title: "string", theme: ["auto", "light", "dark"] });
  const { lang = "id", theme = "auto" } = checked;
  const sources = readDocuments(input);
  const words = labels[lang];
  const title = checked.title ?? sources[0]?.title ?? words.article;
  return `<!doctype html>
<html lang="${lang}"${theme === "auto" ? "" : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="kutip">
<title>${escapeHtml(oneLine(title))}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${renderView(sources, lang)}
</main>
<footer class="k-footer"><p>${words.made}</p></footer>
<script>${script}</script>
</body>
</html>
`;
}
