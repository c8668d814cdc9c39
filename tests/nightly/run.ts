import { parseArgs } from "node:util";
import fc from "fast-check";
import { createExtractor } from "../../src/index.js";
import { articles } from "../support/fixtures.js";
import { faultOf } from "../support/laws.js";
import { anyConfig, anyOptions, anyText } from "../support/news.js";

/**
 * The laws of tests/support/laws.ts over generated texts, as many as wanted: `npm run test:nightly -- --runs 1000000 --seed 1`.
 *
 * Texts are made in batches of one seed each, so that a fault can be repeated alone: `--runs 1000 --seed <the batch's>`.
 */
const BATCH = 1000;
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 86_400_000)) },
    seconds: { type: "string", default: "Infinity" },
  },
});
const [runs, first, seconds] = [Number(values.runs), Number(values.seed), Number(values.seconds)];
if (!(runs > 0) || !Number.isSafeInteger(first) || !(seconds > 0))
  throw new RangeError("--runs, --seed, --seconds: numbers");

const text = anyText(articles.map(([, article]) => article));
const started = Date.now();
let done = 0;
let faults = 0;
for (let seed = first; done < runs && Date.now() - started < seconds * 1000; seed++) {
  const numRuns = Math.min(BATCH, runs - done);
  const [config = {}] = fc.sample(anyConfig, { seed, numRuns: 1 });
  const own = soundExtractor(config);
  const result = fc.check(
    fc.property(text, anyOptions, fc.integer({ min: 0, max: 19 }), (news, options, dice) => {
      const fault = own && dice === 0 ? faultOf(news, options, own) : faultOf(news, options);
      if (fault !== null) throw new Error(fault);
    }),
    { seed, numRuns },
  );
  done += numRuns;
  if (result.failed) {
    faults++;
    const [news, options] = result.counterexample ?? [];
    console.log(`seed ${seed}: ${String(result.errorInstance)}\n${JSON.stringify({ text: news, options, config })}`);
  }
  if ((seed - first) % 5 === 4 || done >= runs) {
    console.log(
      `${done} texts, seeds ${first} to ${seed}, ${faults} faulty batches, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
}
process.exitCode = faults === 0 ? 0 : 1;

/** An extractor with a lexicon of its own, or null where the lexicon is refused. */
function soundExtractor(config: Parameters<typeof createExtractor>[0]): ReturnType<typeof createExtractor> | null {
  try {
    return createExtractor(config);
  } catch (error) {
    if ((error as { code?: unknown }).code === "INVALID_CONFIG") return null;
    throw error;
  }
}
