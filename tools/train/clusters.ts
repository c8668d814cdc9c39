import { readFileSync } from "node:fs";
import { wordKey } from "../../src/entities/tagger/hash.js";
import { type KeyTable, makeKeyTable } from "../../src/entities/tagger/key-table.js";

export interface Clusters {
  /** In rising order, each once. */
  readonly keys: Int32Array;
  /** One more than the number of the cluster. */
  readonly values: Uint16Array;
  readonly table: KeyTable;
  readonly count: number;
}

/** Reads `word TAB cluster TAB count` lines, the most frequent first: where two words share a key, the first wins. */
export function readClusters(file: string): Clusters {
  const byKey = new Map<number, number>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word = "", cluster] = line.split("\t");
    if (word === "" || cluster === undefined) continue;
    const key = wordKey(word);
    if (!byKey.has(key)) byKey.set(key, Number(cluster) + 1);
  }
  const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
  const keys = Int32Array.from(sorted, ([key]) => key);
  const values = Uint16Array.from(sorted, ([, value]) => value);
  return { keys, values, table: makeKeyTable(keys, values), count: values.reduce((a, b) => Math.max(a, b), 0) };
}
