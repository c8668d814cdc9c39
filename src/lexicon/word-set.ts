import { fields, list } from "./fields.js";
import { lazy } from "./lazy.js";
import type { List } from "./lines.js";
import { normalize } from "./normalize.js";

/** Is a norm in one of the lists? */
export function memberOf(...lists: readonly List[]): (norm: string) => boolean {
  const words = lazy(() => new Set(lists.flatMap((entries) => entries().map(normalize))));
  return (norm) => words().has(norm);
}

/** Of lines `word|class class`: is a norm of the class? */
export function classMembers<C extends string>(lines: List): (wanted: C) => (norm: string) => boolean {
  const classes = lazy(() => {
    const table = new Map<string, readonly string[]>();
    for (const line of lines()) {
      const [word = "", classNames] = fields(line, 2);
      table.set(word, list(classNames, " "));
    }
    return table;
  });
  return (wanted) => (norm) => classes().get(norm)?.includes(wanted) === true;
}

/** A small closed set that steers one rule, written beside it: `wordSet("dan serta atau")`. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(normalize(text.trim()).split(/\s+/u));
}
