import { wordSet } from "../lexicon/index.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { clauseAt } from "./noun-phrase.js";
import { mentionOf, norm, type Reading } from "./reading.js";
import { holdsBetween, startsOf } from "./starts.js";
import { ADVERBS, FIRST_PERSON, HYPOTHETICAL, NOT } from "./words.js";

/** What somebody is said to have done and denies; other verbs only tell that it did not come to pass. */
const LAID_TO = wordSet(`
  meminta minta menyuruh memerintahkan menginstruksikan memaksa memaksakan mengucapkan menyatakan mengatakan menyebut menyampaikan merinci
  memberitakan menjanjikan mengeluarkan menerbitkan memungut memanipulasi merekayasa mengintervensi mencampuri menutup-nutupi
  menyalahkan menuduh menuding menawarkan menyalahgunakan menggelapkan menyebarkan mengarahkan menghalangi menghalang-halangi
  mempersulit menginstruksi menghina merendahkan mengancam mengintimidasi memihak memotong menimbun menyembunyikan mengusulkan mengajukan
`);
/** … and only of what is past. */
const PAST_ONLY = wordSet(
  "meminta minta mengucapkan menyatakan mengatakan menyebut menyampaikan merinci menawarkan menerbitkan mengeluarkan mengusulkan mengajukan",
);

/** `kami tidak pernah meminta uang`, `pihaknya tak memaksa siswa membeli seragam`: whoever says so denies it, of himself or of his own. */
export function findDeniedActs({ reading, first, last, voices }: Passage, found: readonly Finding[]): Finding[] {
  const { quote, speaker } = voices;
  if (!quote || !speaker) return [];
  const denied: Finding[] = [];
  const read = startsOf(found);
  for (let index = first; index < last; index++) {
    if (!NOT.has(norm(reading, index)) || reading.mentionAt[index] !== -1) continue;
    const ever = norm(reading, index + 1) === "pernah";
    const verb = ever ? index + 2 : index + 1;
    const word = norm(reading, verb);
    if (!LAID_TO.has(word) || (!ever && PAST_ONLY.has(word)) || !isOwn(reading, index, first)) continue;
    const target = clauseAt(reading, verb + 1, last);
    if (!target || target.first !== verb + 1 || holdsBetween(read, index, target.last)) continue;
    denied.push({
      rule: "stance/contrast",
      holder: speaker,
      polarity: "oppose",
      predicate: { first: index, last: verb + 1 },
      target,
      modality: "assertion",
      negated: true,
      strength: 1,
    });
  }
  return denied;
}

/** `kami`, `dirinya`, `dinas itu`, or nobody; but not `siswa yang`, `jika kami`. */
function isOwn(reading: Reading, not: number, first: number): boolean {
  let before = not - 1;
  while (before >= first && ADVERBS.has(norm(reading, before))) before--;
  if (before < first || reading.tokens[before]?.kind !== "word") return true;
  const word = norm(reading, before);
  if (HYPOTHETICAL.has(norm(reading, before - 1))) return false;
  const named = mentionOf(reading, before);
  return named ? named.entity.type !== "location" : FIRST_PERSON.has(word) || /^(?:dirinya|dan|bahwa)$/u.test(word);
}
