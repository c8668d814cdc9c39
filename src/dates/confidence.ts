/**
 * Precision of each rule (right value, found expression) on annotated news and constructed cases, as (right + 1) / (found + 2),
 * so that few sightings give no certainty.
 */
const PRECISION: Readonly<Record<string, number>> = {
  "date/bare-year": 0.89,
  "date/century": 0.75,
  "date/counted-narrative": 0.67,
  "date/counted-reference": 0.93,
  "date/day-month": 0.91,
  "date/decade": 0.92,
  "date/edge-of-period": 0.86,
  "date/feast": 0.94,
  "date/full": 0.98,
  "date/half-year": 0.83,
  "date/hijri": 0.94,
  "date/iso": 0.67,
  "date/month": 0.93,
  "date/month-year": 0.94,
  "date/numeric": 0.86,
  "date/quarter": 0.8,
  "date/relative-day": 0.77,
  "date/relative-period": 0.97,
  "date/same-period": 0.67,
  "date/season": 0.8,
  "date/shifted": 0.83,
  "date/short-year": 0.67,
  "date/vague": 0.95,
  "date/vague-count": 0.67,
  "date/weekday": 0.88,
  "date/weekday-named": 0.92,
  "date/weekday-numeric": 0.98,
  "date/weekday-shifted": 0.75,
  "date/weekend": 0.75,
  "date/year": 0.92,
  "duration/length": 0.94,
  "duration/many": 0.75,
  "duration/vague": 0.9,
  "range/clock": 0.8,
  "range/dash": 0.89,
  "range/days-of-month": 0.83,
  "range/years": 0.88,
  "set/adjective": 0.75,
  "set/daily": 0.67,
  "set/day-of-month": 0.67,
  "set/every": 0.92,
  "set/every-named": 0.88,
  "set/frequency": 0.83,
  "set/per": 0.83,
  "time/bare-clock": 0.75,
  "time/clock": 0.9,
  "time/date-clock": 0.94,
  "time/date-part": 0.95,
  "time/eve": 0.75,
  "time/iso": 0.8,
  "time/part-of-day": 0.71,
};

/** A rule that the annotated texts do not show. */
const UNSEEN = 0.5;

export function confidenceOf(rule: string): number {
  return PRECISION[rule] ?? UNSEEN;
}
