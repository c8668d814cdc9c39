import { isDegree, isPreposition, looksLikeVerb, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import { roleBearer } from "./borne-role.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { Subject } from "./draft.js";
import { closesPhrase, governed, phraseStart } from "./governed.js";
import { kinPhrase } from "./kin.js";
import { isNamedPerson, isPronoun, named, pronoun, roleStart } from "./named.js";
import { sourceAt } from "./source.js";
import { INTERVIEWED } from "./words.js";

/** What opens a modifier of the noun before it, or tells when he spoke: `Budi saat ditemui di Kediri mengatakan`. */
const MODIFIER = wordSet(
  "yang selaku sekaligus saat ketika usai seusai setelah sesudah sehabis selepas sesaat sebelum sambil seraya didampingi ditemani disertai mewakili menanggapi merespons",
);
const BESIDES = new Set(["sekaligus", "selaku"]);
const MARKS = new Set(["(", ","]);

/** The last name, role or pronoun before `end` that no preposition or verb governs. */
export function nearestSubject(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  let passedPerson = false;
  for (let i = end - 1; i >= floor; i--) {
    const token = tokens[i] as Token;
    if (token.norm === "bahwa" || token.norm === ";") return null;
    const mention = outsideBracket(context, context.mentionAt(i));
    if (mention) {
      const first = mention.first;
      if (
        first >= floor &&
        mention.last <= end &&
        bridges(context, mention.last, end, mention.entity.type === "person")
      ) {
        if (mention.entity.type === "person") {
          if (!governed(context, floor, Math.max(floor, roleStart(context, mention)))) {
            // `Ani, pengacara Budi, mengatakan`: the name in an apposition is not the subject
            const owner = appositionOwner(context, floor, first);
            if (owner) return owner;
            const kin = kinPhrase(context, floor, mention);
            if (kin) return { source: kin.source, first: kin.first, last: kin.last, shared: false };
            return { source: named(mention), first, last: mention.last, shared: false };
          }
          passedPerson = true;
        } else if (isPlaceOf(context, mention)) {
          // `penelitian dari universitas itu, Kanada, menunjukkan`
        } else if (!passedPerson && endsPhrase(tokens, mention.last, end) && !governed(context, floor, first)) {
          const bearer = roleBearer(context, floor, first);
          if (bearer) return bearer;
          const start = phraseStart(context, floor, first);
          // `Budi sekaligus anggota dewan Pertamina mengatakan`
          if (BESIDES.has(tokens[start - 1]?.norm ?? "") && start > floor) {
            i = start - 1;
            continue;
          }
          const found = sourceAt(context, start, mention.last);
          const owner = appositionOwner(context, floor, start);
          if (owner) return owner;
          if (found) return { source: found.source, first: start, last: end, shared: false };
        }
      }
      i = Math.min(i, first);
      continue;
    }
    if (isPronoun(token.norm) && bridges(context, i + 1, end, true) && !governed(context, floor, i)) {
      return { source: pronoun(token), first: i, last: i + 1, shared: false };
    }
  }
  return null;
}

/** `Budi Santoso (BS) menilai`, `BPS Nusa Tenggara Barat (NTB) mencatat`: the name whose short form or part the bracket gives. */
function outsideBracket(context: QuoteContext, mention: PlacedMention | null): PlacedMention | null {
  if (!mention || context.tokens[mention.first - 1]?.norm !== "(" || context.tokens[mention.last]?.norm !== ")")
    return mention;
  const outer = context.mentionAt(mention.first - 2);
  const same = outer?.entity === mention.entity && isNamedPerson(mention);
  const part = outer?.entity.type === "organization" && mention.entity.type === "location";
  return outer && (same || part) ? { ...outer, last: mention.last + 1 } : mention;
}

/** Is a place set off by a comma from the body that is there? */
export function isPlaceOf(context: QuoteContext, mention: PlacedMention): boolean {
  if (mention.entity.type !== "location" || context.tokens[mention.first - 1]?.norm !== ",") return false;
  const before = context.mentionAt(mention.first - 2);
  const bracketed = context.tokens[mention.first - 2]?.norm === ")";
  return bracketed || (before !== null && before.entity.type !== "person");
}

/** Nothing but a closing bracket between: `Kementerian Perhubungan (Kemenhub) menegaskan`. */
function endsPhrase(tokens: readonly Token[], last: number, end: number): boolean {
  return last === end || (last + 1 === end && tokens[last]?.norm === ")");
}

/** Does nothing but modifiers (`, pada bagiannya,`, `yang …`, `selaku …`, a date) stand between a subject and its verb? */
export function bridges(context: QuoteContext, from: number, end: number, person: boolean): boolean {
  const { tokens } = context;
  // `Budi Santoso SH, saat dihubungi, mengatakan`
  while (person && from < end && isDegree((tokens[from] as Token).norm)) from++;
  if (endsPhrase(tokens, from, end)) return true;
  const opening = tokens[from] as Token;
  if (!person) return false;
  if (opening.norm === "atau") return isCalledBehind(tokens, from + 1);
  const modified = MODIFIER.has(opening.norm) || MARKS.has(opening.norm) || INTERVIEWED.has(opening.norm);
  if (modified || context.dateAt(from) >= 0 || isPreposition(opening.norm)) {
    return opening.norm === "yang" || opening.norm === "selaku" || !hasMainVerb(context, from, end);
  }
  return false;
}

const CALLED = new Set(["disapa", "dipanggil", "dikenal"]);

/** `Budi Santoso atau | (yang) akrab disapa Budi mengatakan` */
function isCalledBehind(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index, index + 4).some(({ norm }) => CALLED.has(norm));
}

/** A verb between the two that no `yang`, `untuk` or bracket takes in: the subject has another predicate. */
function hasMainVerb(context: QuoteContext, from: number, end: number): boolean {
  const { tokens } = context;
  let relative = false;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.norm === "untuk" || MODIFIER.has(token.norm) || INTERVIEWED.has(token.norm)) relative = true;
    else if (token.norm === ",") relative = false;
    else if (
      !relative &&
      token.kind === "word" &&
      !isCapitalized(token.text) &&
      looksLikeVerb(token.norm) &&
      // `dalam keterangan tertulisnya (mengatakan)`
      !closesPhrase(context, i) &&
      !context.mentionAt(i)
    )
      return true;
  }
  return false;
}

/** For a phrase that opens with a small letter behind a comma (`Ani, pengacara Budi,`): the person before the comma. */
export function appositionOwner(context: QuoteContext, floor: number, first: number): Subject | null {
  const { tokens } = context;
  const start = phraseStart(context, floor, first);
  if (
    start <= floor ||
    start === first ||
    tokens[start - 1]?.norm !== "," ||
    isCapitalized((tokens[start] as Token).text)
  )
    return null;
  const owner = context.mentionAt(start - 2);
  if (!owner || !isNamedPerson(owner) || owner.last !== start - 1) return null;
  // `Berbeda dengan Ani, pengacara Budi menilai …`
  if (tokens[owner.first - 1]?.norm === "dengan") return null;
  return { source: named(owner), first: owner.first, last: owner.last, shared: false };
}
