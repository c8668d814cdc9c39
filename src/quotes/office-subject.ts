import { isPlainPredicate, officeOf, verbVoice, wordSet } from "../lexicon/index.js";
import type { Sentence, Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import type { Subject } from "./draft.js";
import { isStop } from "./noun-phrase.js";
import { clauseOpening } from "./phrase-subject.js";
import { unnamed } from "./unnamed.js";
import { DEMONSTRATIVES, NEGATORS } from "./words.js";

/** A house has one of each; of `dosen` and `pedagang` there are many, and `ia` is none of them. */
const OFFICES = wordSet(
  "presiden menteri gubernur bupati wali kepala ketua wakil direktur sekretaris kapolda kapolres kapolri kapolsek camat lurah rektor panglima duta juru seorang",
);
const LIGHT = wordSet("pun juga lalu kemudian hanya sempat langsung sendiri lantas");
/** What an office has done before, has to do or can do is told of it beside the story. */
const BESIDES = wordSet(
  "telah sudah akan harus bisa dapat perlu masih bakal sedang dan serta yang untuk di dari dalam pada",
);
/** How long the phrase may be, in tokens. */
const LONGEST = 8;

/** `Adapun Menteri Kehutanan enggan berkomentar`, `Seorang warga yang rumahnya roboh menangis`: who opens the sentence has no name, and does something. */
export function officeSubject(context: QuoteContext, { first: floor, last }: Sentence): Subject | null {
  const { tokens } = context;
  const opening = clauseOpening(context, floor, last);
  const first = tokens[opening]?.norm === "adapun" ? opening + 1 : opening;
  const { norm } = tokens[first] ?? { norm: "" };
  if (!OFFICES.has(norm) && officeOf(norm) === null) return null;
  for (let end = first + 1; end < Math.min(last, first + LONGEST); end++) {
    const token = tokens[end] as Token;
    const mention = context.mentionAt(end);
    if (mention?.entity.type === "person" || isStop(token) || DEMONSTRATIVES.has(token.norm)) return null;
    if (mention) continue;
    if ((norm === "seorang" && token.norm === "yang") || acts(tokens, end)) {
      const source = unnamed(context, first, end);
      return source && { source: { ...source, kind: "role" }, first, last: end, shared: false };
    }
    if (BESIDES.has(token.norm) || verbVoice(token.norm)) return null;
  }
  return null;
}

function acts(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (LIGHT.has(tokens[i]?.norm ?? "")) i++;
  const { norm } = tokens[i] ?? { norm: "" };
  return NEGATORS.has(norm) || verbVoice(norm) === "active" || (isPlainPredicate(norm) && !BESIDES.has(norm));
}
