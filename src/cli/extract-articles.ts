import type { Extraction } from "../types.js";
import { eachArticle } from "./bulk/each-article.js";
import { skipDone } from "./bulk/resume.js";
import type { Result } from "./bulk/work.js";
import { Fault } from "./fault.js";
import type { Key } from "./input/items.js";
import { findSources, type Source } from "./input/sources.js";
import { toJsonLine, toPrettyJson } from "./json.js";
import type { CliOptions, Format } from "./options.js";
import { openOutput } from "./output.js";
import { summarize } from "./summary/index.js";
import { viewOf } from "./view.js";
import type { World } from "./world.js";

/** `kutip …`: one result for each article, in the order of the input, while the input is still being read. */
export async function extractArticles(options: CliOptions, world: World): Promise<number> {
  const sources = await findSources(options.files, options.input);
  const file = options.out === null ? null : await openOutput(options.out, options.resume);
  const output = file ?? world.stdout;
  const format = options.format ?? defaultFormat(options, sources);
  const render = rendererOf(format, options, sources, world);
  return eachArticle(options, world, {
    sources,
    // Not where the results themselves go to the terminal.
    showsProgress: file !== null || world.stdout.isTTY !== true,
    recordsFaults: format === "jsonl",
    ...(file !== null && options.resume && { skip: (items, onDone) => skipDone(items, file, onDone) }),
    take: (item, result) => output.write(render(item.key, result)),
    close: () => output.close(),
    hint: options.out !== null && format === "jsonl" ? "; the same command with --resume goes on from there" : "",
  });
}

/** Bulk goes on as bulk: for people only what comes from text files and is not to be kept. */
function defaultFormat({ out }: CliOptions, sources: readonly Source[]): Format {
  return out !== null || sources.some(({ kind }) => kind === "jsonl") ? "jsonl" : "summary";
}

type Render = (key: Key, result: Result | Fault) => string;

function rendererOf(format: Format, options: CliOptions, sources: readonly Source[], world: World): Render {
  if (format === "jsonl") return toJsonLine;
  const single = sources.length === 1 && sources[0]?.kind === "text";
  if (format === "json" && !single) return (key, result) => (result instanceof Fault ? "" : toJsonLine(key, result));
  if (format === "json") return ofExtraction(toPrettyJson);
  const view = viewOf(options, world);
  if (single) return ofExtraction((_, extraction) => summarize(extraction, view));
  return ofExtraction((key, extraction) => {
    const name = "file" in key ? key.file : String(key.id);
    const rule = "─".repeat(Math.max(3, view.width - name.length - 4));
    return `${view.palette.note(`── ${name} ${rule}`)}\n${summarize(extraction, view)}\n`;
  });
}

/** What is for people has no place for a fault: they read of it on standard error. */
function ofExtraction(render: (key: Key, extraction: Extraction) => string): Render {
  return (key, result) => (result instanceof Fault ? "" : render(key, result.extraction()));
}
