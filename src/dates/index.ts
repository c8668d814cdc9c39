export {
  assertTimeZone,
  type CalendarDate,
  isCalendarDate,
  isoDate,
  type LocalDateTime,
  parseReference,
} from "./calendar.js";
export type { DateContext } from "./context.js";
export { findDates } from "./find.js";
export { parsers } from "./parsers/index.js";
export type { DateParser } from "./parsers/parser.js";
export { refiners } from "./refiners/index.js";
export type { DateRefiner } from "./refiners/refiner.js";
