import type { Document } from "../../document.js";
import { wordSet } from "../../lexicon/index.js";
import { type Atom, isDay, type Point } from "../meaning.js";
import { isUndated as isUndatedMonth } from "./feast-part.js";
import type { Located } from "./resolved.js";

/** Tokens before an expression that are searched for a word of habit. */
const CUE_REACH = 8;
const HABITS = wordSet("biasanya umumnya lazimnya rata-rata kerap sering selalu rutin cenderung");
/** Behind `jam` they are the hours of every day: `jam buka`, `jam operasional`. */
const HOURS = wordSet("buka operasional layanan pelayanan kerja kunjungan besuk");
/** Between `buka` and its hours. */
const LINKS = wordSet("pada dari mulai sejak antara sekitar hingga sampai");
/** In front of `buka` they make it what happened or will happen: `akan buka pukul 10.00`. */
const EVENTS = wordSet("akan kembali telah sudah baru mulai bakal segera");
/** Behind them something else is told: `biasanya pukul 7, tetapi kemarin …`. */
const TURNS = wordSet("tetapi tapi namun sedangkan sementara kali ketika saat kini");

/** In front of `malam hari` they tell of any night; `pada malam hari` is rather the one of the story. */
const ANY_DAY = wordSet("di saat ketika atau maupun");

/** `setiap hari`, `dua kali sehari`; a price `per hari` has no hours. */
const REPEATED = /^set\/(?:every|frequency)/;

/**
 * For every expression, whether it tells of what is so on any day: `biasanya turun pada siang hari`, `buka pukul 09.00`. It has a
 * weekday or a time of day, and no day of the calendar.
 */
export function habits(located: readonly Located[], doc: Document): readonly boolean[] {
  const found: boolean[] = [];
  for (const [index, { atom, line }] of located.entries()) {
    const before = located[index - 1];
    const goesOn =
      before?.line === line &&
      (found[index - 1] === true || REPEATED.test(before.atom.rule)) &&
      isSameClause(doc, before.atom.last, atom.first);
    const isDated = (): boolean =>
      before?.line === line && tellsDay(before.atom) && isSameSentence(doc, before.atom.last, atom.first);
    found.push(
      isOpen(atom) && (goesOn || isUsual(doc, atom) || isOpening(doc, atom) || (isAnyDay(doc, atom) && !isDated())),
    );
  }
  return found;
}

/** A bare time of day, or a weekday or `Ramadan` by itself. */
function isOpen({ meaning }: Atom): boolean {
  if (meaning.kind === "range") return isUndated(meaning.from) && (!meaning.to || isUndated(meaning.to));
  return meaning.kind === "point" && isUndated(meaning);
}

function isUndated({ date }: Point): boolean {
  if (date === null) return true;
  if (date.at === "hijri") return isUndatedMonth(date);
  return date.at === "calendar" && date.day === null && date.weekday !== null && !date.shift && !date.lean;
}

/** `sulit tidur di malam hari`, `saat siang hari`, `pagi hari atau sore hari`: no day is meant, unless the sentence has told one. */
function isAnyDay({ tokens }: Document, { first, last, meaning, rule }: Atom): boolean {
  if (rule !== "time/part-of-day" || meaning.kind !== "point" || !meaning.time?.part) return false;
  if (tokens[first]?.norm === "dini") return false;
  return ANY_DAY.has(tokens[first - 1]?.norm ?? "") || tokens[last]?.norm === "atau";
}

function tellsDay({ meaning }: Atom): boolean {
  return meaning.kind === "point" && (isDay(meaning.date) || meaning.time !== null);
}

function isSameSentence({ tokens }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[.!?]$/.test(tokens[at]?.norm ?? "")) return false;
  return true;
}

/** `setiap hari, mulai dari pukul 07.00`, `pukul 10.00 dan tutup pukul 17.00`. */
function isSameClause({ tokens }: Document, from: number, to: number): boolean {
  if (to - from > CUE_REACH) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || /^[.!?;:]$/.test(token.norm) || token.kind === "quote" || TURNS.has(token.norm)) return false;
  }
  return true;
}

/** `biasanya turun pada siang hari`; `Umumnya, hujan turun pada malam hari`. */
function isUsual({ tokens }: Document, { first }: Atom): boolean {
  // in `biasanya naik saat Ramadan` nothing else is told
  const before = ANY_DAY.has(tokens[first - 1]?.norm ?? "") ? first - 2 : first - 1;
  for (let at = before; at >= Math.max(0, first - CUE_REACH); at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || TURNS.has(token.norm)) return false;
    if (HABITS.has(token.norm)) return true;
    if (token.kind === "punctuation" && !(token.norm === "," && HABITS.has(tokens[at - 1]?.norm ?? ""))) return false;
  }
  return false;
}

/** `buka sejak pukul 10.00`, `jam operasional toko itu mulai pukul 08.00`, `hanya buka hari Selasa`. */
function isOpening({ tokens }: Document, { first, meaning }: Atom): boolean {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  let at = first - 1;
  while (at > first - 4 && LINKS.has(norm(at))) at--;
  if (norm(at) === "buka" && norm(at - 1) !== "jam") {
    // `buka pada Senin` may be one Monday
    const named = meaning.kind === "point" && meaning.date !== null;
    return !EVENTS.has(norm(at - 1)) && (!named || norm(at - 1) === "hanya");
  }
  for (; at > first - CUE_REACH && tokens[at]?.kind === "word"; at--) {
    if (HOURS.has(norm(at)) && norm(at - 1) === "jam") return true;
  }
  return false;
}
