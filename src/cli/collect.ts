import type { Extraction } from "../types.js";
import { eachArticle } from "./bulk/each-article.js";
import { Fault } from "./fault.js";
import type { Item, Key } from "./input/items.js";
import { findSources } from "./input/sources.js";
import type { CliOptions } from "./options.js";
import type { World } from "./world.js";

/** An article, read, for what is made of all of them together. */
export interface Collected {
  readonly key: Key;
  readonly extraction: Extraction;
  /** As given with the article, or for all of them. */
  readonly publishedAt: string | null;
}

/** Reads all the articles. What cannot be read is reported and left out; an exit code above 1 says that the run was broken off. */
export async function collect(
  options: CliOptions,
  world: World,
  keep: (extraction: Extraction, publishedAt: string | null) => Extraction = (extraction) => extraction,
): Promise<{ readonly articles: readonly Collected[]; readonly exitCode: number }> {
  const articles: Collected[] = [];
  const exitCode = await eachArticle(options, world, {
    sources: await findSources(options.files, options.input),
    showsProgress: true,
    recordsFaults: false,
    async take(item, result) {
      if (result instanceof Fault) return;
      const publishedAt = publishedAtOf(item, options);
      articles.push({ key: item.key, extraction: keep(result.extraction(), publishedAt), publishedAt });
    },
    close: async () => {},
    hint: "",
  });
  return { articles, exitCode };
}

function publishedAtOf({ content }: Item, options: CliOptions): string | null {
  const own = content instanceof Fault ? undefined : content.options.publishedAt;
  const published = own ?? options.extract.publishedAt;
  return typeof published === "string" ? published : null;
}
