import type { Line } from "./line.js";
import { DASHES } from "./tables.js";

const UNDER_TEN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
/** `dua-tiga` is the larger of the two. */
const DIGITS = new Map([
  ...UNDER_TEN.map((word, n): [string, number] => [word, n]),
  ...UNDER_TEN.slice(1).map((word, n): [string, number] => [`${UNDER_TEN[n]}-${word}`, n + 1]),
]);
const SCALES = new Map([
  ["puluh", 10],
  ["ratus", 100],
  ["ribu", 1000],
  ["juta", 1_000_000],
  ["miliar", 1_000_000_000],
]);
const WHOLES = new Map([
  ["sepuluh", 10],
  ["sebelas", 11],
  ["seratus", 100],
  ["seribu", 1000],
]);
/** A number nobody states. `X` in TIMEX3. */
export const vagueNumerals: ReadonlySet<string> = new Set([
  "beberapa",
  "belasan",
  "puluhan",
  "ratusan",
  "ribuan",
  "jutaan",
  "miliaran",
  "sejumlah",
]);
/** Words that a numeral can start with. */
export const numeralWords: readonly string[] = [...DIGITS.keys(), ...WHOLES.keys(), ...vagueNumerals, "setengah"];

const ORDINALS = new Map(
  ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh"].map(
    (word, index) => [word, index + 1],
  ),
);
const ROMAN = new Map(
  ["i ii iii iv v vi vii viii ix x", "xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii"]
    .join(" ")
    .split(" ")
    .map((numeral, index) => [numeral, index + 1]),
);

const COUNT_JOINERS = new Set(["sampai", "hingga", "atau"]);

export interface Numeral {
  /** Null for a number nobody states (`beberapa`). */
  readonly value: number | null;
  /** One past its last token. */
  readonly last: number;
}

/** `3`, `1.000`, `2,5`, `65 ribu`, `tiga`, `dua puluh lima`, `setengah`, `satu setengah`, `beberapa`, `ratusan juta`. */
export function readNumeral(line: Line, at: number): Numeral | null {
  const word = line.norm(at);
  const scale = SCALES.get(line.norm(at + 1));
  if (vagueNumerals.has(word)) return { value: null, last: scale ? at + 2 : at + 1 };
  if (word === "setengah") return { value: 0.5, last: at + 1 };
  const digits = line.isNumber(at) ? parseDigits(word) : null;
  if (digits !== null) return scale ? { value: digits * scale, last: at + 2 } : halfMore(line, digits, at + 1);
  return readNumberWords(line, at);
}

/** A numeral, or two of which the larger is given: `2-3`, `5 – 6`, `dua hingga tiga`, `satu atau dua`. */
export function readCount(line: Line, at: number): Numeral | null {
  const first = readNumeral(line, at);
  if (first === null || endsScore(line, at)) return null;
  const joiner = line.norm(first.last);
  if (!DASHES.has(joiner) && !COUNT_JOINERS.has(joiner)) return first;
  const second = readNumeral(line, first.last + 1);
  // `puluhan atau ratusan tahun`
  if (first.value === null) return second?.value === null ? second : first;
  return second?.value && second.value > first.value ? second : first;
}

/** `menang 3-2 hari ini`. */
function endsScore(line: Line, at: number): boolean {
  return line.isNumber(at - 2) && DASHES.has(line.norm(at - 1)) && line.touches(at - 1) && line.touches(at);
}

/** At most a few words long: `seribu sembilan ratus empat puluh lima`. */
function readNumberWords(line: Line, at: number): Numeral | null {
  let total = 0;
  let last = at;
  for (let turns = 0; turns < 5; turns++) {
    const whole = WHOLES.get(line.norm(last));
    const digit = DIGITS.get(line.norm(last));
    if (whole !== undefined) {
      total += whole;
      last++;
      if (whole < 100) break;
    } else if (digit !== undefined) {
      const follower = line.norm(last + 1);
      const scale = SCALES.get(follower);
      if (follower === "belas") total += digit + 10;
      else total += digit * (scale ?? 1);
      last += follower === "belas" || scale ? 2 : 1;
      if (!scale) break;
    } else break;
  }
  return last === at ? null : halfMore(line, total, last);
}

/** `satu setengah tahun`. */
function halfMore(line: Line, value: number, last: number): Numeral {
  return line.norm(last) === "setengah" ? { value: value + 0.5, last: last + 1 } : { value, last };
}

function parseDigits(word: string): number | null {
  if (/^\d{1,5}$/.test(word)) return Number(word);
  if (/^\d{1,3}\.\d{3}$/.test(word)) return Number(word.replace(".", ""));
  if (/^\d{1,3},\d{1,3}$/.test(word)) return Number(word.replace(",", "."));
  return null;
}

/** `ke-3`, `ketiga`, `kesembilan belas`, `kedua puluh satu`, `III`, `3`. */
export function readOrdinal(line: Line, at: number): { readonly value: number; readonly last: number } | null {
  const word = line.norm(at);
  // `abad ke 4`
  if (word === "ke" && /^\d{1,2}$/.test(line.norm(at + 1))) return { value: Number(line.norm(at + 1)), last: at + 2 };
  const dashed = /^ke-(\d{1,2}|[ivx]{1,5})$/.exec(word)?.[1];
  if (dashed) {
    const value = /\d/.test(dashed) ? Number(dashed) : (ROMAN.get(dashed) ?? 0);
    return value > 0 ? { value, last: at + 1 } : null;
  }
  const named = ORDINALS.get(word) ?? (word === "kesebelas" ? 11 : undefined);
  if (named && line.norm(at + 1) === "puluh") {
    const rest = DIGITS.get(line.norm(at + 2));
    return { value: named * 10 + (rest ?? 0), last: rest ? at + 3 : at + 2 };
  }
  if (named)
    return line.norm(at + 1) === "belas" ? { value: named + 10, last: at + 2 } : { value: named, last: at + 1 };
  if (/^\d{1,2}$/.test(word)) return { value: Number(word), last: at + 1 };
  const roman = line.isUpper(at) ? ROMAN.get(word) : undefined;
  return roman ? { value: roman, last: at + 1 } : null;
}
