import type { Line } from "../line.js";
import type { Atom } from "../meaning.js";

/** Rewrites the atoms of one line, which are in order and do not overlap; so is what it returns. */
export interface DateRefiner {
  readonly id: string;
  refine(atoms: readonly Atom[], line: Line): readonly Atom[];
}

/**
 * Joins neighbours from left to right: what `join` returns takes the place of both. The whole is then tried with what stands
 * before it: in `malam ini (Sabtu, 5/8)` the bracket is one date first.
 */
export function joinNeighbours(
  atoms: readonly Atom[],
  join: (left: Atom, right: Atom) => Atom | null,
): readonly Atom[] {
  const joined: Atom[] = [];
  for (const found of atoms) {
    let right = found;
    for (let left = joined.pop(); left; left = joined.pop()) {
      const both = join(left, right);
      if (!both) {
        joined.push(left);
        break;
      }
      right = both;
    }
    joined.push(right);
  }
  return joined;
}

/** The words between two neighbours, joined by blanks; null where there are more than three. */
export function wordsBetween(line: Line, left: Atom, right: Atom): string | null {
  if (right.first - left.last > 3) return null;
  let words = "";
  for (let at = left.last; at < right.first; at++) words += words === "" ? line.norm(at) : ` ${line.norm(at)}`;
  return words;
}
