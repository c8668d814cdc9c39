import { KutipError } from "../errors.js";
import type { List } from "./lines.js";

/** Splits a record line `a|b|c`; throws when the number of fields is not the expected one. */
export function fields(line: string, count: number): readonly string[] {
  const parts = line.split("|");
  if (parts.length !== count) throw new KutipError("INVALID_LEXICON", `expected ${count} fields: "${line}"`);
  return parts;
}

/** `"a,b"` as a list; the empty string is the empty list. */
export function list(field: string | undefined, separator = ","): readonly string[] {
  return field ? field.split(separator) : [];
}

/** Lines `key|value`, split. */
export function pairs<V extends string>(all: List): (readonly [string, V])[] {
  return all().map((line) => {
    const [key = "", value = ""] = fields(line, 2);
    return [key, value as V] as const;
  });
}
