import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { norm, type Reading } from "./reading.js";

/** What befalls, and nobody calls for. */
const LOSSES = wordSet(
  "kehilangan merogoh menelan mengalami merelakan berpisah bercerai mengantre antre berdesakan terpaksa",
);

/** Verbs that are a burden with such an object only. */
const SPENDING = wordSet("mengeluarkan menanggung memikul menghadapi");
const COSTS = wordSet(
  "biaya ongkos uang devisa kocek tarif rupiah beban kerugian rugi utang kenyataan sidang kemarahan persidangan hukuman ancaman penjara semua",
);

export const isLoss = (word: string): boolean => LOSSES.has(word);

/** `penumpang harus mengeluarkan biaya tambahan`, `pedagang harus kehilangan pembeli`: what it costs them, and nothing that is asked of them. */
export function isBurden(reading: Reading, { headFirst, last, negated, voice }: Clause): boolean {
  if (negated || voice !== "active") return false;
  const verb = norm(reading, headFirst);
  if (LOSSES.has(verb)) return true;
  if (!SPENDING.has(verb)) return false;
  return [0, 1].some((step) => COSTS.has(norm(reading, last + step)));
}
