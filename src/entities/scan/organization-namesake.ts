import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { isNameWord } from "./name.js";
import type { OrganizationWalk } from "./organization-walk.js";

/** Titles inside the names of hospitals and schools: `RSUD dr. Soetomo`. */
export const DEGREES = new Set(["dr", "dr.", "drg.", "prof", "prof.", "ir.", "h.", "hj.", "k.h.", "kh.", "sunan"]);

/**
 * Who a hospital or a school is named after: `RSUD Prof. dr. Soekandar`. In a role its officer may follow (`Direktur RSUD dr. Soetomo | Joni
 * Wahyuhadi`), while the doctor behind a hospital that has its name is somebody: `Kepala RSUP Kandou | dr Handry`.
 */
export function stepNamesake(walk: OrganizationWalk): boolean {
  const { reading, at, end, first, headEnd, closed, inRole } = walk;
  if (at === first || closed || (inRole && at > headEnd)) return false;
  const norm = (index: number) => (reading.tokens[index] as Token | undefined)?.norm ?? "";
  let name = at;
  while (name < end && DEGREES.has(norm(name))) name++;
  if (name >= end || !isNameWord(reading, name)) return false;
  walk.at = inRole ? name + namesakeLength(walk, name) : name;
  walk.specific ||= inRole;
  return true;
}

/** Up to the town or the comma; of a row that goes on to a verb two words if two more follow, else one. */
function namesakeLength({ reading, end }: OrganizationWalk, index: number): number {
  let last = index;
  for (; last < end && isNameWord(reading, last); last++)
    if (last > index && knownNameAt(reading.tokens, last)?.value.type === "location") return last - index;
  const words = last - index;
  const ended = /^[,(]$/u.test(reading.tokens[last]?.norm ?? ",");
  if (words < 3) return ended ? words : 1;
  return words > 3 ? 2 : 1;
}
