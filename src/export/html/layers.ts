import type { Extraction } from "../../types.js";
import type { Mark } from "./segments.js";
import type { Speakers } from "./speakers.js";

/** Everything that the page marks in the text of one article. `prefix` keeps the records of several articles apart. */
export function marksOf(
  { article, entities, dates, quotes, stances }: Extraction,
  speakers: Speakers,
  prefix: string,
): Mark[] {
  const marks: Mark[] = [];
  if (article.dateline) marks.push({ ...at(article.dateline), record: "", classes: ["k-dateline"] });
  entities.forEach(({ type, mentions }, index) => {
    for (const mention of mentions) {
      marks.push({
        ...at(mention),
        record: `${prefix}n${index + 1}`,
        classes: ["k-n", `k-${type}`, `k-m-${mention.kind}`],
      });
    }
  });
  dates.forEach((date, index) => {
    marks.push({ ...at(date), record: `${prefix}t${index + 1}`, classes: ["k-t"] });
  });
  quotes.forEach(({ content, kind, cue }, index) => {
    const record = `${prefix}q${index + 1}`;
    const colour = `k-c${speakers.of(index).colour}`;
    marks.push({ ...at(content), record, classes: ["k-q", `k-${kind}`, colour] });
    if (cue) marks.push({ ...at(cue), record, classes: ["k-cue", colour] });
  });
  stances.forEach(({ predicate, target, polarity }, index) => {
    const record = `${prefix}s${index + 1}`;
    marks.push({ ...at(predicate), record, classes: ["k-s", "k-predicate", `k-${polarity}`] });
    marks.push({ ...at(target), record, classes: ["k-s", "k-target", `k-${polarity}`] });
  });
  return marks;
}

function at({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}
