/** Temporary list until the lexicon's is in place. */
const LIST: Record<string, boolean> = Object.fromEntries(
  "drs. h. hj. ir. dr. prof. jl. no. kab. kec. kel. prov. rp. st. jend. letjen. kol.".split(" ").map((w) => [w, false]).concat("tbk. dkk. dll. dsb. dst. s.h. m.si.".split(" ").map((w) => [w, true]) as never) as never,
);
export function abbreviation(norm: string): { readonly endsSentence: boolean } | null {
  const ends = LIST[norm];
  return ends === undefined ? null : { endsSentence: ends };
}
const CALENDAR = new Set("januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat jum'at sabtu minggu ahad".split(" "));
export function calendarWord(norm: string): boolean {
  return CALENDAR.has(norm);
}
