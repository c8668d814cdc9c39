export type { HtmlLanguage } from "./labels.js";
export { type HtmlOptions, toHtml } from "./page.js";
export { type ArticleView, renderArticle, type ViewOptions } from "./view.js";
