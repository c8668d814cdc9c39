import type { DateExpression, DateModifier } from "../../types.js";

export type Timex3Type = "DATE" | "TIME" | "DURATION" | "SET";

/** The attributes of one `TIMEX3` element (ISO-TimeML, ISO 24617-1), and the words that it marks. */
export interface Timex3 {
  /** `"t1"`; `"t0"` is the day of publication. */
  readonly tid: string;
  readonly type: Timex3Type;
  readonly value: string;
  readonly mod: DateModifier | null;
  readonly quant: string | null;
  readonly freq: string | null;
  /** Is the value counted from something else? */
  readonly temporalFunction: boolean;
  /** What it is counted from, where that is known. */
  readonly anchorTimeID: string | null;
  /** The ends of a range: ids of two `DATE` or `TIME` records. */
  readonly beginPoint: string | null;
  readonly endPoint: string | null;
  readonly functionInDocument: "PUBLICATION_TIME" | "NONE";
  /** Half-open UTF-16 offsets; null for a record that marks no words of its own (an end of a range, the publication). */
  readonly start: number | null;
  readonly end: number | null;
}

export const PUBLICATION = "t0";

const NOTHING = {
  mod: null,
  quant: null,
  freq: null,
  temporalFunction: false,
  anchorTimeID: null,
  beginPoint: null,
  endPoint: null,
  functionInDocument: "NONE",
  start: null,
  end: null,
} as const;

export function publication(value: string): Timex3 {
  return { ...NOTHING, tid: PUBLICATION, type: typeOf(value), value, functionInDocument: "PUBLICATION_TIME" };
}

/** One record an expression, and for a range two more: TIMEX3 has no range but a duration between two points. */
export function toRecords(dates: readonly DateExpression[], hasPublication: boolean): Timex3[] {
  const ids = numbered(dates);
  const anchorOf = ({ anchor }: DateExpression): string | null => {
    if (anchor.kind === "reference") return hasPublication ? PUBLICATION : null;
    return anchor.index === null ? null : (ids[anchor.index] ?? null);
  };
  return dates.flatMap((date, index): Timex3[] => {
    const { type, value, mod, quant, freq, start, end } = date;
    const tid = ids[index] as string;
    const common = { ...NOTHING, tid, mod, quant, freq, start, end, anchorTimeID: anchorOf(date) };
    const temporalFunction = date.anchor.kind !== "none" || Object.values(date.inferred).some(Boolean);
    if (!isSpan(date)) {
      const timexType = type === "range" ? "DURATION" : (type.toUpperCase() as Timex3Type);
      return [{ ...common, type: timexType, value, temporalFunction }];
    }
    const [from = "", to = ""] = value.split("/");
    const open = to === "..";
    const points = [from, ...(open ? [] : [to])].map((point, offset) => ({
      ...NOTHING,
      tid: idAfter(tid, offset + 1),
      type: typeOf(point),
      value: point,
      temporalFunction,
      anchorTimeID: common.anchorTimeID,
    }));
    const span = {
      ...common,
      type: "DURATION" as const,
      value: open ? openLength(from) : lengthOf(from, to),
      temporalFunction: true,
      beginPoint: points[0]?.tid ?? null,
      endPoint: points[1]?.tid ?? null,
    };
    return [span, ...points];
  });
}

/** A range, and a date whose value is one: `musim panas 2024`, `Ramadan 1446 H`. */
function isSpan({ type, value }: DateExpression): boolean {
  return type !== "set" && type !== "duration" && value.includes("/");
}

function numbered(dates: readonly DateExpression[]): string[] {
  let next = 1;
  return dates.map((date) => {
    const id = `t${next}`;
    next += isSpan(date) ? (date.value.endsWith("..") ? 2 : 3) : 1;
    return id;
  });
}

function idAfter(tid: string, more: number): string {
  return `t${Number(tid.slice(1)) + more}`;
}

function typeOf(value: string): "DATE" | "TIME" {
  return value.includes("T") ? "TIME" : "DATE";
}

/** How long a range lasts, both ends told as coarsely as they are: `2022-08-05/2022-08-07` is `P3D`. */
function lengthOf(from: string, to: string): string {
  const clock = minutesOf(to);
  const since = minutesOf(from);
  if (clock !== null && since !== null) {
    const minutes = clock - since;
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return minutes > 0 ? `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 ? `${rest}M` : ""}` : "PTXM";
  }
  const [first, last] = [daysOf(from), daysOf(to)];
  if (first !== null && last !== null) return `P${last - first + 1}D`;
  const [month, end] = [monthsOf(from), monthsOf(to)];
  if (month !== null && end !== null) return `P${end - month + 1}M`;
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `P${Number(to) - Number(from) + 1}Y`;
  if (/^\d{3}$/.test(from) && /^\d{3}$/.test(to)) return `P${(Number(to) - Number(from) + 1) * 10}Y`;
  return openLength(from);
}

function openLength(from: string): string {
  if (from.includes("T")) return "PTXM";
  return /^[\dX]{4}-[\dX]{2}-/.test(from) ? "PXD" : /^[\dX]{4}-[\dX]{2}$/.test(from) ? "PXM" : "PXY";
}

const MINUTE = 60_000;

function minutesOf(value: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2}))?/.exec(value);
  return match && Date.parse(match[1] as string) / MINUTE + Number(match[2]) * 60 + Number(match[3] ?? 0);
}

function daysOf(value: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) / (1440 * MINUTE) : null;
}

function monthsOf(value: string): number | null {
  const match = /^(\d{4})-(\d{2})$/.exec(value);
  return match && Number(match[1]) * 12 + Number(match[2]);
}
