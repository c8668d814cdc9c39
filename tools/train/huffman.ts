import { LONGEST_CODE } from "../../src/entities/tagger/prefix-code.js";

/** Lengths of Huffman codes for symbols that occur so often; rare ones are counted up until no code is too long. */
export function codeLengths(counts: readonly number[]): number[] {
  for (let least = 1; ; least *= 2) {
    const lengths = huffman(counts.map((count) => (count > 0 ? Math.max(count, least) : 0)));
    if (lengths.every((length) => length <= LONGEST_CODE)) return lengths;
  }
}

interface Node {
  readonly count: number;
  readonly symbols: readonly number[];
}

function huffman(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let nodes: Node[] = counts.map((count, symbol) => ({ count, symbols: [symbol] })).filter(({ count }) => count > 0);
  const only = nodes.length === 1 ? nodes[0]?.symbols[0] : undefined;
  if (only !== undefined) lengths[only] = 1;
  while (nodes.length > 1) {
    // The sort is stable: the same counts give the same codes
    nodes.sort((a, b) => a.count - b.count);
    const [a, b] = nodes as [Node, Node];
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] as number) + 1;
    nodes = [...nodes.slice(2), { count: a.count + b.count, symbols }];
  }
  return lengths;
}
