import { LONGEST_CODE } from "../../src/entities/tagger/prefix-code.js";

/** Lengths of Huffman codes for symbols that occur so often; counts are flattened until no code is too long. */
export function codeLengths(counts: Float64Array): Uint8Array {
  for (let floor = 1; ; floor *= 2) {
    const lengths = huffman(Float64Array.from(counts, (count) => (count > 0 ? Math.max(count, floor) : 0)));
    if (lengths.every((length) => length <= LONGEST_CODE)) return lengths;
  }
}

interface Node {
  readonly count: number;
  readonly symbols: readonly number[];
}

function huffman(counts: Float64Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  let nodes: Node[] = [];
  counts.forEach((count, symbol) => {
    if (count > 0) nodes.push({ count, symbols: [symbol] });
  });
  if (nodes.length === 1) lengths[nodes[0]?.symbols[0] as number] = 1;
  while (nodes.length > 1) {
    // A stable sort: among equals the earlier, so that the same counts give the same codes
    nodes.sort((a, b) => a.count - b.count);
    const [a, b] = nodes as [Node, Node];
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] as number) + 1;
    nodes = [...nodes.slice(2), { count: a.count + b.count, symbols }];
  }
  return lengths;
}
