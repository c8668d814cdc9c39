import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { resolveOverlaps } from "../../src/entities/resolve.js";
import { hintsOf } from "../../src/entities/tagger/index.js";
import type { Segmenter } from "../../src/entities/tagger/segments.js";
import { makeTagger, type Tagger } from "../../src/entities/tagger/tag.js";
import { type PackedModel, unpackModel } from "../../src/entities/tagger/unpack.js";
import { cardOf } from "./card.js";
import { readClusters } from "./clusters.js";
import { type Instance, instancesOf } from "./corpus.js";
import { train } from "./crf.js";
import { scoreLabels, scoreLayer, scoreTagger } from "./cross-validate.js";
import { type Example, readSet, readWritten } from "./data.js";
import { foldTo, keepBest, taggerOf } from "./fold.js";
import type { Score } from "./measure.js";
import { packModel } from "./pack.js";
import { DEV_SETS, DOMAINS, FEATURES, FOLDS, HIDDEN, OWN, OWN_COPIES, SETTINGS, STEP, WRITTEN } from "./settings.js";
import { sourceOf } from "./source.js";
import { type Row, show } from "./table.js";

/** No place in the list that the folds are made of. */
const NEVER_LEFT_OUT = -1;

/** The folder of the repository; the launcher puts it in. */
declare const TRAIN_ROOT: string;

const clusters = readClusters(join(TRAIN_ROOT, "tools/train/word-clusters-400.tsv"));
const directory = setsDirectory();
const texts = DOMAINS.map(({ sources }) => sources.flatMap(({ set }) => readSet(directory, set)));
const own = texts[OWN] as readonly Example[];
const written = readWritten(join(TRAIN_ROOT, "tools/train/written"));
const started = performance.now();

const instances = readAll();
const blind = texts.map((examples, d) => [
  ...instancesOf(examples, clusters.table, 1, SETTINGS.seed),
  ...(d === OWN ? readInvented(1) : []),
]);

const crossed = crossValidate();
const model = packedFrom(instances);
writeFileSync(join(TRAIN_ROOT, "src/entities/tagger/model.ts"), sourceOf(model));
const raw = JSON.stringify(model);
const shipped = makeTagger(unpackModel(model));
const rows = [...crossed, ...devRows(shipped)];
console.log(show(rows));
const sizes = {
  features: model.weights.count,
  words: model.clusters.count,
  raw: raw.length,
  gzip: gzipSync(raw, { level: 9 }).length,
};
console.log(
  `${sizes.features} features, ${sizes.words} words in ${clusters.count} clusters: ${sizes.raw} bytes, ${sizes.gzip} gzip`,
);
writeFileSync(join(TRAIN_ROOT, "docs/model-card.md"), cardOf(rows, sizes, texts, written));
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);

function setsDirectory(): string {
  const at = process.argv.indexOf("--sets");
  const given = at < 0 ? process.env.KUTIP_SETS : process.argv[at + 1];
  if (given === undefined) throw new Error("Where are the annotated sets? Say --sets DIR, or set KUTIP_SETS.");
  return given;
}

/** The training data of all domains; in our own some of what the rules find is hidden. */
function readAll(segment?: Segmenter): Instance[][] {
  return texts.map((examples, d) => {
    const copies = d === OWN ? OWN_COPIES : 1;
    const real = Array.from({ length: copies }, (_, copy) =>
      instancesOf(examples, clusters.table, d === OWN ? HIDDEN : 0, SETTINGS.seed + copy, segment),
    ).flat();
    return d === OWN ? [...real, ...readInvented(WRITTEN.hidden, segment)] : real;
  });
}

/** The invented articles: they are in the training data of every fold, and never scored. */
function readInvented(hidden: number, segment?: Segmenter): Instance[] {
  return instancesOf(written, clusters.table, hidden, SETTINGS.seed, segment).map((instance) => ({
    ...instance,
    example: NEVER_LEFT_OUT,
  }));
}

/** Trains, keeps the best features, trains again on those alone, and packs. */
function packedFrom(all: readonly (readonly Instance[])[]): PackedModel {
  const whole = train(all, SETTINGS, null);
  const keep = keepBest(foldTo(OWN, whole), whole.counts, FEATURES);
  return packModel(foldTo(OWN, train(all, SETTINGS, keep)), clusters, STEP);
}

/** Each own article is scored by a model that has not seen it. */
function crossValidate(): Row[] {
  const sets = DOMAINS[OWN]?.sources.map(({ set }) => ({ set, size: readSet(directory, set).length })) ?? [];
  const rows: Row[] = sets.flatMap(({ set }) =>
    ["rules alone", "tagger alone", "both"].map((what) => ({ set, what, score: new Map() as Score })),
  );
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = (all: readonly (readonly Instance[])[]) =>
      all.map((list, d) =>
        d === OWN ? list.filter(({ example }) => example === NEVER_LEFT_OUT || example % FOLDS !== fold) : list,
      );
    const alone = taggerOf(foldTo(OWN, train(seen(blind), SETTINGS, null)), clusters.table);
    const both = makeTagger(unpackModel(packedFrom(seen(instances))));
    let first = 0;
    sets.forEach(({ size }, s) => {
      const test = own.filter((_, i) => i % FOLDS === fold && i >= first && i < first + size);
      const scores = rows.slice(3 * s, 3 * s + 3).map(({ score }) => score) as [Score, Score, Score];
      scoreLayer(scores[0], test, null);
      scoreTagger(scores[1], test, alone);
      scoreLayer(scores[2], test, both);
      first += size;
    });
  }
  return rows;
}

/** Sets that nothing was trained on: by the product, and by the weights of their own domain over whole sentences. */
function devRows(product: Tagger): Row[] {
  const everywhere: Segmenter = ({ first, last }) => [{ first, last }];
  const wide = readAll(everywhere);
  const crf = train(wide, SETTINGS, null);
  return DEV_SETS.flatMap(({ set, domain }) => {
    const examples = readSet(directory, set);
    const rules: Row = { set, what: "rules alone", score: new Map() };
    const both: Row = { set, what: "both", score: new Map() };
    const fold: Row = { set, what: `weights of ${DOMAINS[domain]?.name}`, score: new Map() };
    scoreLayer(rules.score, examples, null);
    scoreLayer(both.score, examples, product);
    const tagger = taggerOf(foldTo(domain, crf), clusters.table, everywhere);
    scoreLabels(
      fold.score,
      examples,
      ({ reading, candidates }) => tagger(reading, hintsOf(reading, resolveOverlaps(candidates))).names,
    );
    return [rules, both, fold];
  });
}
