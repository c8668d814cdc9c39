import type { Document } from "../document.js";
import type { DateExpression } from "../types.js";
import type { DateContext } from "./context.js";
import type { Line } from "./line.js";
import type { Atom } from "./meaning.js";
import { parsersAt } from "./parsers/index.js";
import { withoutPeople } from "./people.js";
import { readLines } from "./read-lines.js";
import { refiners } from "./refiners/index.js";
import { type Located, resolveAll } from "./resolve/index.js";

/**
 * Dates, clock times, durations, repetitions and ranges of a document, in order. Three steps: parsers read atoms off each
 * line, refiners join them, and the resolver counts them from the reference.
 */
export function findDates(doc: Document, context: DateContext): readonly DateExpression[] {
  const located: Located[] = [];
  for (const [index, line] of readLines(doc).entries()) {
    let atoms = readAtoms(line);
    if (atoms.length === 0) continue;
    for (const refiner of refiners) atoms = refiner.refine(atoms, line);
    for (const atom of atoms) located.push({ atom, line: index });
  }
  return resolveAll(withoutPeople(located, doc), doc, context);
}

/** What the parsers read, from left to right, without overlap. */
function readAtoms(line: Line): readonly Atom[] {
  const atoms: Atom[] = [];
  let at = line.nextClassed(line.first);
  while (at < line.last) {
    const found = readAtom(line, at);
    if (found) atoms.push(found);
    at = line.nextClassed(found ? found.last : at + 1);
  }
  return atoms;
}

function readAtom(line: Line, at: number): Atom | null {
  for (const parser of parsersAt(line, at)) {
    const found = parser.parse(line, at);
    if (found) return found;
  }
  return null;
}
