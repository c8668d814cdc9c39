import { type CalendarDate, daysBetween, easter, plusDays } from "./calendar.js";
import { hijriMonthStart, hijriYearsIn } from "./hijri.js";
import type { Line } from "./line.js";

/**
 * Named days. Fixed ones have a rule; those of the church follow Easter, those of Bali its year of 210 days; the days of the
 * Hijri, Saka, Chinese and Buddhist calendars are the government's announced dates, because no arithmetic calendar agrees
 * with all of them.
 */
type FeastRule =
  | { readonly fixed: readonly [month: number, day: number] }
  | { readonly easter: number }
  | { readonly hijri: readonly [month: number, day: number] }
  /** Days behind Galungan. */
  | { readonly pawukon: number }
  | { readonly announced: keyof typeof ANNOUNCED; readonly days?: number };

/** Announced days by year of our calendar, as month * 100 + day, from `FIRST_YEAR` on. */
const ANNOUNCED = {
  nyepi: [305, 323, 312, 331, 321, 309, 328, 317, 307, 325, 314, 303, 322, 311, 329, 319],
  imlek: [203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217],
  waisak: [517, 506, 525, 515, 602, 522, 511, 529, 519, 507, 526, 516, 604, 523, 512, 531],
} as const;
const FIRST_YEAR = 2011;
/** What the year of a feast's own era is ahead of ours: `Imlek 2576`, `Nyepi 1947`, `Waisak 2569`. */
const ERAS = { nyepi: -78, imlek: 551, waisak: 544 } as const;

/** A Galungan, from which the others are counted. */
const GALUNGAN: CalendarDate = { year: 2025, month: 4, day: 23 };
const PAWUKON_DAYS = 210;

const ID_FITRI: FeastRule = { hijri: [10, 1] };
const ID_ADHA: FeastRule = { hijri: [12, 10] };

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
  ["rabu abu", { easter: -46 }],
  ["minggu palma", { easter: -7 }],
  ["kamis putih", { easter: -3 }],
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
  ["tahun baru islam", { hijri: [1, 1] }],
  ["tahun baru hijriah", { hijri: [1, 1] }],
  ["maulid nabi", { hijri: [3, 12] }],
  ["maulid nabi muhammad", { hijri: [3, 12] }],
  ["isra mikraj", { hijri: [7, 27] }],
  ["isra miraj", { hijri: [7, 27] }],
  ["isra mi'raj", { hijri: [7, 27] }],
  ["nuzulul quran", { hijri: [9, 17] }],
  ["nyepi", { announced: "nyepi" }],
  ["imlek", { announced: "imlek" }],
  ["tahun baru imlek", { announced: "imlek" }],
  ["cap go meh", { announced: "imlek", days: 14 }],
  ["waisak", { announced: "waisak" }],
  ["galungan", { pawukon: 0 }],
  ["kuningan", { pawukon: 10 }],
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
  "kuningan",
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
  line: Line,
  at: number,
  named: boolean,
): { readonly feast: string; readonly last: number } | null {
  let name = "";
  let found: { feast: string; last: number } | null = null;
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const word = line.norm(at + length - 1);
    if (word === "") break;
    name = name === "" ? word : `${name} ${word}`;
    if (FEASTS.has(name) && (named || !NEEDS_HARI.has(name))) found = { feast: name, last: at + length };
  }
  return found;
}

/** The days of a feast in a year of our calendar: none where they are not in the table, two where a Hijri feast comes round again. */
export function feastDays(feast: string, year: number): readonly CalendarDate[] {
  const rule = FEASTS.get(feast);
  if (!rule) return [];
  if ("fixed" in rule) return [{ year, month: rule.fixed[0], day: rule.fixed[1] }];
  if ("easter" in rule) return [plusDays(easter(year), rule.easter)];
  if ("announced" in rule) {
    const ours = year < FIRST_YEAR || year > 2500 ? year - ERAS[rule.announced] : year;
    return announced(ANNOUNCED[rule.announced][ours - FIRST_YEAR], ours).map((day) => plusDays(day, rule.days ?? 0));
  }
  if ("pawukon" in rule) return pawukonDays(plusDays(GALUNGAN, rule.pawukon), year);
  return hijriYearsIn(year)
    .map((hijriYear) => hijriFeastDay(feast, hijriYear))
    .filter((day) => day?.year === year)
    .filter((day) => day !== null);
}

/** One or two days of a year, counted from any one of them. */
function pawukonDays(known: CalendarDate, year: number): readonly CalendarDate[] {
  const newYear = { year, month: 1, day: 1 };
  const past = daysBetween(known, newYear) % PAWUKON_DAYS;
  const first = plusDays(newYear, past > 0 ? PAWUKON_DAYS - past : -past);
  return [first, plusDays(first, PAWUKON_DAYS)].filter((day) => day.year === year);
}

function announced(packed: number | undefined, year: number): readonly CalendarDate[] {
  return packed ? [{ year, month: Math.floor(packed / 100), day: packed % 100 }] : [];
}

/** The day of a feast in a year of the Hijri calendar: `Idul Fitri 1444 H`. */
export function hijriFeastDay(feast: string, hijriYear: number): CalendarDate | null {
  const rule = FEASTS.get(feast);
  if (!rule || !("hijri" in rule)) return null;
  const [month, day] = rule.hijri;
  const first = hijriMonthStart(hijriYear, month);
  return first && plusDays(first, day - 1);
}
