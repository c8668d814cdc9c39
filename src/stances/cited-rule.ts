import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { norm, type Reading } from "./reading.js";

const CITING = wordSet("berdasarkan sesuai menurut dalam merujuk mengacu");

const RULES = wordSet(
  "aturan peraturan ketentuan regulasi undang-undang uu pasal perpres perda pergub juknis pedoman sop surat prosedur tata",
);

/** How far before a clause its sentence may begin, in tokens. */
const REACH = 24;

/** `Berdasarkan aturan terbaru, dapur tidak boleh memakai X`: so says the rule, be the speaker for it or not. */
export function citesRule(reading: Reading, { first, subject }: Clause): boolean {
  const from = Math.min(first, subject?.first ?? first);
  let opens = from;
  while (opens > from - REACH && !/^(?:[.?!:;…]?)$/u.test(norm(reading, opens - 1))) opens--;
  for (let index = opens; index < from && index < opens + 5; index++) {
    if (!CITING.has(norm(reading, index)) || reading.mentionAt[index] !== -1) continue;
    return [1, 2].some((step) => RULES.has(norm(reading, index + step)));
  }
  return false;
}
