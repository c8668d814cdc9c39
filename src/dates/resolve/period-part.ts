import { type CalendarDate, pad, padYear } from "../calendar.js";
import type { PeriodPart, Side } from "../meaning.js";
import {
  type Anchors,
  expression,
  inferredFrom,
  months,
  NO_ANCHOR,
  NOT_INFERRED,
  type Resolved,
  resolved,
} from "./resolved.js";

/** Months of a season. */
const SEASON = 3;

/** `kuartal II 2023` is `2023-Q2`, `1990-an` is `199`, `musim panas 2024` is `2024-06/2024-08`. */
export function resolvePeriod(part: PeriodPart, anchors: Anchors): Resolved {
  const { unit, ordinal } = part;
  if (unit === "decade") return resolved(String(ordinal), unit, { days: months(ordinal * 10, 1, 120) });
  if (unit === "century") return resolved(pad(ordinal), unit, { days: months(ordinal * 100, 1, 1200) });
  const length = unit === "quarter" || unit === "season" ? 3 : 6;
  const month = unit === "season" ? ordinal : (ordinal - 1) * length + 1;
  const { year, ...origin } = yearOf(part, month, anchors);
  if (unit === "season") return season(year, month, origin);
  const letter = unit === "quarter" ? "Q" : "H";
  if (year === null) return resolved(`XXXX-${letter}${ordinal}`, unit);
  return resolved(`${padYear(year)}-${letter}${ordinal}`, unit, { days: months(year, month, length), ...origin });
}

type Origin = Pick<Resolved, "inferred" | "anchor">;

function yearOf(part: PeriodPart, month: number, anchors: Anchors): Origin & { year: number | null } {
  if (part.year !== null) return { year: part.year, inferred: NOT_INFERRED, anchor: NO_ANCHOR };
  const { reference, toldYear, source } = anchors;
  if (part.shift || part.side !== undefined) {
    if (!reference) return { year: null, inferred: NOT_INFERRED, anchor: NO_ANCHOR };
    // `musim dingin tahun ini`, told in June, began in the December before
    const began = part.unit === "season" && month === 12 && month > reference.month + 3 ? 1 : 0;
    const year = reference.year - began;
    return {
      year: part.shift ? year + part.shift.amount : year + yearsAside(part.side ?? 0, year, month, reference),
      inferred: inferredFrom(source, "year"),
      anchor: anchors.origin,
    };
  }
  if (toldYear) {
    return {
      year: toldYear.year,
      inferred: inferredFrom("narrative", "year"),
      anchor: expression(toldYear.index),
    };
  }
  if (!reference) return { year: null, inferred: NOT_INFERRED, anchor: NO_ANCHOR };
  // a quarter or season that has not begun is last year's, unless the words point ahead
  const year = month > reference.month && !anchors.future ? reference.year - 1 : reference.year;
  return { year, inferred: inferredFrom(source, "year"), anchor: anchors.origin };
}

/** `musim panas lalu` is over, `musim panas mendatang` has not begun. */
function yearsAside(side: Side, year: number, month: number, reference: CalendarDate): number {
  const since = (reference.year - year) * 12 + reference.month - month;
  return side < 0 && since < SEASON ? -1 : side > 0 && since >= 0 ? 1 : 0;
}

function season(year: number | null, month: number, origin: Origin): Resolved {
  if (year === null) return resolved("XXXX-XX", "season");
  const last = month === 12 ? `${padYear(year + 1)}-02` : `${padYear(year)}-${pad(month + 2)}`;
  return resolved(`${padYear(year)}-${pad(month)}/${last}`, "season", { days: months(year, month, SEASON), ...origin });
}
