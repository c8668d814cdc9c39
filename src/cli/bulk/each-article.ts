import { Fault } from "../fault.js";
import { type Item, readItems } from "../input/items.js";
import type { Source } from "../input/sources.js";
import type { CliOptions } from "../options.js";
import type { World } from "../world.js";
import { countFailures } from "./failures.js";
import { inOrder } from "./in-order.js";
import { showProgress } from "./progress.js";
import { type Result, workHere } from "./work.js";

/** Articles in hand for each thread: enough that none waits while the main one reads and writes. */
const IN_HAND = 4;

export interface Pass {
  readonly sources: readonly Source[];
  /** A bar on stderr, if that is a terminal. */
  readonly showsProgress: boolean;
  /** Whether each fault is a record of the output, too. */
  readonly recordsFaults: boolean;
  /** Passes over the articles that an earlier run has done. */
  skip?(items: AsyncIterator<Item>, onDone: (item: Item, failed: boolean) => void): Promise<void>;
  /** Takes the next result, in the order of the input. */
  take(item: Item, result: Result | Fault): Promise<void>;
  /** Ends the taking, in an orderly way also where the run is interrupted. */
  close(): Promise<void>;
  /** For people, after an interruption. */
  readonly hint: string;
}

/** Reads, extracts and reports, while nothing but the articles in hand is in memory. The exit code of the command. */
export async function eachArticle(options: CliOptions, world: World, pass: Pass): Promise<number> {
  const failures = countFailures(!pass.recordsFaults);
  const progress = showProgress(world.stderr, sizeOf(pass.sources), pass.showsProgress);
  let done = 0;

  async function goThrough(): Promise<null> {
    const items = readItems(pass.sources, world.stdin);
    await pass.skip?.(items, ({ bytes }, failed) => {
      if (failed) failures.addEarlier();
      done++;
      progress.step(bytes, false);
    });
    const pool = options.jobs > 1 ? world.startPool(options.jobs) : null;
    const work = pool?.work ?? workHere(world.extract);
    const read = async (item: Item): Promise<[Item, Result | Fault]> => {
      const { content } = item;
      if (content instanceof Fault) return [item, content];
      return [item, await work({ text: content.text, options: { ...options.extract, ...content.options } })];
    };
    for await (const [item, result] of inOrder(items, read, options.jobs === 1 ? 1 : options.jobs * IN_HAND)) {
      if (result instanceof Fault) progress.say(failures.add(item.place, result));
      await pass.take(item, result);
      done++;
      progress.step(item.bytes, true);
    }
    await pool?.close();
    return null;
  }

  let interruption: number | null;
  try {
    interruption = await Promise.race([goThrough(), world.interrupted]);
    await pass.close();
  } finally {
    progress.stop();
  }
  if (interruption !== null) {
    world.stderr.write(`kutip: interrupted after ${done} articles${pass.hint}\n`);
    return interruption;
  }
  if (done > 1) world.stderr.write(failures.summary(done));
  return failures.count === 0 ? 0 : 1;
}

function sizeOf(sources: readonly Source[]): number | null {
  let total = 0;
  for (const { size } of sources) {
    if (size === null) return null;
    total += size;
  }
  return total;
}
