import type { Article, Credit, Extraction } from "../../types.js";
import { clean, wrap } from "./layout.js";
import type { View } from "./view.js";

/** Headline, place and date, and how much was found. */
export function renderHeader(extraction: Extraction, view: View): string[] {
  const { palette, width } = view;
  const { article } = extraction;
  const headline = article.headline === null ? "(no headline)" : clean(article.headline.text);
  const frame = frameOf(article).join(" · ");
  return [
    ...wrap(headline, width, 3).map(article.headline === null ? palette.note : palette.title),
    ...wrap(frame, width, 3),
    ...wrap(countsOf(extraction), width, 2).map(palette.note),
  ];
}

/** `Kuala Lumpur · ANTARA · 2025-07-10 19:04 (Asia/Jakarta) · editor: M Razi Rahman` */
function frameOf(article: Article): string[] {
  const { dateline, stamp } = article;
  const parts: string[] = [];
  if (dateline?.place) parts.push(clean(dateline.place.text));
  if (dateline?.agency) parts.push(clean(dateline.agency.text));
  if (stamp) parts.push(stamp.value.replace("T", " ") + (stamp.timeZone === null ? "" : ` (${stamp.timeZone})`));
  return [...parts, ...creditsOf(article.credits)];
}

function creditsOf(credits: readonly Credit[]): string[] {
  return [...new Set(credits.map((credit) => `${credit.role}: ${clean(credit.name.text)}`))];
}

function countsOf(extraction: Extraction): string {
  const { sentences, quotes, dates, entities, stances } = extraction;
  return [
    count(sentences.length, "sentence"),
    count(quotes.length, "quote"),
    count(dates.length, "date"),
    count(entities.length, "entity", "entities"),
    count(stances.length, "stance"),
  ].join(", ");
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
