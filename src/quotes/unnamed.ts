import { groupSpeakers, isAgentNoun, isBodyNoun, isVoiceNoun, titles, wordSet } from "../lexicon/index.js";
import { isCapitalized, plainName, type Token } from "../text/index.js";
import type { PlacedMention, QuoteContext } from "./context.js";
import type { Source } from "./draft.js";
import { isEpithet } from "./kin.js";
import { DEMONSTRATIVES } from "./words.js";

/** They tell of people, however many, so that a name behind them is not who speaks: `para pegawai Bulog`, `sumber Reuters`. */
const SOME = wordSet("sumber seseorang seorang sejumlah beberapa banyak sebagian para kedua ketiga akun salah");

/** A phrase without a person's name: an institution, the people who speak for one, a role, a group. */
export function unnamed(context: QuoteContext, first: number, end: number): Source | null {
  const { tokens } = context;
  // `Publik pun mengkritik`
  const last = end - first > 1 && tokens[end - 1]?.norm === "pun" ? end - 1 : end;
  const opening = tokens[first] as Token;
  const closing = tokens[last - 1] as Token;
  const span = { start: opening.start, end: closing.end };
  const name = plainName(context.doc.text.slice(span.start, span.end));
  const mention = sourceMention(context, first, last);
  const some = SOME.has(opening.norm);
  const person = titles().longestAt(tokens, first) !== null && !groupSpeakers().longestAt(tokens, first);
  // `ujar warga Bekasi` is said by one
  const singular = (person && !some) || opening.norm === "warga";
  // `karyawan Pertamina`, `ekonom INDEF`: somebody of that house, not the house
  // `pilar Persija itu`
  const pointed = isEpithet(opening.norm) && DEMONSTRATIVES.has(closing.norm);
  const somebody = some || pointed || ((person || isAgentNoun(opening.norm)) && !isVoiceNoun(opening.norm));
  const house = opening.norm === "akun" ? accountHolder(context, first, last) : null;
  if (house) return { ...span, kind: "group", entity: house.entity.id, name: house.entity.name };
  if (mention && somebody && mention.first > first) {
    return {
      ...span,
      kind: anonymous(opening.norm) ? "anonymous" : singular ? "role" : "group",
      entity: null,
      name,
    };
  }
  if (mention && mention.first === first) {
    const { start, end } = mention.mention;
    return { start, end, kind: "name", entity: mention.entity.id, name: mention.entity.name };
  }
  if (mention && speaksFor(opening.norm, mention)) {
    return {
      ...span,
      end: Math.max(mention.mention.end, span.end),
      kind: "group",
      entity: mention.entity.id,
      name: mention.entity.name,
    };
  }
  // `60 persen responden mengatakan`
  if (opening.kind === "number") return last - first > 1 ? { ...span, kind: "group", entity: null, name } : null;
  if (opening.kind !== "word") return null;
  if (mention) return { ...span, kind: isVoiceNoun(opening.norm) ? "group" : "role", entity: null, name };
  if (person && !some) return { ...span, kind: "role", entity: null, name };
  const capitals = isCapitalized(opening.text) && first > context.sentenceOf(first).first;
  return {
    ...span,
    kind: anonymous(opening.norm) ? "anonymous" : capitals && !some ? "name" : "group",
    entity: null,
    name,
  };
}

/** `akun Instagram | Kementerian Sosial`; but `akun Instagram` is anybody's. */
function accountHolder(context: QuoteContext, first: number, last: number): PlacedMention | null {
  const mention = context.mentionAt(last - 1);
  return mention?.entity.type === "organization" && mention.first > first + 1 ? mention : null;
}

/** `tim Persib` is Persib and `militer AS` the country; `media Israel` are not the place. */
function speaksFor(noun: string, { entity }: PlacedMention): boolean {
  if (entity.type === "organization") return true;
  return isVoiceNoun(noun) && (entity.type !== "location" || isBodyNoun(noun));
}

function anonymous(norm: string): boolean {
  return (
    norm === "sumber" ||
    norm === "seseorang" ||
    norm === "seorang" ||
    norm === "salah" ||
    norm === "sejumlah" ||
    norm === "beberapa"
  );
}

/** The first name of the phrase; in `media Korsel Yonhap` the institution behind the place. */
function sourceMention(context: QuoteContext, first: number, last: number): PlacedMention | null {
  let found: PlacedMention | null = null;
  for (let i = first; i < last; i++) {
    const mention = context.mentionAt(i);
    if (!mention || mention.first < first) continue;
    found ??= mention;
    if (found.first > first && found.entity.type === "location" && mention.entity.type === "organization")
      return mention;
    i = mention.last - 1;
  }
  return found;
}
