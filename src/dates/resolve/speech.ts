import type { Document } from "../../document.js";
import { type QuotedRegion, readQuotedRegions, type TokenRange } from "../../text/index.js";
import { type CalendarDate, daysBetween, type LocalDateTime } from "../calendar.js";
import { type Atom, isDay } from "../meaning.js";
import type { Located } from "./resolved.js";
import { dayOf, type FixedDay, isWeekdayDated } from "./surroundings.js";

/** Tokens from the end of a quotation to the day on which it was said: `jelasnya saat ditemui di …, Kamis (16/10)`. */
const ATTRIBUTION_REACH = 30;
/** Tokens before a day that are searched for a word of saying. */
const CUE_REACH = 14;
/** A day of speech further from publication than this belongs to another story. */
const MOST_DAYS = 31;
const SAYING =
  /^(?:(?:kata|ujar|ucap|jelas|tutur|tegas|ungkap|papar|imbuh|sebut|tambah|lanjut|terang)(?:nya)?|ditemui|dihubungi|dikonfirmasi|wartawan|keterangan|keterangannya)$/;
/** What people come together for and speak at: `bertemu Menlu Rusia di Moskow, Selasa (17/6)`. */
const OCCASIONS: ReadonlySet<string> = new Set(
  (
    "bertemu pertemuan menemui rapat raker sidang pidato berpidato sambutan diskusi dialog debat seminar webinar forum acara " +
    "kunjungan berkunjung konferensi jumpa pelantikan peresmian deklarasi pembukaan peluncuran pelatihan sosialisasi upacara aksi unjuk " +
    "meninjau mengunjungi menghadiri memimpin meresmikan melantik membuka"
  ).split(" "),
);

/**
 * Who says `kemarin` counts from the day of speaking, not from that of publication. Gives for every expression within
 * quotation marks the day on which those words were said, where the text tells it: beside the quotation, or else with
 * the one before it.
 */
export function speechDays(
  located: readonly Located[],
  doc: Document,
  reference: LocalDateTime | null,
  now: LocalDateTime,
): readonly (FixedDay | null)[] {
  const days: (FixedDay | null)[] = located.map(() => null);
  if (!reference || !located.some(({ atom }) => isDeictic(atom))) return days;
  const quotation = quotationEnds(doc);
  const closes = located.map(({ atom }) => (isDeictic(atom) || isWeekdayDated(atom) ? quotation(atom.first) : 0));
  if (!located.some(({ atom }, index) => closes[index] !== 0 && isDeictic(atom))) return days;
  const spoken = (atom: Atom): CalendarDate | null => spokenOn(atom, reference, now);
  const said = located.map(({ atom }, index) => {
    const date = closes[index] === 0 && isSaid(atom, doc) ? spoken(atom) : null;
    return date && { date, index };
  });
  let before: FixedDay | null = null;
  for (const [index, { line }] of located.entries()) {
    before = said[index] ?? before;
    const close = closes[index] ?? 0;
    if (close > 0) days[index] = behind(index, line, close) ?? before;
  }
  return days;

  /** The first day told behind the quotation in the same sentence; expressions inside it stand between. */
  function behind(index: number, line: number, close: number): FixedDay | null {
    for (let next = index + 1; next < Math.min(located.length, index + 6); next++) {
      const other = located[next];
      if (!other || other.line !== line || other.atom.first > close + ATTRIBUTION_REACH) return null;
      if (other.atom.first < close) continue;
      if (!isOneSentence(doc, close + 1, other.atom.first)) return null;
      const date = isDated(other.atom) ? spoken(other.atom) : null;
      if (date) return { date, index: next };
    }
    return null;
  }
}

function isOneSentence({ tokens }: Document, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || token.norm === ".") return false;
  }
  return true;
}

/** `Jumat (5/8)`, `kemarin (4/8)`, `Jumat` */
function isDated({ meaning }: Atom): boolean {
  return meaning.kind === "point" && meaning.date?.at === "calendar" && isDay(meaning.date);
}

/** `kemarin`, `pekan depan`: counted from the moment of speaking. */
export function isDeictic({ meaning }: Atom): boolean {
  return meaning.kind === "point" && meaning.date?.at === "offset" && meaning.date.from === "reference";
}

function spokenOn(atom: Atom, reference: LocalDateTime, now: LocalDateTime): CalendarDate | null {
  const date = dayOf(atom, reference, "reference", now);
  const days = date ? daysBetween(date, reference) : -1;
  return days >= 0 && days <= MOST_DAYS ? date : null;
}

/**
 * Tells for tokens, asked for in order, where the quotation ends that they stand in; 0 outside. Only lines that are asked
 * for are searched for quotations.
 */
function quotationEnds({ tokens, lines }: Document): (at: number) => number {
  let index = 0;
  let ends: Uint32Array | null = null;
  return (at) => {
    for (; at >= (lines[index] as TokenRange).last; index++) ends = null;
    const line = lines[index] as TokenRange;
    ends ??= endsIn(line, readQuotedRegions(tokens, line, index));
    return ends[at - line.first] ?? 0;
  };
}

/** By token of the line, the end of its quotation or 0; empty where there is none. */
function endsIn(line: TokenRange, regions: readonly QuotedRegion[]): Uint32Array {
  const ends = new Uint32Array(regions.length > 0 ? line.last - line.first : 0);
  for (const { first, last, depth } of regions) {
    if (depth === 0) ends.fill(last, first - line.first, last - line.first);
  }
  return ends;
}

/** Does a word of saying, or an occasion of speech, stand before the day in the same sentence? */
function isSaid(atom: Atom, doc: Document): boolean {
  return isWeekdayDated(atom) && standsBehind(doc, atom, (word) => SAYING.test(word) || OCCASIONS.has(word));
}

/** `katanya di Kediri, Jumat (5/8)`: a day by which nothing is told but when somebody spoke. */
export function isSpoken(doc: Document, atom: Atom): boolean {
  return isWeekdayDated(atom) && standsBehind(doc, atom, (word) => SAYING.test(word));
}

const LONG_PAST: ReadonlySet<string> = new Set(["lahir", "dilahirkan", "kelahiran", "pernah", "sejak", "semenjak"]);

/** `lahir pada 3 Mei 2010`, `pernah terbakar pada 9 September 2019`: no day on which the story goes on. */
export function isBackground(doc: Document, atom: Atom): boolean {
  return (
    isDay(atom.meaning.kind === "point" ? atom.meaning.date : null) &&
    standsBehind(doc, atom, (word) => LONG_PAST.has(word))
  );
}

function standsBehind({ tokens }: Document, { first }: Atom, isCue: (word: string) => boolean): boolean {
  for (let at = first - 1; at >= Math.max(0, first - CUE_REACH); at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || token.norm === ".") return false;
    if (isCue(token.norm)) return true;
  }
  return false;
}
