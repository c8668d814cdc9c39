/** The closed vocabulary of the calendar. Tuple types keep the tables complete: eleven months do not compile. */

type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];
type Seven<T> = readonly [T, T, T, T, T, T, T];

/** Spellings of each month. The first is the standard one; `Nopember`, `Pebruari` are the older ones. */
const MONTHS: Twelve<readonly string[]> = [
  ["januari"],
  ["februari", "pebruari", "febuari"],
  ["maret"],
  ["april"],
  ["mei"],
  ["juni"],
  ["juli"],
  ["agustus"],
  ["september"],
  ["oktober"],
  ["november", "nopember"],
  ["desember"],
];

/** Short forms. They are months only beside a number: `5 Agt`, `Des 2021`, but not `Jan pergi`. */
const SHORT_MONTHS: Twelve<readonly string[]> = [
  ["jan"],
  ["feb", "peb"],
  ["mar", "mrt"],
  ["apr"],
  [],
  ["jun"],
  ["jul"],
  ["agt", "agu", "ags", "agust"],
  ["sep", "sept"],
  ["okt"],
  ["nov", "nop"],
  ["des"],
];

/** English names, as page stamps have them: `Tuesday 9 April 2024`. Months only beside a number, too. */
const ENGLISH_MONTHS: Twelve<readonly string[]> = [
  ["january"],
  ["february"],
  ["march"],
  [],
  ["may"],
  ["june"],
  ["july"],
  ["august", "aug"],
  [],
  ["october", "oct"],
  [],
  ["december", "dec"],
];

/** ISO order: Monday first. */
const WEEKDAYS: Seven<readonly string[]> = [
  ["senin", "senen"],
  ["selasa"],
  ["rabu", "rebo"],
  ["kamis", "kemis"],
  ["jumat", "jum'at"],
  ["sabtu"],
  ["minggu", "ahad"],
];

const ENGLISH_WEEKDAYS: Seven<readonly string[]> = [
  ["monday"],
  ["tuesday"],
  ["wednesday"],
  ["thursday"],
  ["friday"],
  ["saturday"],
  ["sunday"],
];

function numbered(table: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(table.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

export const monthNames = numbered(MONTHS);
export const monthsBesideNumbers = new Map([...numbered(SHORT_MONTHS), ...numbered(ENGLISH_MONTHS)]);
export const weekdayNames = numbered(WEEKDAYS);
export const englishWeekdays = numbered(ENGLISH_WEEKDAYS);

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half-year"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** Quarters and half-years before their year, as companies write them: `2Q25`, `1H-2025`. */
export const shortPeriods = new Map<string, readonly [unit: "quarter" | "half-year", ordinal: number]>([
  ["1q", ["quarter", 1]],
  ["2q", ["quarter", 2]],
  ["3q", ["quarter", 3]],
  ["4q", ["quarter", 4]],
  ["1h", ["half-year", 1]],
  ["2h", ["half-year", 2]],
]);

export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["detik", "second"],
  ["dtk", "second"],
  ["menit", "minute"],
  ["mnt", "minute"],
  ["jam", "hour"],
  ["hari", "day"],
  ["minggu", "week"],
  ["pekan", "week"],
  ["bulan", "month"],
  ["bln", "month"],
  ["kuartal", "quarter"],
  ["kwartal", "quarter"],
  ["triwulan", "quarter"],
  ["semester", "half-year"],
  ["tahun", "year"],
  ["thn", "year"],
  ["dekade", "decade"],
  ["dasawarsa", "decade"],
  ["abad", "century"],
  ["milenium", "millennium"],
]);

/** `sehari` is one day, `sepekan` one week. */
export const oneOfUnit: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["sedetik", "second"],
  ["semenit", "minute"],
  ["sejam", "hour"],
  ["sehari", "day"],
  ["seharian", "day"],
  ["sepekan", "week"],
  ["seminggu", "week"],
  ["sebulan", "month"],
  ["setahun", "year"],
  ["sedekade", "decade"],
  ["sedasawarsa", "decade"],
  ["seabad", "century"],
]);

/** `bertahun-tahun`: many, nobody says how many. */
export const manyOfUnit: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["bermenit-menit", "minute"],
  ["berjam-jam", "hour"],
  ["berhari-hari", "day"],
  ["berminggu-minggu", "week"],
  ["berpekan-pekan", "week"],
  ["berbulan-bulan", "month"],
  ["bertahun-tahun", "year"],
  ["berabad-abad", "century"],
]);

/** `tahun-tahun`: several, with a word behind it that says which. */
export const severalOfUnit: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["hari-hari", "day"],
  ["pekan-pekan", "week"],
  ["minggu-minggu", "week"],
  ["bulan-bulan", "month"],
  ["tahun-tahun", "year"],
]);

/** TIMEX3 duration letters, with the `T` of the clock units. */
export const unitLetters: Readonly<Record<Unit, readonly [prefix: "P" | "PT", letter: string, factor: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  weekend: ["P", "WE", 1],
  week: ["P", "W", 1],
  month: ["P", "M", 1],
  quarter: ["P", "Q", 1],
  "half-year": ["P", "H", 1],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
  millennium: ["P", "Y", 1000],
};

const BY_SIZE: readonly Unit[] = ["year", "month", "week", "day", "hour", "minute", "second"];

/** Is `a` a smaller unit than `b`? */
export function finer(a: Unit, b: Unit): boolean {
  return BY_SIZE.indexOf(a) > BY_SIZE.indexOf(b) && BY_SIZE.indexOf(b) >= 0;
}

export type PartOfDay = "MO" | "AF" | "EV" | "NI";

/** TIMEX3 parts of the day. `dini hari` (two words) is `MO` and is read by its parser. */
export const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ["pagi", "MO"],
  ["subuh", "MO"],
  ["siang", "AF"],
  ["sore", "AF"],
  ["petang", "EV"],
  ["malam", "NI"],
]);

/** Words behind a date that say on which side of the reference it lies: `30 Juli lalu`, `31 Desember mendatang`. */
export const backward: ReadonlySet<string> = new Set(["lalu", "silam", "lampau", "kemarin"]);
export const forward: ReadonlySet<string> = new Set(["depan", "mendatang", "nanti"]);

/** Short for `sampai dengan`. */
export const UNTIL: ReadonlySet<string> = new Set(["s.d.", "s.d", "sd", "sd."]);
export const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);

/** Behind them stands an age: `pria 45 tahun itu`, `usia 75 tahun ini`. */
export const aged: ReadonlySet<string> = new Set(
  (
    "pria wanita perempuan lelaki laki-laki pemuda pemudi remaja gadis bocah anak balita bayi kakek nenek duda janda ibu ayah " +
    "aktor aktris penyanyi musisi artis pemain pelatih kiper bek gelandang penyerang striker winger kapten pembalap petenis pebulutangkis petinju " +
    "pesepakbola bintang atlet pegolf politikus politisi pengusaha usia umur"
  ).split(" "),
);
