import { type CalendarPart, type DatePart, isDay, type Shift } from "../meaning.js";

/**
 * One date from two that stand side by side, or null where they cannot be one: `Jumat` + `5/8`, `hari ini` + `Rabu`,
 * `22 Maret` + `tahun ini`. What is explicit wins over what is counted.
 */
export function unify(left: DatePart, right: DatePart): DatePart | null {
  if (left.at === "calendar" && right.at === "calendar") return fields(left, right);
  if (left.at === "calendar" && right.at === "offset") return shifted(left, right);
  if (left.at === "offset" && left.unit === "day" && right.at === "calendar" && isDay(right)) {
    if (right.month !== null) return right;
    // `hari itu, Jumat`, `keesokan harinya, Jumat`
    if (left.from === "narrative") return right.day === null ? { ...right, shift: shiftOf(left) } : right;
    // `besok Jumat`
    return left.amount > 0 ? { ...right, lean: "future" } : right;
  }
  if (left.at === "offset" && left.unit === "week" && right.at === "calendar" && right.weekday !== null) {
    return right.day === null && right.month === null ? { ...right, shift: shiftOf(left) } : null;
  }
  if ((left.at === "feast" || left.at === "hijri") && right.at === "calendar" && right.day !== null) return right;
  if (
    left.at === "calendar" &&
    left.weekday !== null &&
    left.day === null &&
    (right.at === "feast" || right.at === "hijri")
  ) {
    return right;
  }
  return null;
}

function shiftOf({ unit, amount, from = "reference" }: Shift): Shift {
  return { unit, amount, from };
}

/** Two sets of fields: one must bring what the other has not. */
function fields(left: CalendarPart, right: CalendarPart): CalendarPart | null {
  const keys = ["year", "month", "day", "weekday"] as const;
  if (keys.some((key) => left[key] !== null && right[key] !== null)) return null;
  if (!isDay(left) && !isDay(right)) return null;
  const onlyWeekday = left.weekday !== null && left.month === null && left.day === null;
  // `tanggal 8 (November)`
  const dayThenMonth = left.day !== null && left.month === null && right.month !== null;
  if (!onlyWeekday && !dayThenMonth && right.weekday === null) return null;
  return {
    ...right,
    year: left.year ?? right.year,
    month: left.month ?? right.month,
    day: left.day ?? right.day,
    weekday: left.weekday ?? right.weekday,
    lean: right.lean ?? left.lean,
    twoDigits: left.twoDigits || right.twoDigits,
  };
}

/** `22 Maret tahun ini`, `12 Mei tahun yang sama`, `tanggal 5 bulan depan`, `Rabu pekan depan`, `Senin kemarin`, `Kamis besok`. */
function shifted(left: CalendarPart, right: Shift): CalendarPart | null {
  if (left.shift !== null) return null;
  const dated = left.month !== null || left.day !== null;
  switch (right.unit) {
    case "year":
      return left.month !== null && left.year === null ? { ...left, shift: shiftOf(right) } : null;
    case "month":
      return left.day !== null && left.month === null ? { ...left, shift: shiftOf(right) } : null;
    case "week":
      return left.weekday !== null && !dated ? { ...left, shift: shiftOf(right) } : null;
    case "day":
      if (!isDay(left)) return null;
      return { ...left, lean: right.amount < 0 ? "past" : right.amount > 0 ? "future" : "near" };
    default:
      return null;
  }
}
