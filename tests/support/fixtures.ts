import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("fixtures", "articles");

/** The articles by name. Tests run in the repository's root. */
export const articles: readonly (readonly [string, string])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]);
