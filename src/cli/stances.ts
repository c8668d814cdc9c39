import { type StanceSummaries, type StanceSummary, summarizeStances } from "../index.js";
import type { Extraction, Stamp } from "../types.js";
import { eachArticle } from "./bulk/each-article.js";
import { Fault } from "./fault.js";
import type { Item, Key } from "./input/items.js";
import { findSources } from "./input/sources.js";
import type { CliOptions } from "./options.js";
import { openOutput } from "./output.js";
import { renderStanceTable } from "./summary/index.js";
import { viewOf } from "./view.js";
import type { World } from "./world.js";

/** `kutip stances …`: who is for and against what, over all the articles. */
export async function printStances(options: CliOptions, world: World): Promise<number> {
  const sources = await findSources(options.files, options.input);
  const file = options.out === null ? null : await openOutput(options.out, false);
  const keys: Key[] = [];
  const extractions: Extraction[] = [];
  const exitCode = await eachArticle(options, world, {
    sources,
    showsProgress: true,
    recordsFaults: false,
    async take(item, result) {
      if (result instanceof Fault) return;
      keys.push(item.key);
      extractions.push(essence(result.extraction(), publishedAtOf(item, options)));
    },
    close: async () => {},
    hint: "",
  });
  if (exitCode > 1) return exitCode;
  const output = file ?? world.stdout;
  await output.write(render(summarizeStances(extractions), keys, options, world));
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

function publishedAtOf({ content }: Item, options: CliOptions): string | null {
  const own = content instanceof Fault ? undefined : content.options.publishedAt;
  const published = own ?? options.extract.publishedAt;
  return typeof published === "string" ? published : null;
}

/** An article whose text does not say of which day it is, is of the day that was given with it. */
function stampOf(publishedAt: string): Stamp {
  return { start: 0, end: 0, text: "", value: publishedAt, timeZone: null };
}

function render(found: StanceSummaries, keys: readonly Key[], options: CliOptions, world: World): string {
  const { summaries, entities } = found;
  const withKeys = (summary: StanceSummary) => ({
    ...summary,
    stances: summary.stances.map(({ document, stance }) => ({ ...keys[document], stance })),
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
