import { type ExportInput, readDocuments, type Source } from "../documents.js";
import { checkOptions } from "../options.js";
import { oneLine } from "../people.js";
import { escapeHtml, isolated } from "./escape.js";
import { type HtmlLanguage, type Labels, labels } from "./labels.js";
import { renderPanel } from "./panel.js";
import { script } from "./script.js";
import { findSpeakers } from "./speakers.js";
import { css } from "./style.js";
import { renderText, SIGNS } from "./text-block.js";
import { formatValue, renderTimeline } from "./timeline.js";

export interface ViewOptions {
  /** The language of the labels. Default `"id"`. */
  readonly lang?: HtmlLanguage;
}

/** A view of articles to put into a page of one's own. `css` and `script` are the same for every article. */
export interface ArticleView {
  /** Rules for everything inside the element with class `kutip`, and nothing else. Its colours follow the page's `color-scheme`. */
  readonly css: string;
  /** One `<div class="kutip">`, everything in it escaped. */
  readonly html: string;
  /** A classic script: run once, it serves every view that comes into the page, before or after. */
  readonly script: string;
}

/**
 * The parts of the page that `toHtml` makes, to embed elsewhere.
 *
 * Layers are switched by CSS alone, and every item of the lists is a link to its place; the script adds the light.
 *
 * @throws KutipError `INVALID_DOCUMENT`, `INVALID_OPTIONS`, `INVALID_DATE`
 * @example
 * ```ts
 * import { extract } from "kutip";
 * import { renderArticle } from "kutip/export";
 * const { html } = renderArticle(extract("<b>Rusia</b> menolak usul itu."), { lang: "en" });
 * html.includes("<b>"); // false
 * ```
 */
export function renderArticle(input: ExportInput, options?: ViewOptions): ArticleView {
  const { lang = "id" } = checkOptions(options, { lang: ["id", "en"] });
  return { css, html: renderView(readDocuments(input), lang), script };
}

export function renderView(sources: readonly Source[], lang: HtmlLanguage): string {
  const words = labels[lang];
  const many = sources.length > 1;
  const contents = many
    ? `<nav class="k-contents" aria-label="${words.documents}"><ol>${sources
        .map((source, index) => `<li><a href="#k${index + 1}">${isolated(titleOf(source, words))}</a></li>`)
        .join("")}</ol></nav>\n`
    : "";
  const articles = sources.map((source, index) => renderSource(source, index, many ? "h2" : "h1", words));
  return `<div class="kutip" lang="${lang}">\n${renderToolbar(words)}\n${contents}${articles.join("\n")}\n</div>`;
}

function titleOf({ title, id }: Source, words: Labels): string {
  return oneLine(title ?? `${words.article} ${id}`);
}

function renderToolbar(words: Labels): string {
  const layers = [
    ["quotes", `<span class="k-sample k-q k-c1" aria-hidden="true">“…”</span>`],
    [
      "stances",
      `<span class="k-sample k-s k-support" aria-hidden="true">${SIGNS.support}</span><span class="k-sample k-s k-oppose" aria-hidden="true">${SIGNS.oppose}</span>`,
    ],
    ["names", `<span class="k-sample k-n k-person" aria-hidden="true">Aa</span>`],
    ["dates", `<span class="k-sample k-t k-t-first k-t-last" aria-hidden="true">1/1</span>`],
  ] as const;
  const boxes = layers.map(
    ([layer, sample]) =>
      `<label class="k-toggle"><input type="checkbox" data-layer="${layer}" checked> ${sample} <span>${words.layers[layer]}</span></label>`,
  );
  return `<fieldset class="k-toolbar"><legend>${words.show}</legend>${boxes.join("")}</fieldset>`;
}

function renderSource(source: Source, index: number, heading: "h1" | "h2", words: Labels): string {
  const { extraction } = source;
  const prefix = `k${index + 1}`;
  const speakers = findSpeakers(extraction);
  const { headline } = extraction.article;
  // the headline heads the article where it stands in the text; a title given beside it goes above
  const inText = headline !== null && source.title === headline.text;
  const title = inText ? "" : `<${heading} class="k-title">${isolated(titleOf(source, words))}</${heading}>`;
  const facts = [
    source.published === null
      ? ""
      : `${words.published} ${escapeHtml(formatValue({ value: source.published.slice(0, 16) }, words))}`,
    source.url === null ? "" : `${words.source}: ${link(source.url)}`,
  ].filter((fact) => fact !== "");
  return `<section class="k-document" id="${prefix}" aria-label="${escapeHtml(titleOf(source, words))}">
<header class="k-head">${title}${facts.length > 0 ? `<p class="k-facts">${facts.join(" · ")}</p>` : ""}</header>
<div class="k-columns">
<article class="k-text" lang="id">
${renderText(extraction, speakers, prefix, words, inText ? heading : "h2")}
</article>
<aside class="k-panel" aria-label="${words.findings}">
${renderPanel(extraction, speakers, prefix, words)}
</aside>
</div>
<section class="k-time" id="${prefix}-time" tabindex="-1" aria-label="${words.timeline}"><h2>${words.timeline} <span class="k-count">${extraction.dates.length}</span></h2>
${renderTimeline(extraction, prefix, words)}</section>
</section>`;
}

/** Only the web is linked to: any other scheme (`javascript:`) is shown and no more. */
function link(url: string): string {
  const shown = escapeHtml(url);
  return /^https?:\/\//i.test(url) ? `<a href="${shown}" rel="noopener noreferrer">${shown}</a>` : shown;
}
