import { cueTrie, isAgentNoun, isNickname, preverbTrie } from "../../lexicon/index.js";
import { normalize, type Token } from "../../text/index.js";
import type { AliasLink, Candidate } from "../candidate.js";
import { honorificAt, titleAt } from "../words.js";

/** Words between a name and another name of the same person stand within so many tokens. */
const REACH = 7;
const words = (text: string) => new Set(text.split(" "));
const FAMILIAR = words("akrab biasa kerap sering lebih karib lazim populer juga dulu kini");
const CALLED = words("disapa dipanggil dikenal dijuluki disebut");
const AS = words("dengan sebagai nama panggilan sapaan julukan akrab");
/** `Pria yang akrab disapa Noel itu` */
const SOMEBODY = words("pria lelaki perempuan wanita politikus politisi tokoh sosok pejabat pengusaha");
const REAL = words("asli aslinya lengkap lengkapnya kecil kecilnya panggung panggungnya");
const OF = words("akrab akrabnya dari untuk bagi");
/** First words of names by which people are called among friends. */
export const INFORMAL = words(
  "aa abah abi bang bung buya cak daeng gus habib kak kang mas mbah mbak ning pak teh tgb uda ustaz ustad",
);

/** `Muhaimin Iskandar atau Cak Imin`, `Susi yang akrab disapa Bu Susi`, `Ipul, sapaan akrab Saifullah`: two names, one person. */
export function calledNames(tokens: readonly Token[], kept: readonly Candidate[]): AliasLink[] {
  const links: AliasLink[] = [];
  for (let k = 1; k < kept.length; k++) {
    const long = kept[k - 1] as Candidate;
    const short = kept[k] as Candidate;
    if (short.type !== "person") continue;
    if (long.type === "person" && short.first - long.last <= REACH && isCalled(tokens, long, short)) {
      links.push({ long, short });
      continue;
    }
    const meant = isCalledHere(tokens, short) ? lastFull(tokens, kept, k) : null;
    if (meant !== null) links.push({ long: meant, short });
  }
  return links;
}

/** Does this name of a person belong to him among friends (`Cak Imin`), or is it a nickname the country knows? */
export function isInformal(written: string): boolean {
  const names = normalize(written).split(" ");
  return isNickname(names) || (names.length > 1 && INFORMAL.has(names[0] as string));
}

/** `Tiko, sapaan akrabnya, mengatakan`, `pria yang akrab disapa Tiko itu`: another name of whoever the text is about. */
function isCalledHere(tokens: readonly Token[], { first, last }: Candidate): boolean {
  if (last - first > 2) return false;
  const norm = (index: number) => tokens[index]?.norm ?? "";
  if (/^[,(–—-]$/u.test(norm(last))) {
    const close = calledBehind(tokens, last + 1);
    if (close !== null) return /^[,.)–—-]$/u.test(norm(close));
  }
  let i = first - 1;
  while (i > 0 && honorificAt(tokens, i)?.length === 1) i--;
  while (AS.has(norm(i)) && !CALLED.has(norm(i))) i--;
  if (!CALLED.has(norm(i)) || !FAMILIAR.has(norm(i - 1)) || !/^(?:itu|ini|tersebut|,)$/u.test(norm(last))) return false;
  i--;
  while (FAMILIAR.has(norm(i))) i--;
  if (norm(i) !== "yang") return false;
  const stop = Math.max(0, i - LONGEST_ROLE);
  // `Istrinya, perempuan yang akrab disapa Nina itu,` is somebody else
  for (i--; i >= stop; i--) {
    const { kind, norm: word } = tokens[i] as Token;
    if (kind !== "word") return false;
    const opens = SOMEBODY.has(word) || isAgentNoun(word) || titleAt(tokens, i) !== null;
    if (opens && isStart(tokens[i - 1])) return true;
  }
  return false;
}

/** So many words tell who is called so: `Guru besar Universitas Gadjah Mada yang karib disapa Tono itu`. */
const LONGEST_ROLE = 7;

/** Behind `sapaan akrabnya`, `panggilannya`, `begitu ia biasa dipanggil`, if that stands here. */
function calledBehind(tokens: readonly Token[], index: number): number | null {
  const norm = (at: number) => tokens[at]?.norm ?? "";
  let i = index;
  const so = /^(?:begitu|demikian)$/u.test(norm(i));
  if (so) {
    i++;
    while (/^(?:ia|dia|beliau|lelaki|pria|perempuan|itu)$/u.test(norm(i)) || FAMILIAR.has(norm(i))) i++;
    if (CALLED.has(norm(i))) return i + 1;
  }
  if (!/^(?:sapaan|panggilan)(?:nya)?$/u.test(norm(i))) return null;
  if (norm(i).endsWith("nya")) return i + 1;
  return norm(i + 1) === "akrabnya" ? i + 2 : null;
}

function isStart(before: Token | undefined): boolean {
  return (
    before === undefined || /^[."”]$/u.test(before.text) || cueTrie().get(before.norm)?.voices.has("bare") === true
  );
}

/** So many names back he may have been named in full. */
const LOOK_BACK = 12;

/** The only full name that stands before a mention, or of several the last one with the same first letters; failing that the only single one. */
function lastFull(tokens: readonly Token[], kept: readonly Candidate[], index: number): Candidate | null {
  const opening = tokens[(kept[index] as Candidate).first]?.norm.slice(0, 2) ?? "";
  const names = new Set<string>();
  const singles = new Set<string>();
  let last: Candidate | null = null;
  let single: Candidate | null = null;
  for (let k = index - 1; k >= 0 && k >= index - LOOK_BACK; k--) {
    const candidate = kept[k] as Candidate;
    if (candidate.type !== "person") continue;
    const phrase = phraseOf(tokens, candidate.first, candidate.last);
    if (candidate.last - candidate.first < 2) {
      singles.add(phrase);
      single ??= candidate;
      continue;
    }
    if (` ${phrase}`.includes(` ${opening}`)) return candidate;
    names.add(phrase);
    last ??= candidate;
  }
  if (names.size === 0) return singles.size === 1 ? single : null;
  return names.size === 1 ? last : null;
}

function isCalled(tokens: readonly Token[], long: Candidate, { first, last }: Candidate): boolean {
  const from = long.last;
  let to = first;
  // `yang akrab disapa Bu Susi`: the honorific is outside the name
  while (to > from && honorificAt(tokens, to - 1)?.length === 1) to--;
  const norms: string[] = [];
  for (let i = pastAge(tokens, from); i < to; i++) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === "word") norms.push(norm);
    else if (!/^[,(–—]$/u.test(norm) && kind !== "quote") return false;
  }
  const [opening, ...rest] = norms;
  if (opening === "alias" || opening === "aka") return rest.length === 0;
  if (opening === "sapaan" || opening === "panggilan") return rest.every((norm) => OF.has(norm));
  if (opening === "nama" || opening === "bernama") return rest.length === 1 && REAL.has(rest[0] as string);
  if (opening === "yang" && rest[0] === "bernama") return rest.length === 2 && REAL.has(rest[1] as string);
  if (norms.length === 0)
    return tokens[from]?.norm === "(" && tokens[last]?.norm === ")" && actsAsOne(tokens, long, last - to, last + 1);
  if (opening === "atau" && rest.length === 0)
    return (
      isFamiliarFor(tokens, long, to, last) ||
      // in `Sinta (21) atau Titin (23)` each has an age
      (pastAge(tokens, from) === from && isAged(tokens, long, to, last)) ||
      actsAsOne(tokens, long, last - to, last)
    );
  if (opening === "atau" && rest[0] === "yang") return isFamiliar(rest.slice(1));
  return isFamiliar(opening === "yang" || opening === "atau" ? rest : norms);
}

/** `Siti Aminah (45) | alias Mamat` */
function pastAge(tokens: readonly Token[], index: number): number {
  const aged = tokens[index]?.norm === "(" && tokens[index + 1]?.kind === "number" && tokens[index + 2]?.norm === ")";
  return aged ? index + 3 : index;
}

/** `Muhaimin Iskandar atau Cak Imin`; but `Rudi Hartono atau Gus Fahmi` are two. */
function isFamiliarFor(tokens: readonly Token[], long: Candidate, first: number, last: number): boolean {
  const name = (tokens[last - 1] as Token).norm;
  const whole = phraseOf(tokens, long.first, long.last);
  return name.length >= 3 && whole.includes(name) && isInformal(phraseOf(tokens, first, last));
}

/** `Gubernur Rudi Hartono atau Tono | mengatakan`, `Rudi Hartono (Tono) | mengatakan`: of two who are in question neither would say anything yet. */
function actsAsOne(tokens: readonly Token[], long: Candidate, short: number, verb: number): boolean {
  if (long.last - long.first <= short || short > 2) return false;
  const preverb = preverbTrie().longestAt(tokens, verb)?.length ?? 0;
  return (
    cueTrie()
      .longestAt(tokens, verb + preverb)
      ?.value.voices.has("active") === true
  );
}

/** `Siska Oktavia atau Cika (23)`: the age behind the one short name is that of the one person. */
function isAged(tokens: readonly Token[], long: Candidate, first: number, last: number): boolean {
  if (long.last - long.first < 2 || last - first > 1) return false;
  return pastAge(tokens, last) > last;
}

/** `akrab disapa`, `dikenal dengan nama`; `dikenal Budi` alone may say by whom. */
function isFamiliar(norms: readonly string[]): boolean {
  let i = 0;
  while (FAMILIAR.has(norms[i] ?? "")) i++;
  const sure = i > 0;
  // `yang akrab dengan sapaan Tono`
  if (sure && norms[i] === "dengan")
    return /^(?:sapaan|panggilan)$/u.test(norms[i + 1] ?? "") && norms.length === i + 2;
  if (!CALLED.has(norms[i] ?? "")) return false;
  const behind = norms.slice(i + 1);
  return behind.every((norm) => AS.has(norm)) && (sure || behind.length > 0);
}

function phraseOf(tokens: readonly Token[], first: number, last: number): string {
  let phrase = "";
  for (let i = first; i < last; i++) phrase += `${i > first ? " " : ""}${(tokens[i] as Token).norm}`;
  return phrase;
}
