import type { Document } from "../document.js";
import type { Located } from "./resolve/index.js";

/** Behind them a month is a month: `pada Juli`. */
const BEFORE_MONTHS = new Set([
  "pada",
  "bulan",
  "sejak",
  "hingga",
  "sampai",
  "mulai",
  "awal",
  "akhir",
  "pertengahan",
  "selama",
]);

/** Without the months that are people of this text: `Juli (55), wisatawan asal Bogor`, and then every bare `Juli`. */
export function withoutPeople(located: readonly Located[], doc: Document): readonly Located[] {
  const { tokens } = doc;
  const normAt = (at: number): string => tokens[at]?.norm ?? "";
  const mayBeName = ({ atom }: Located): boolean =>
    atom.rule === "date/month" && atom.last === atom.first + 1 && !BEFORE_MONTHS.has(normAt(atom.first - 1));
  const names = new Set<string>();
  for (const found of located) {
    const { first, last } = found.atom;
    const aged = normAt(last) === "(" && /^[1-9]\d$/.test(normAt(last + 1)) && normAt(last + 2) === ")";
    if (aged && mayBeName(found)) names.add(normAt(first));
  }
  return names.size === 0
    ? located
    : located.filter((found) => !mayBeName(found) || !names.has(normAt(found.atom.first)));
}
