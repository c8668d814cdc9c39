import { wordSet } from "../../lexicon/index.js";
import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { atom, point, type VaguePart } from "../meaning.js";
import { severalOfUnit } from "../tables.js";
import type { DateParser } from "./parser.js";

type Value = VaguePart["value"];

const PHRASES: readonly (readonly [value: Value, phrases: readonly string[]])[] = [
  [
    "PRESENT_REF",
    [
      "saat ini",
      "masa kini",
      "kini",
      "sekarang ini",
      "sekarang",
      "dewasa ini",
      "sementara ini",
      "sejauh ini",
      "waktu ini",
    ],
  ],
  [
    "PAST_REF",
    [
      "saat itu",
      "kala itu",
      "ketika itu",
      "waktu itu",
      "masa itu",
      "zaman itu",
      "zaman dahulu",
      "zaman dulu",
      "masa lalu",
      "masa lampau",
      "baru-baru ini",
      "baru saja",
      "belum lama ini",
      "belakangan ini",
      "akhir-akhir ini",
      "beberapa waktu yang lalu",
      "beberapa waktu lalu",
      "beberapa waktu silam",
      "beberapa waktu terakhir",
      "beberapa waktu belakangan ini",
      "beberapa waktu belakangan",
      "beberapa saat lalu",
      "beberapa saat yang lalu",
      "selama ini",
      "tempo hari",
      "dulunya",
      "dulu kala",
      "dahulu kala",
    ],
  ],
  [
    "FUTURE_REF",
    [
      "beberapa waktu ke depan",
      "beberapa waktu mendatang",
      "ke depannya",
      "ke depan",
      "kedepannya",
      "masa depan",
      "masa mendatang",
      "masa yang akan datang",
      "kemudian hari",
      "waktu dekat ini",
      "waktu dekat",
      "mendatang",
    ],
  ],
];

/** Behind several units: `tahun-tahun sebelumnya`, `hari-hari ini`. */
const SIDES: readonly (readonly [value: Value, words: readonly string[]])[] = [
  ["PRESENT_REF", ["ini"]],
  ["PAST_REF", ["sebelumnya", "lalu", "yang lalu"]],
  ["FUTURE_REF", ["mendatang", "berikutnya", "selanjutnya", "ke depan", "yang akan datang"]],
];

/** By first word, longest phrase first. */
const byFirstWord = new Map<string, { words: readonly string[]; value: Value }[]>();
const sided = SIDES.map(
  ([value, words]) =>
    [value, [...severalOfUnit.keys()].flatMap((several) => words.map((word) => `${several} ${word}`))] as const,
);
for (const [value, phrases] of [...PHRASES, ...sided]) {
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] as string;
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** `kaki lurus ke depan`, `duduk lebih ke depan`: a place, and no time. */
const AHEAD = wordSet(
  "lurus lebih maju duduk pindah melangkah bergerak menghadap berdiri condong membungkuk lari berlari kabur bergegas " +
    "terdorong terpental terlempar terseret jatuh terjatuh tersungkur terjungkal meluncur",
);

/** Words in front of `masa depan` that are no noun which it describes. */
const JOINTS = new Set(
  "di pada dalam ke menuju untuk bagi demi dari akan dan atau hingga sampai atas soal tentang adalah punya serta bahwa ini itu".split(
    " ",
  ),
);

/** `generasi masa depan`, `teknologi masa depan`: what kind it is, not when. */
function isAttribute(line: Line, at: number): boolean {
  const before = line.norm(at - 1);
  return line.norm(at) === "masa" && line.isWord(at - 1) && !JOINTS.has(before) && !/^me/.test(before);
}

/** `saat ini`, `baru-baru ini`, `masa depan`: past, present or future and no more. */
export const vague: DateParser = {
  id: "date/vague",
  starts: Lex.Vague,
  parse(line, at) {
    for (const { words, value } of byFirstWord.get(line.norm(at)) ?? []) {
      if (!words.every((word, index) => line.norm(at + index) === word)) continue;
      if (words[0] === "ke" && AHEAD.has(line.norm(at - 1))) continue;
      // `Kemudian hari Sabtu ia pulang`
      if (words[0] === "kemudian" && line.norm(at - 1) !== "di") continue;
      // `acara Outlook: Masa Depan Gizi Anak`: the title of something
      if (words[0] === "masa" && line.isCapital(at) && line.isCapital(at + 1)) continue;
      if (words[1] === "depan" && isAttribute(line, at)) continue;
      return atom(at, at + words.length, "date/vague", point({ at: "vague", value }));
    }
    return isOnce(line, at) ? atom(at, at + 1, "date/vague", point({ at: "vague", value: "PAST_REF" })) : null;
  },
};

/** In front of `dulu` they make it once upon a time: `pernah dulu`, `jika dulu …, kini …`, `tidak sebesar dulu`. */
const BEFORE_ONCE =
  /^(?:pernah|sejak|dari|seperti|yang|zaman|karena|jika|kalau|kayak|bahwa|sebesar|sebanyak|semahal|seramai)$/;
const PERSONS = wordSet("saya aku kami kita ia dia mereka");

/** `dulu` opens a sentence, or a clause with its person (`…, dulu kita beternak`); behind a verb it means first (`kaji dulu`). */
function isOnce(line: Line, at: number): boolean {
  const word = line.norm(at);
  if (word !== "dulu" && word !== "dahulu") return false;
  const before = line.norm(at - 1);
  return line.opens(at) || BEFORE_ONCE.test(before) || (before === "," && PERSONS.has(line.norm(at + 1)));
}
