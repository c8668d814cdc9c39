import { KutipError } from "../errors.js";
import { describe } from "../options.js";

/** What an option may be: one of these values, or anything of that kind. */
type Allowed = readonly unknown[] | "boolean" | "string" | "function" | "array";

/**
 * Refuses options that are not there or have no such value: a misspelt one would pass unseen.
 *
 * @throws KutipError `INVALID_OPTIONS`
 */
export function checkOptions<T extends object>(
  options: T | undefined,
  known: { readonly [K in keyof Required<T>]: Allowed },
): T {
  if (options === undefined) return {} as T;
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    fail(`The options must be an object, but they are ${describe(options)}.`);
  }
  for (const [key, value] of Object.entries(options)) {
    const allowed = Object.hasOwn(known, key) ? known[key as keyof T] : undefined;
    if (allowed === undefined)
      fail(`There is no option "${key}". The options are ${Object.keys(known).join(", ") || "none"}.`);
    if (value !== undefined && !isAllowed(value, allowed)) {
      const wanted =
        typeof allowed === "string" ? `a ${allowed}` : `one of ${allowed.map((one) => JSON.stringify(one)).join(", ")}`;
      fail(
        `${key} must be ${wanted}, but it is ${typeof value === "string" ? JSON.stringify(value) : describe(value)}.`,
      );
    }
  }
  return options;
}

function isAllowed(value: unknown, allowed: Allowed): boolean {
  if (typeof allowed !== "string") return allowed.includes(value);
  return allowed === "array" ? Array.isArray(value) : typeof value === allowed;
}

function fail(message: string): never {
  throw new KutipError("INVALID_OPTIONS", message);
}
