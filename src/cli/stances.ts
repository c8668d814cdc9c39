import { type StanceSummaries, type StanceSummary, summarizeStances } from "../index.js";
import type { Extraction, Stamp } from "../types.js";
import { type Collected, collect } from "./collect.js";
import type { CliOptions } from "./options.js";
import { openOutput } from "./output.js";
import { renderStanceTable } from "./summary/index.js";
import { viewOf } from "./view.js";
import type { World } from "./world.js";

/** `kutip stances …`: who is for and against what, over all the articles. */
export async function printStances(options: CliOptions, world: World): Promise<number> {
  const output = options.out === null ? world.stdout : await openOutput(options.out, false);
  const { articles, exitCode } = await collect(options, world, essence);
  if (exitCode > 1) return exitCode;
  await output.write(render(articles, options, world));
  await output.close();
  return exitCode;
}

/** What the table is made of; the text and the quotes of a hundred thousand articles would fill the memory. */
function essence(extraction: Extraction, publishedAt: string | null): Extraction {
  const { entities, stances, article, dates } = extraction;
  const stamp = article.stamp ?? (publishedAt === null ? null : stampOf(publishedAt));
  return {
    text: "",
    article: { ...article, stamp, body: [], furniture: [], credits: [] },
    sentences: [],
    entities,
    dates: stamp === null ? dates : [],
    quotes: [],
    stances,
  };
}

/** An article whose text does not say of which day it is, is of the day that was given with it. */
function stampOf(publishedAt: string): Stamp {
  return { start: 0, end: 0, text: "", value: publishedAt, timeZone: null };
}

function render(articles: readonly Collected[], options: CliOptions, world: World): string {
  const { summaries, entities }: StanceSummaries = summarizeStances(articles.map(({ extraction }) => extraction));
  const withKeys = (summary: StanceSummary) => ({
    ...summary,
    stances: summary.stances.map(({ document, stance }) => ({ ...articles[document]?.key, stance })),
  });
  switch (options.format) {
    case "jsonl":
      return summaries.map((summary) => `${JSON.stringify(withKeys(summary))}\n`).join("");
    case "json":
      return `${JSON.stringify({ entities, summaries: summaries.map(withKeys) }, null, 2)}\n`;
    default:
      return renderStanceTable(summaries, viewOf(options, world));
  }
}
