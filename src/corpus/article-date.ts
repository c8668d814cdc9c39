import type { Extraction } from "../types.js";

/** The day an article is of, as far as it says so: its stamp, else the first full date of its text. ISO 8601, or null. */
export function articleDate({ article, dates }: Extraction): string | null {
  if (article.stamp) return article.stamp.value.slice(0, 10);
  const day = dates.find(({ type, value }) => type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value));
  return day?.value ?? null;
}
