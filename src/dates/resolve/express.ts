import type { Document } from "../../document.js";
import type { DateExpression, DateType } from "../../types.js";
import { confidenceOf } from "../confidence.js";
import type { DateContext } from "../context.js";
import type { Atom, Point } from "../meaning.js";
import { resolvePoint } from "./point.js";
import { resolveRange } from "./range.js";
import { type Anchors, type Resolved, resolved } from "./resolved.js";

/** The public record of one atom: its words, and what they come to. */
export function express(atom: Atom, doc: Document, anchors: Anchors, context: DateContext): DateExpression {
  const start = doc.tokens[atom.first]?.start ?? 0;
  const last = doc.tokens[atom.last - 1];
  // `1444 H.` at the end of a sentence is read as an initial; its full stop is not part of the date
  const end = last ? last.end - (last.text.endsWith(".") ? 1 : 0) : start;
  const { meaning, mod, rule } = atom;
  const record = (type: DateType, found: Found, zone: DateExpression["timeZone"]): DateExpression => ({
    start,
    end,
    text: doc.text.slice(start, end),
    type,
    value: found.value,
    mod,
    quant: meaning.kind === "set" ? meaning.quant : null,
    freq: meaning.kind === "set" ? meaning.freq : null,
    granularity: found.granularity,
    interval: found.interval,
    timeZone: zone,
    inferred: found.inferred,
    weekday: found.weekday,
    anchor: found.anchor,
    alternatives: found.alternatives,
    rule,
    confidence: confidenceOf(rule),
  });
  switch (meaning.kind) {
    case "duration":
    case "set":
      return record(meaning.kind, resolved(meaning.value, meaning.unit), null);
    case "point": {
      const found = resolvePoint(meaning, anchors);
      return record(typeOf(meaning), found, zoneOf(meaning, found, context));
    }
    case "range": {
      const { from, to } = resolveRange(meaning, anchors);
      const interval = from.interval && { start: from.interval.start, end: to?.interval?.end ?? null };
      const value = `${from.value}/${to?.value ?? ".."}`;
      return record("range", { ...from, value, interval }, zoneOf(meaning.from, from, context));
    }
  }
}

/** A range may be open at its end. */
interface Found extends Omit<Resolved, "interval"> {
  readonly interval: DateExpression["interval"];
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
