import { dropWeak } from "./drop-weak.js";
import { joinPoints } from "./join-points.js";
import { joinRanges } from "./join-ranges.js";
import { listedDays } from "./listed-days.js";
import { modifiers } from "./modifiers.js";
import type { DateRefiner } from "./refiner.js";
import { repetitions } from "./repetitions.js";

/** Applied to the atoms of a line in this order: points are whole before ranges and repetitions are made of them. */
export const refiners: readonly DateRefiner[] = [joinPoints, listedDays, joinRanges, modifiers, repetitions, dropWeak];
