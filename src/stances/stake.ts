import { polarityShifters, wordSet } from "../lexicon/index.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { reversedObject } from "./negation.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { isPointing } from "./words.js";

/** What can be at stake: `demi keselamatan warga`, `demi terciptanya X`, but not `demi rupiah`, `satu demi satu`. */
const STAKE = /^(?:ke[a-z]{3,}an|pe[a-z]{4,}an|ter[a-z]{3,}nya)(?:nya)?$/u;
const SELFISH = /^(?:pribadi|politik|kelompok|golongan|sendiri|sesaat|tertentu|muka)$/u;

/** Acts that nobody has in mind but for the good of what they are done to: `dalam rangka penguatan layanan`. */
const BETTERING = wordSet(
  "penguatan peningkatan penyempurnaan pemberdayaan pemerataan percepatan perlindungan perbaikan pelestarian pemulihan pemenuhan perluasan optimalisasi penyelamatan pemajuan pembinaan",
);

/** `semua ini demi keselamatan warga`, `langkah ini untuk penguatan layanan`: whoever says so is for it. */
export function findStakes({ reading, first, last, voices }: Passage): Finding[] {
  const { quote, speaker } = voices;
  if (!quote || !speaker) return [];
  const found: Finding[] = [];
  /** Where the last such act ends: `upaya pengentasan kemiskinan (dan pemberdayaan warga)`. */
  let end = -1;
  for (let index = first; index < last; index++) {
    const joined = end === index;
    const act = actBehind(reading, index, joined);
    const stake = act === -1 && norm(reading, index) === "demi" && STAKE.test(norm(reading, index + 1));
    if ((act === -1 && !stake) || isDisowned(reading, index, first)) continue;
    const at = stake ? index + 1 : act;
    const object = nounPhraseAt(reading, at, stake ? last : nextAct(reading, at, last));
    if (!object || SELFISH.test(norm(reading, object.last - 1)) || isCut(reading, object)) continue;
    end = object.last;
    const ended = stake ? null : reversedObject(reading, object);
    if (!stake && !ended && !(BETTERING.has(norm(reading, act)) && object.last - act > 1)) continue;
    found.push({
      rule: "stance/aim",
      holder: speaker,
      polarity: ended ? "oppose" : "support",
      predicate: { first: joined ? at : index, last: stake ? at : at + 1 },
      target: ended ?? object,
      modality: "assertion",
      negated: false,
      strength: 1,
    });
  }
  return found;
}

const BRINGING = wordSet("guna bentuk wujud sebagai masa momentum");
const PAIRS = new Set(["dalam rangka", "bagian dari", "kaitannya dengan"]);

/** `dalam rangka (penguatan layanan)`, `bagian dari upaya (pencegahan stunting)`: where the act stands, or -1. */
function actBehind(reading: Reading, index: number, joined: boolean): number {
  const word = norm(reading, index);
  let at = index;
  // `semen untuk perbaikan jalan`: what it goes to
  const meant = word === "untuk" && isPointing(norm(reading, index - 1));
  if (meant || BRINGING.has(word) || (joined && /^(?:dan|serta)$/u.test(word))) at++;
  else if (PAIRS.has(`${word} ${norm(reading, index + 1)}`)) at += 2;
  if (at > index && /^(?:upaya|langkah|proses)$/u.test(norm(reading, at))) at++;
  return at > index && isAct(reading, at) ? at : -1;
}

function isAct(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return (
    BETTERING.has(word) ||
    (/^pe[a-z]{4,}an$/u.test(word) && polarityShifters().longestAt(reading.tokens, index)?.value === "reverse")
  );
}

function nextAct(reading: Reading, first: number, last: number): number {
  for (let index = first + 1; index < last && index < first + 12; index++)
    if (/^(?:dan|serta)$/u.test(norm(reading, index)) && isAct(reading, index + 1)) return index;
  return last;
}

/** `(bagian dari perbaikan gizi) kami …`: past the bracket that closes it */
function isCut(reading: Reading, { first, last }: Range): boolean {
  let depth = 0;
  for (let index = first; index < last; index++) {
    const word = norm(reading, index);
    if (word === "(") depth++;
    else if (word === ")" && depth-- === 0) return true;
  }
  return false;
}

/** `tidak mengabaikan kesehatan demi kenaikan laba`, `dengan alasan demi kepentingan umum` */
function isDisowned(reading: Reading, index: number, first: number): boolean {
  for (let at = index - 1; at >= first && at > index - 9 && reading.tokens[at]?.kind === "word"; at--)
    if (
      /^(?:tidak|tak|bukan|jangan|alasan)$/u.test(norm(reading, at)) &&
      !/^(?:hanya|sekadar|cuma)$/u.test(norm(reading, at + 1))
    )
      return true;
  return false;
}
