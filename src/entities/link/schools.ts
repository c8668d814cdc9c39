import type { Groups } from "./groups.js";
import type { Surface } from "./surfaces.js";

const LEVELS: readonly (readonly [string, string])[] = [
  ["sekolah dasar", "sd"],
  ["sekolah menengah pertama", "smp"],
  ["sekolah menengah atas", "sma"],
  ["sekolah menengah kejuruan", "smk"],
];
const SCHOOL = /^(sd|smp|sma|smk) (.+)$/u;

/** `sma`, `2`, `kebumen` of `SMA Negeri 02 Kebumen`: the number may stand anywhere, and `Negeri` be left out. */
interface School {
  readonly level: string;
  readonly number: string;
  readonly rest: string;
}

function schoolOf({ type, words }: Surface): School | null {
  if (type !== "organization") return null;
  let phrase = words.join(" ");
  for (const [long, short] of LEVELS) if (phrase.startsWith(`${long} `)) phrase = short + phrase.slice(long.length);
  const [, level, name] = SCHOOL.exec(phrase) ?? [];
  if (level === undefined || name === undefined) return null;
  const parts = name.split(" ");
  const number = parts.find((part) => /^\d{1,3}$/u.test(part)) ?? "";
  const rest = parts.filter((part) => part !== number && part !== "negeri").join(" ");
  return { level, number: number.replace(/^0+/u, ""), rest };
}

/** Joins `SDN 01 Melati`, `SDN Melati 1` and, where no other school of the article is so called, `SD 01` and `SD Melati`. */
export function joinSchools(surfaces: readonly Surface[], groups: Groups): void {
  const byKey = new Map<string, number | null>();
  const shorts: (readonly [string, number])[] = [];
  const put = (key: string, index: number) => {
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, index);
    else if (other !== null && groups.find(other) !== groups.find(index)) byKey.set(key, null);
  };
  surfaces.forEach((surface, index) => {
    const school = schoolOf(surface);
    if (school === null) return;
    const { level, number, rest } = school;
    if (number === "" || rest === "") {
      shorts.push([`${level} ${number}${rest}`, index]);
      return;
    }
    const whole = `${level} ${number} ${rest}`;
    const same = byKey.get(whole);
    if (same != null) groups.join(same, index);
    for (const key of [whole, `${level} ${number}`, `${level} ${rest}`]) put(key, index);
  });
  for (const [key, index] of shorts) {
    const whole = byKey.get(key);
    if (whole != null) groups.join(whole, index);
  }
}
