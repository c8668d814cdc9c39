import { type CalendarDate, easter, plusDays } from "./calendar.js";

/**
 * Named days. Fixed ones have a rule; those of the church follow Easter; the days of the Hijri, Saka, Chinese and Buddhist
 * calendars are the government's announced dates, because no arithmetic calendar agrees with all of them.
 */
type FeastRule =
  | { readonly fixed: readonly [month: number, day: number] }
  | { readonly easter: number }
  | { readonly table: FeastTable; readonly days?: number };

type FeastTable = "ramadan" | "syawal" | "zulhijah" | "muharam" | "rabiulawal" | "rajab" | "nyepi" | "imlek" | "waisak";

/** Announced days by year of our calendar, as month * 100 + day, from 2015 on. For Hijri months: their first day. */
const ANNOUNCED: Readonly<Record<FeastTable, readonly number[]>> = {
  ramadan: [618, 606, 527, 517, 506, 424, 413, 403, 323, 312, 301, 219],
  syawal: [717, 706, 625, 615, 605, 524, 513, 502, 422, 410, 331, 321],
  zulhijah: [915, 903, 823, 813, 802, 722, 711, 701, 620, 608, 528, 518],
  muharam: [1014, 1002, 921, 911, 901, 820, 810, 730, 719, 707, 627, 616],
  rabiulawal: [0, 0, 0, 0, 0, 1018, 1008, 927, 917, 905, 825, 814],
  rajab: [0, 0, 0, 0, 0, 0, 0, 202, 123, 113, 101, 0],
  nyepi: [321, 309, 328, 317, 307, 325, 314, 303, 322, 311, 329, 319],
  imlek: [219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217],
  waisak: [602, 522, 511, 529, 519, 507, 526, 516, 604, 523, 512, 531],
};
const FIRST_YEAR = 2015;
/** 1 Muharam of our year Y opens Hijri year Y - 578 (true from 2008 to 2039); what comes before it belongs to the year before. */
const HIJRI_OPENS = 578;

function announced(table: FeastTable, year: number): CalendarDate | null {
  const packed = ANNOUNCED[table][year - FIRST_YEAR];
  return packed ? { year, month: Math.floor(packed / 100), day: packed % 100 } : null;
}

const ID_FITRI: FeastRule = { table: "syawal" };
const ID_ADHA: FeastRule = { table: "zulhijah", days: 9 };

/** Each feast by the words that name it. `hari raya` and `hari` before them are read by the parser. */
const FEASTS: ReadonlyMap<string, FeastRule> = new Map<string, FeastRule>([
  ["tahun baru", { fixed: [1, 1] }],
  ["tahun baru masehi", { fixed: [1, 1] }],
  ["valentine", { fixed: [2, 14] }],
  ["kartini", { fixed: [4, 21] }],
  ["bumi", { fixed: [4, 22] }],
  ["buruh", { fixed: [5, 1] }],
  ["buruh internasional", { fixed: [5, 1] }],
  ["may day", { fixed: [5, 1] }],
  ["pendidikan nasional", { fixed: [5, 2] }],
  ["hardiknas", { fixed: [5, 2] }],
  ["kebangkitan nasional", { fixed: [5, 20] }],
  ["harkitnas", { fixed: [5, 20] }],
  ["lahir pancasila", { fixed: [6, 1] }],
  ["bhayangkara", { fixed: [7, 1] }],
  ["anak nasional", { fixed: [7, 23] }],
  ["kemerdekaan", { fixed: [8, 17] }],
  ["kemerdekaan ri", { fixed: [8, 17] }],
  ["kesaktian pancasila", { fixed: [10, 1] }],
  ["batik nasional", { fixed: [10, 2] }],
  ["santri", { fixed: [10, 22] }],
  ["santri nasional", { fixed: [10, 22] }],
  ["sumpah pemuda", { fixed: [10, 28] }],
  ["pahlawan", { fixed: [11, 10] }],
  ["guru nasional", { fixed: [11, 25] }],
  ["antikorupsi sedunia", { fixed: [12, 9] }],
  ["ibu", { fixed: [12, 22] }],
  ["natal", { fixed: [12, 25] }],
  ["paskah", { easter: 0 }],
  ["jumat agung", { easter: -2 }],
  ["kenaikan isa almasih", { easter: 39 }],
  ["kenaikan isa al masih", { easter: 39 }],
  ["kenaikan yesus kristus", { easter: 39 }],
  ["pentakosta", { easter: 49 }],
  ["idul fitri", ID_FITRI],
  ["idulfitri", ID_FITRI],
  ["id fitri", ID_FITRI],
  ["lebaran", ID_FITRI],
  ["idul adha", ID_ADHA],
  ["iduladha", ID_ADHA],
  ["kurban", ID_ADHA],
  ["tahun baru islam", { table: "muharam" }],
  ["tahun baru hijriah", { table: "muharam" }],
  ["maulid nabi", { table: "rabiulawal", days: 11 }],
  ["maulid nabi muhammad", { table: "rabiulawal", days: 11 }],
  ["isra mikraj", { table: "rajab", days: 26 }],
  ["isra miraj", { table: "rajab", days: 26 }],
  ["nyepi", { table: "nyepi" }],
  ["imlek", { table: "imlek" }],
  ["tahun baru imlek", { table: "imlek" }],
  ["waisak", { table: "waisak" }],
]);

/** Names that are words of their own: without `hari` they still name the day. */
const NEEDS_HARI: ReadonlySet<string> = new Set([
  "bumi",
  "buruh",
  "kemerdekaan",
  "kemerdekaan ri",
  "ibu",
  "pahlawan",
  "kartini",
  "kurban",
  "santri",
  "bhayangkara",
  "anak nasional",
  "guru nasional",
  "pendidikan nasional",
  "kebangkitan nasional",
]);
const LONGEST_NAME = 4;

export const feastStarts: readonly string[] = [
  ...new Set([...FEASTS.keys()].map((name) => name.split(" ")[0] as string)),
  "hari",
  "malam",
];

/** The longest feast name that starts at a token; `named` says that `hari` stands before it. */
export function readFeastName(
  norm: (at: number) => string,
  at: number,
  named: boolean,
): { readonly feast: string; readonly last: number } | null {
  let name = "";
  let found: { feast: string; last: number } | null = null;
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const word = norm(at + length - 1);
    if (word === "") break;
    name = name === "" ? word : `${name} ${word}`;
    if (FEASTS.has(name) && (named || !NEEDS_HARI.has(name))) found = { feast: name, last: at + length };
  }
  return found;
}

/** The day of a feast in a year of our calendar, or null where the announced date is not in the table. */
export function feastDay(feast: string, year: number): CalendarDate | null {
  const rule = FEASTS.get(feast);
  if (!rule) return null;
  if ("fixed" in rule) return { year, month: rule.fixed[0], day: rule.fixed[1] };
  if ("easter" in rule) return plusDays(easter(year), rule.easter);
  const first = announced(rule.table, year);
  return first && plusDays(first, rule.days ?? 0);
}

/** The day of a feast in a year of the Hijri calendar: `Idul Fitri 1444 H`. */
export function hijriFeastDay(feast: string, hijriYear: number): CalendarDate | null {
  const rule = FEASTS.get(feast);
  if (!rule || !("table" in rule)) return null;
  const first = hijriMonthStart(hijriYear, HIJRI_TABLES.indexOf(rule.table) + 1);
  return first && plusDays(first, rule.days ?? 0);
}

/** Number of each Hijri month, by the spellings in use. */
export const hijriMonths: ReadonlyMap<string, number> = new Map(
  [
    ["muharam", "muharram"],
    ["safar"],
    ["rabiulawal", "rabiul awal"],
    ["rabiulakhir", "rabiul akhir"],
    ["jumadilawal", "jumadil awal"],
    ["jumadilakhir", "jumadil akhir"],
    ["rajab"],
    ["syakban", "sya'ban", "syaban"],
    ["ramadan", "ramadhan"],
    ["syawal", "syawwal"],
    ["zulkaidah", "dzulkaidah", "dzulqa'dah"],
    ["zulhijah", "dzulhijah", "zulhijjah", "dzulhijjah"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The Hijri month named at a token: `Ramadan`, `Rabiul Awal`. */
export function readHijriMonth(
  norm: (at: number) => string,
  at: number,
): { readonly month: number; readonly last: number } | null {
  const two = hijriMonths.get(`${norm(at)} ${norm(at + 1)}`);
  if (two) return { month: two, last: at + 2 };
  const one = hijriMonths.get(norm(at));
  return one ? { month: one, last: at + 1 } : null;
}

/** The table of each Hijri month whose first days are known. */
const HIJRI_TABLES: readonly (FeastTable | null)[] = [
  "muharam",
  null,
  "rabiulawal",
  null,
  null,
  null,
  "rajab",
  null,
  "ramadan",
  "syawal",
  null,
  "zulhijah",
];

/** First day of a Hijri month as announced, or null where it is not in the table. */
export function hijriMonthStart(year: number, month: number): CalendarDate | null {
  for (const candidate of [year + HIJRI_OPENS, year + HIJRI_OPENS + 1]) {
    const first = hijriMonthIn(candidate, month);
    const newYear = announced("muharam", candidate);
    if (!first || !newYear) continue;
    const opened = first.month * 100 + first.day >= newYear.month * 100 + newYear.day;
    if (candidate - HIJRI_OPENS - (opened ? 0 : 1) === year) return first;
  }
  return null;
}

/** First day of the Hijri month that begins in a year of our calendar, or null where it is not in the table. */
export function hijriMonthIn(commonYear: number, month: number): CalendarDate | null {
  const table = HIJRI_TABLES[month - 1];
  return table ? announced(table, commonYear) : null;
}
