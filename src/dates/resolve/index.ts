import type { Document } from "../../document.js";
import type { DateExpression } from "../../types.js";
import type { DateContext } from "../context.js";
import type { Atom } from "../meaning.js";
import { express } from "./express.js";
import { type Memory, NOTHING_TOLD, remember } from "./memory.js";
import type { Anchors, Located } from "./resolved.js";
import { speechDays } from "./speech.js";
import { dayBehind, firstFixedDay, speaksOfFuture, speaksOfPast } from "./surroundings.js";

/** Tokens within which a year told holds for a season, or where nothing else tells the year. */
const YEAR_REACH = 12;
/** And where there is a reference: `Pada 2014, tepatnya 28 Desember`. */
const NEAR_YEAR_REACH = 3;

/** Counts every expression from its reference, from left to right, each with what was told before it. */
export function resolveAll(located: readonly Located[], doc: Document, context: DateContext): DateExpression[] {
  const fixed = context.reference ? null : firstFixedDay(located, context.now);
  const spoken = speechDays(located, doc, context.reference, context.now);
  const expressions: DateExpression[] = [];
  let memory = NOTHING_TOLD;
  for (const [index, { atom }] of located.entries()) {
    const anchors: Anchors = {
      // the day that stands in for the reference is itself fixed by its weekday alone
      reference:
        (isDeictic(atom) ? spoken[index] : null) ??
        context.reference ??
        (fixed && fixed.index !== index ? fixed.date : null),
      source: context.reference ? "reference" : "narrative",
      now: context.now,
      told: memory.told,
      toldYear: yearInReach(memory, atom, context),
      toldPeriod: memory.toldPeriod,
      future: speaksOfFuture(doc, atom.first),
      past: speaksOfPast(doc, atom.first),
    };
    const expression = express(
      atom,
      doc,
      { ...anchors, told: dayBehind(located, index, anchors) ?? memory.told },
      context,
    );
    expressions.push(expression);
    memory = remember(memory, expression, atom, index);
  }
  return expressions;
}

/** `kemarin`, `pekan depan`: counted from the moment of speaking. */
function isDeictic({ meaning }: Atom): boolean {
  return meaning.kind === "point" && meaning.date?.at === "offset" && meaning.date.from === "reference";
}

function yearInReach({ toldYear }: Memory, { first, meaning }: Atom, context: DateContext): Memory["toldYear"] {
  if (!toldYear) return null;
  const season = meaning.kind === "point" && meaning.date?.at === "period";
  const reach = season || !context.reference ? YEAR_REACH : NEAR_YEAR_REACH;
  return first - toldYear.last <= reach ? toldYear : null;
}
