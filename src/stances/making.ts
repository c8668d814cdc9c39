import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { norm, type Reading } from "./reading.js";
import { NOT } from "./words.js";

const WELL = wordSet(`
  nyaman tenang mudah aman senang bangga bahagia optimistis optimis terbantu efisien efektif lancar terjangkau sehat kuat produktif mandiri
  berdaya sejahtera kompetitif betah transparan akuntabel tertib bersemangat termotivasi terlindungi terjaga terjamin tertata stabil
  kondusif cerdas semangat fokus terukur adil berkualitas
`);
const ILL = wordSet(`
  resah gelisah khawatir cemas takut bingung terganggu rugi merugi dirugikan sulit kesulitan susah panik trauma enggan kacau macet mahal
  rusak terbebani tertekan kecewa rentan buruk tercemar lumpuh terancam menderita stres jenuh bosan terhambat terpuruk rawan
  kewalahan terpinggirkan tersisih boros
`);
/** Between whom it makes so and how: `(warga) jadi semakin (resah)`. */
const CLOSING = wordSet("yang dan serta atau karena sehingga agar untuk dengan di dari saat ketika jika kalau");
const REACH = 9;

/** What a thing makes of somebody: `membuat penumpang lebih nyaman`, `membuat warga resah`; null where that is neither good nor bad. */
export function madeOf(reading: Reading, { last }: Clause): "support" | "oppose" | null {
  for (let index = last; index < last + REACH; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const token = reading.tokens[index];
    if (token?.kind !== "word" || (CLOSING.has(token.norm) && !joins(reading, index))) return null;
    const well = WELL.has(token.norm);
    if (!well && !ILL.has(token.norm)) continue;
    if (index === last) return null;
    // `membuat warga tidak nyaman`
    const before = norm(reading, index - 1);
    const denied = NOT.has(before) || /^(?:kurang|belum)$/u.test(before) || NOT.has(norm(reading, index - 2));
    return well === denied ? "oppose" : "support";
  }
  return null;
}

/** `(investor) dan kreditur`: two whom it makes so, right behind the verb. */
const joins = (reading: Reading, index: number): boolean => /^(?:dan|serta|atau)$/u.test(norm(reading, index));
