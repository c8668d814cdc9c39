import { wordMarks } from "../lexicon/index.js";
import { feastStarts } from "./feasts.js";
import { labels, measures, namedAfter, personTitles, works } from "./guard-words.js";
import { hijriMonths } from "./hijri.js";
import { numeralWords, vagueNumerals } from "./numerals.js";
import {
  englishWeekdays,
  manyOfUnit,
  monthNames,
  monthsBesideNumbers,
  oneOfUnit,
  partsOfDay,
  severalOfUnit,
  shortPeriods,
  units,
  weekdayNames,
} from "./tables.js";

/**
 * Lexical classes, one bit each: a word may have several (`minggu` is a weekday and a unit). A token is looked up once,
 * and a parser is tried only where a class that it can start with stands.
 */
export const Lex = {
  Digits: 1 << 0,
  Numeral: 1 << 1,
  Month: 1 << 2,
  Weekday: 1 << 3,
  Unit: 1 << 4,
  OneUnit: 1 << 5,
  PartOfDay: 1 << 6,
  Clock: 1 << 7,
  DateWord: 1 << 8,
  RelativeDay: 1 << 9,
  Period: 1 << 10,
  Every: 1 << 11,
  Vague: 1 << 12,
  Feast: 1 << 13,
  Season: 1 << 14,
  Apostrophe: 1 << 15,
  HijriMonth: 1 << 16,
  // no parser starts with the rest: what guards look for
  Label: 1 << 17,
  Measure: 1 << 18,
  NamedAfter: 1 << 19,
  Work: 1 << 20,
  Title: 1 << 21,
} as const;

/** The classes that a parser can start with. */
export const PARSED = Lex.Label - 1;

const words = new Map<string, number>();
function add(lexemes: Iterable<string>, flag: number): void {
  for (const lexeme of lexemes) words.set(lexeme, (words.get(lexeme) ?? 0) | flag);
}

add(numeralWords, Lex.Numeral);
add(vagueNumerals, Lex.Numeral);
add([...monthNames.keys(), ...monthsBesideNumbers.keys()], Lex.Month);
add([...weekdayNames.keys(), ...englishWeekdays.keys(), "hari"], Lex.Weekday);
add(units.keys(), Lex.Unit);
add(["akhir"], Lex.Unit);
add([...oneOfUnit.keys(), ...manyOfUnit.keys(), "sepanjang"], Lex.OneUnit);
add(severalOfUnit.keys(), Lex.OneUnit | Lex.Vague);
add([...partsOfDay.keys(), "dini", "tadi", "nanti", "semalam", "tengah"], Lex.PartOfDay);
add(["paginya", "siangnya", "sorenya", "petangnya", "malamnya"], Lex.PartOfDay);
add(["pukul", "jam", "pkl", "pkl.", "setengah"], Lex.Clock);
add(["tanggal", "tgl", "tgl.", "bulan"], Lex.DateWord);
add(["hari", "kemarin", "besok", "esok", "lusa", "keesokan", "esoknya", "besoknya", "keesokannya"], Lex.RelativeDay);
add(["kuartal", "kwartal", "triwulan", "semester", "paruh", "abad", "dekade", "dasawarsa", "era"], Lex.Period);
add([...shortPeriods.keys()], Lex.Period);
add(["q1", "q2", "q3", "q4", "tahun", "thn", "th", "th.", "periode", "musim", "masa"], Lex.Period);
add(["setiap", "tiap", "saban", "per", "sekali", "sehari-hari", "tiap-tiap", "mingguan", "bulanan"], Lex.Every);
add(["perhari", "perpekan", "perminggu", "perbulan", "pertahun"], Lex.Every);
add(
  ["saat", "kini", "sekarang", "dewasa", "masa", "sementara", "sejauh", "baru-baru", "baru", "belum", "belakangan"],
  Lex.Vague,
);
add(["akhir-akhir", "beberapa", "selama", "kala", "ketika", "waktu", "mendatang", "ke", "kedepannya"], Lex.Vague);
add(["dulu", "dulunya", "dahulu", "zaman", "tempo", "kemudian"], Lex.Vague);
add(["musim"], Lex.Season);
add(feastStarts, Lex.Feast);
add(
  [...hijriMonths.keys()].map((name) => name.split(" ")[0] as string),
  Lex.HijriMonth,
);
add(["puasa"], Lex.HijriMonth);

add(labels, Lex.Label);
add(measures, Lex.Measure);
add(namedAfter, Lex.NamedAfter);
add(works, Lex.Work);
add(personTitles, Lex.Title);

/** The lexical classes of a word: 0 for nearly every word of a text. */
export const classify = wordMarks(22, ({ kind, norm }) => {
  if (kind === "word") return words.get(norm) ?? compound(norm);
  if (kind === "number") return Lex.Digits;
  if (kind === "quote") return norm === "'" ? Lex.Apostrophe : 0;
  return kind === "symbol" || kind === "punctuation" ? (words.get(norm) ?? 0) : 0;
});

/** Words with a number in them: `H-7`, `kuartal-III`, `3x`. */
function compound(norm: string): number {
  if (norm.length <= 3 && /^\d{1,2}x$/.test(norm)) return Lex.Digits;
  if (norm !== "h" && !norm.includes("-")) return 0;
  if (/^h(?:-\d{1,2})?$/.test(norm)) return Lex.Feast;
  return norm.length < 14 && /^(?:kuartal|triwulan|semester)-/.test(norm) ? Lex.Period : 0;
}
