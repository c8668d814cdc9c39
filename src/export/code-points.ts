/**
 * Turns UTF-16 offsets into offsets in Unicode code points: the unit of W3C selectors, of RFC 5147 and of Python.
 * An offset inside a surrogate pair counts as the one before the pair.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  // the second halves of all pairs: each of them before an offset is one unit too many
  const halves: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) && halves.at(-1) !== at - 1) halves.push(at);
  }
  return (offset) => offset - countBelow(halves, offset) - (isInside(halves, offset) ? 1 : 0);
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInside(halves: readonly number[], offset: number): boolean {
  return halves[countBelow(halves, offset)] === offset;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
