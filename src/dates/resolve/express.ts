import type { Document } from "../../document.js";
import type { DateExpression, DateType } from "../../types.js";
import { confidenceOf } from "../confidence.js";
import type { DateContext } from "../context.js";
import type { Atom, Point } from "../meaning.js";
import { resolvePoint } from "./point.js";
import { resolveRange } from "./range.js";
import { type Anchors, NO_ANCHOR, NOT_INFERRED, type Resolved } from "./resolved.js";

/** The public record of one atom: its words, and what they come to. */
export function express(atom: Atom, doc: Document, anchors: Anchors, context: DateContext): DateExpression {
  const start = doc.tokens[atom.first]?.start ?? 0;
  const last = doc.tokens[atom.last - 1];
  // `1444 H.` at the end of a sentence is read as an initial; its full stop is not part of the date
  const end = last ? last.end - (last.text.endsWith(".") ? 1 : 0) : start;
  const { meaning, mod, rule } = atom;
  const base = {
    start,
    end,
    text: doc.text.slice(start, end),
    mod,
    quant: null,
    freq: null,
    interval: null,
    timeZone: null,
    inferred: NOT_INFERRED,
    weekday: null,
    anchor: NO_ANCHOR,
    alternatives: [],
    rule,
    confidence: confidenceOf(rule),
  } as const;
  switch (meaning.kind) {
    case "duration":
      return { ...base, type: "duration", value: meaning.value, granularity: meaning.unit };
    case "set":
      return {
        ...base,
        type: "set",
        value: meaning.value,
        granularity: meaning.unit,
        quant: meaning.quant,
        freq: meaning.freq,
      };
    case "point": {
      const found = resolvePoint(meaning, anchors);
      return { ...base, ...withoutDays(found), type: typeOf(meaning), timeZone: zoneOf(meaning, found, context) };
    }
    case "range": {
      const { from, to } = resolveRange(meaning, anchors);
      const interval = from.interval && { start: from.interval.start, end: to?.interval?.end ?? null };
      const value = `${from.value}/${to?.value ?? ".."}`;
      return {
        ...base,
        ...withoutDays(from),
        type: "range",
        value,
        interval,
        timeZone: zoneOf(meaning.from, from, context),
      };
    }
  }
}

function withoutDays({ days: _days, ...rest }: Resolved): Omit<Resolved, "days"> {
  return rest;
}

function typeOf({ time, date }: Point): DateType {
  return time || (date?.at === "offset" && ["hour", "minute", "second"].includes(date.unit)) ? "time" : "date";
}

function zoneOf(meaning: Point, found: Resolved, context: DateContext): DateExpression["timeZone"] {
  const zone = meaning.time?.zone ?? null;
  if (zone === "local") return null;
  if (zone !== null) return { id: zone, source: "explicit" };
  return found.interval ? { id: context.timeZone, source: "option" } : null;
}
