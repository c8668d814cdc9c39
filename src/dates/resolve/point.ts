import type { Granularity } from "../../types.js";
import { type CalendarDate, isoDate, isoMoment, pad } from "../calendar.js";
import type { DatePart, Point, TimePart } from "../meaning.js";
import type { PartOfDay } from "../tables.js";
import { resolveCalendar } from "./calendar-part.js";
import { resolveFeast, resolveHijri } from "./feast-part.js";
import { resolveOffset } from "./offset-part.js";
import { resolvePeriod } from "./period-part.js";
import { type Anchors, expression, inferredFrom, oneDay, type Resolved, resolved } from "./resolved.js";
import { resolveSame } from "./same-part.js";

export function resolveDate(part: DatePart, anchors: Anchors): Resolved {
  switch (part.at) {
    case "calendar":
      return resolveCalendar(part, anchors);
    case "offset":
      return resolveOffset(part, anchors);
    case "period":
      return resolvePeriod(part, anchors);
    case "feast":
      return resolveFeast(part, anchors);
    case "hijri":
      return resolveHijri(part, anchors);
    case "same":
      return resolveSame(part, anchors);
    case "vague":
      return resolved(part.value, "vague");
  }
}

export function resolvePoint({ date, time }: Point, anchors: Anchors): Resolved {
  const day = date ? resolveDate(date, anchors) : dayOfBareTime(anchors);
  if (!time) {
    const days = day.days && { start: isoDate(day.days.start), end: isoDate(day.days.end) };
    return { ...day, interval: day.interval ?? days };
  }
  const suffix = timeValue(time);
  const start = day.days?.start ?? null;
  const value = day.value === "" ? suffix : day.value + suffix;
  return {
    ...day,
    value,
    granularity: timeGranularity(time),
    interval: start && timeInterval(start, time),
    alternatives: day.alternatives.map((other) => ({ ...other, value: other.value + suffix })),
  };
}

/** A clock time by itself takes the last day told, else that of publication. */
function dayOfBareTime(anchors: Anchors): Resolved {
  const { told, reference, source } = anchors;
  const date = told?.date ?? reference;
  if (!date) return resolved("", "day");
  return resolved(isoDate(date), "day", {
    days: oneDay(date),
    inferred: inferredFrom(told ? "narrative" : source, "year", "month", "day"),
    anchor: told ? expression(told.index) : anchors.origin,
  });
}

function timeValue({ clock, part }: TimePart): string {
  if (!clock) return `T${part}`;
  const minute = clock.minute === null ? "" : `:${pad(clock.minute)}`;
  return `T${pad(clock.hour)}${minute}${clock.second === null ? "" : `:${pad(clock.second)}`}`;
}

function timeGranularity({ clock }: TimePart): Granularity {
  if (!clock) return "part-of-day";
  return clock.second !== null ? "second" : clock.minute !== null ? "minute" : "hour";
}

/** Hours of the parts of the day. `pagi` takes in the small hours, which TIMEX3 does not tell apart. */
const HOURS: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  MO: [0, 11],
  AF: [11, 18],
  EV: [17, 19],
  NI: [18, 24],
};

function timeInterval(day: CalendarDate, { clock, part }: TimePart): { start: string; end: string } {
  if (!clock) {
    const [from, to] = HOURS[part ?? "MO"];
    return { start: isoMoment(day, from * 3600), end: isoMoment(day, to * 3600) };
  }
  const start = clock.hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0);
  const length = clock.second !== null ? 1 : clock.minute !== null ? 60 : 3600;
  return { start: isoMoment(day, start), end: isoMoment(day, start + length) };
}
