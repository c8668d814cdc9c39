import type { Document } from "../../document.js";
import { wordSet } from "../../lexicon/index.js";
import { firstEndingAfter, type Token } from "../../text/index.js";
import type { Candidate, RolePhrase } from "../candidate.js";
import { isTitleBehind } from "../scan/name.js";
import { isCueAfter } from "./subjects.js";

/** Token range of a role, or of a chain of roles. */
export type Stretch = Pick<RolePhrase, "first" | "last">;
/** The people of a document by one past their last token. */
type Ends = ReadonlyMap<number, Candidate>;

/** `yang saat ini juga menjabat sebagai` */
const MEANWHILE = wordSet("juga kini sekarang saat ini masih telah sempat pernah");
const INSTALLED = wordSet(
  "diangkat ditunjuk dilantik ditetapkan dikukuhkan dipilih terpilih didapuk dipercaya ditugaskan",
);
const OFFICIALLY = wordSet("resmi telah sudah kembali baru kini");
const INSTALL = wordSet("mengangkat menunjuk melantik menetapkan mengukuhkan memilih mendapuk menugaskan");

/** Who bears the office by the words before it: `Budi sebagai Direktur Utama`, `Budi diangkat menjadi Komisaris`, `melantik Budi menjadi Kepala BIN`. */
export function appointee({ tokens }: Document, { first }: Stretch, ends: Ends): Candidate | undefined {
  const norm = (index: number) => tokens[index]?.norm ?? "";
  let i = first - 1;
  const glue = norm(i);
  if (!AS.has(glue)) return undefined;
  if (INSTALLED.has(norm(i - 1))) {
    i--;
    while (OFFICIALLY.has(norm(i - 1))) i--;
    if (norm(i - 1) === "yang") i--;
    const installed = ends.get(i);
    return installed && isPaired(tokens, installed) ? undefined : installed;
  }
  const bearer = ends.get(i);
  // `Sebelum Budi menjadi Gubernur` tells nothing of now
  return glue === "menjadi" && !(bearer && INSTALL.has(norm(bearer.first - 1))) ? undefined : bearer;
}
const AS = wordSet("sebagai selaku menjadi");

/** `Budi dan Ratna`, `Budi-Ratna dilantik sebagai gubernur dan wakil gubernur`: to each his own. */
function isPaired(tokens: readonly Token[], { first, last, start, end }: Candidate): boolean {
  if ((tokens[first] as Token).start < start || end < (tokens[last - 1] as Token).end) return true;
  return /^(?:dan|serta|[-–])$/u.test(tokens[first - 1]?.norm ?? "");
}

/** `Eddy Soeparno, Wakil Ketua MPR RI,`; `Wang yang juga merupakan anggota …`. */
export function bearerBefore(doc: Document, phrase: Stretch, ends: Ends): Candidate | undefined {
  const norm = (index: number) => (doc.tokens[index] as Token | undefined)?.norm ?? "";
  let i = phrase.first - 1;
  if (norm(i) === ",") {
    const after = norm(phrase.last);
    const closed = after === "," || after === "." || after === ")" || after === "";
    // `Budi Santoso, Ketua PMI mengatakan`
    if (!closed) return isCueAfter(doc.tokens, phrase.last) ? opener(doc, ends.get(i)) : undefined;
    // `Budi Santoso SE MSi PhD, Guru Besar …`
    while (i > 0 && !ends.has(i) && isTitleBehind((doc.tokens[i - 1] as Token).text)) i--;
    return ends.get(i);
  }
  if (norm(i) === "(") return ends.get(i);
  if (norm(i) === "selaku" || (norm(i) === "sebagai" && norm(i - 1) !== "menjabat")) i--;
  else {
    if (norm(i) === "sebagai") i--;
    if (/^(?:merupakan|menjabat|adalah|seorang)$/u.test(norm(i))) i--;
    for (let k = 0; k < 3 && MEANWHILE.has(norm(i)); k++) i--;
    if (norm(i) !== "yang") return undefined;
    i--;
  }
  if (norm(i) === ",") i--;
  return ends.get(i + 1);
}

/** The name, if it opens its sentence. */
function opener({ tokens, sentences }: Document, name: Candidate | undefined): Candidate | undefined {
  const first = name && firstEndingAfter(sentences, (tokens[name.first] as Token).start);
  return first !== undefined && sentences[first]?.first === name?.first ? name : undefined;
}
