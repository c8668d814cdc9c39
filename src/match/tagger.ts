import {
  acronyms,
  cueTrie,
  eventHeads,
  groupSpeakers,
  honorifics,
  isClassWord,
  isConjunction,
  isDegree,
  isMonth,
  isNameParticle,
  isOrganizationTail,
  isPreposition,
  isWeekday,
  lawHeads,
  locationHeads,
  media,
  modals,
  nameOrigins,
  negators,
  nounCues,
  organizationHeads,
  places,
  predicateTrie,
  pronouns,
  type Trie,
  titles,
  writtenAs,
} from "../lexicon/index.js";
import { isAllCaps, isCapitalized, type Token } from "../text/index.js";
import type { Tag } from "./tags.js";
import type { Tagger } from "./terms.js";

const MARKS: Readonly<Record<string, Tag>> = {
  ",": "Comma",
  ":": "Colon",
  "(": "OpenBracket",
  "[": "OpenBracket",
  ")": "CloseBracket",
  "]": "CloseBracket",
  "-": "Dash",
  "–": "Dash",
  "—": "Dash",
  "--": "Dash",
};

/** What a token is by itself: its case, its kind, and the lists of single words. */
export function tagToken(token: Token): readonly Tag[] {
  switch (token.kind) {
    case "number":
      return ["Number"];
    case "quote":
      return ["Quote", "Punctuation"];
    case "url":
    case "email":
      return ["Url"];
    case "handle":
      return ["Handle"];
    case "punctuation":
    case "symbol": {
      const mark = MARKS[token.norm];
      return mark ? [mark, "Punctuation"] : ["Punctuation"];
    }
    case "word":
      return tagWord(token);
    default:
      return [];
  }
}

function tagWord({ text, norm }: Token): Tag[] {
  const tags: Tag[] = [];
  const capital = isCapitalized(text);
  if (!capital) tags.push("LowerCase");
  else if (/^[A-Z]\.?$/u.test(text)) tags.push("Initial", "TitleCase");
  else if (isAllCaps(text)) tags.push("UpperCase");
  else tags.push("TitleCase");
  if (isPreposition(norm)) tags.push("Preposition");
  if (isConjunction(norm)) tags.push("Conjunction");
  if (isMonth(norm)) tags.push("Month");
  if (isWeekday(norm)) tags.push("Weekday");
  if (isNameParticle(norm)) tags.push("NameParticle");
  if (!capital) return tags;
  if (isDegree(norm)) tags.push("Degree");
  if (isClassWord(text)) tags.push("ClassWord");
  if (isOrganizationTail(norm)) tags.push("OrganizationTail");
  const origins = nameOrigins(norm);
  if (origins.has("indonesian") || origins.has("foreign")) tags.push("GivenName");
  if (origins.has("family") || origins.has("east-asian-surname")) tags.push("Surname");
  return tags;
}

interface PhraseList {
  readonly trie: () => Trie<unknown>;
  /** The tag for a hit, or null where its spelling rules it out. */
  readonly tag: (value: never, text: string) => Tag | null;
}

const capitalised = (tag: Tag) => (_: never, text: string) => (isCapitalized(text) ? tag : null);

const ENTITY_TAG = {
  organization: "Organization",
  location: "Location",
  event: "Event",
  law: "Law",
  person: "Person",
} as const;

/** Roles and cues are written small or, in headlines, large; names have a capital. */
const PHRASES: readonly PhraseList[] = [
  { trie: titles, tag: () => "Title" },
  { trie: honorifics, tag: () => "Honorific" },
  { trie: cueTrie, tag: () => "Cue" },
  { trie: nounCues, tag: () => "NounCue" },
  { trie: pronouns, tag: () => "Pronoun" },
  { trie: groupSpeakers, tag: () => "Group" },
  { trie: negators, tag: () => "Negator" },
  { trie: modals, tag: () => "Modal" },
  { trie: predicateTrie, tag: () => "Predicate" },
  { trie: organizationHeads, tag: capitalised("OrganizationHead") },
  { trie: locationHeads, tag: capitalised("LocationHead") },
  { trie: eventHeads, tag: capitalised("EventHead") },
  { trie: lawHeads, tag: capitalised("LawHead") },
  {
    trie: places,
    tag: (place: { readonly name: string; readonly kind: string }, text) => {
      const acronym = /^[A-Z]{2,}$/u.test(place.name);
      if (acronym ? text !== place.name : !isCapitalized(text)) return null;
      return place.kind === "country" ? "Country" : "Place";
    },
  },
  {
    trie: acronyms,
    tag: (known: { readonly name: string; readonly type: keyof typeof ENTITY_TAG }, text) =>
      writtenAs(known.name, text) ? ENTITY_TAG[known.type] : null,
  },
  { trie: media, tag: (name: string, text) => (writtenAs(name, text) ? "Media" : null) },
];

/** With one of these a capitalised word is no part of a personal or proper name by itself. */
const NO_NAME: ReadonlySet<Tag> = new Set<Tag>([
  "Title",
  "Honorific",
  "Degree",
  "OrganizationHead",
  "LocationHead",
  "EventHead",
  "LawHead",
  "ClassWord",
  "Cue",
  "Pronoun",
  "Negator",
  "Modal",
  "Month",
  "Weekday",
  "Preposition",
  "Conjunction",
]);
const CAPITAL: ReadonlySet<Tag> = new Set<Tag>(["TitleCase", "UpperCase", "Initial"]);

/**
 * A tagger for tokens `first` to `last` (exclusive) that also knows phrases of several words: all three tokens of
 * `Menteri Luar Negeri` are Title. `more` adds the tags of a layer above, such as Person.
 */
export function phraseTagger(tokens: readonly Token[], first: number, last: number, more?: Tagger): Tagger {
  const tags: Tag[][] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    tags.push(token ? [...tagToken(token), ...(more?.(token, i) ?? [])] : []);
  }
  for (const { trie, tag } of PHRASES) {
    const table = trie();
    for (let i = first; i < last; i++) {
      const hit = table.longestAt(tokens, i);
      if (hit === null || i + hit.length > last) continue;
      const found = tag(hit.value as never, written(tokens, i, i + hit.length));
      if (found === null) continue;
      for (let k = i; k < i + hit.length; k++) tags[k - first]?.push(found);
      i += hit.length - 1;
    }
  }
  for (const own of tags) {
    if (own.some((tag) => CAPITAL.has(tag)) && !own.some((tag) => NO_NAME.has(tag))) own.push("NameWord");
  }
  return (_, index) => tags[index - first] ?? [];
}

/** The words of a hit, one blank between them: what stands between them in the text does not matter. */
function written(tokens: readonly Token[], first: number, last: number): string {
  let text = tokens[first]?.text ?? "";
  for (let i = first + 1; i < last; i++) text += ` ${tokens[i]?.text ?? ""}`;
  return text;
}
