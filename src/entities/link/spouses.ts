import type { Token } from "../../text/index.js";
import type { Surface } from "./surfaces.js";

const WIFE = new Set(["istri", "istrinya", "nyonya", "ny", "ny.", "ibu", "bu", "negara"]);

/**
 * Wives who go by their husband's name, by the index of the surface: how many of its words are her own. `Ibu Iriana Joko Widodo`, `istrinya,
 * Selvi Gibran Rakabuming,` are not the men whom the article has as `Joko Widodo` and `Gibran Rakabuming`.
 */
export function spousesOf(
  tokens: readonly Token[],
  surfaces: readonly Surface[],
  people: readonly number[],
): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  let names: Set<string> | null = null;
  for (const index of people) {
    const { words, mentions } = surfaces[index] as Surface;
    if (words.length < 2 || !mentions.some(({ first }) => isWifeBefore(tokens, first))) continue;
    names ??= new Set(people.map((other) => (surfaces[other] as Surface).words.join(" ")));
    for (let k = 1; k < words.length; k++) {
      if (!names.has(words.slice(k).join(" "))) continue;
      own.set(index, k);
      break;
    }
  }
  return own;
}

function isWifeBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.norm ?? "";
  return WIFE.has(before) || (before === "," && WIFE.has(tokens[first - 2]?.norm ?? ""));
}
