import type { Extraction, Quote } from "../../types.js";
import { entitiesById, speakerName } from "../people.js";

/** Somebody who speaks in the article, as the page shows them. */
export interface ShownSpeaker {
  readonly name: string | null;
  readonly role: string | null;
  /** 1 to `COLOURS`, or 0 for nobody. More speakers than colours share them: the badge tells them apart. */
  readonly colour: number;
  /** Up to two letters. */
  readonly badge: string;
  /** Indices of the quotes. */
  readonly quotes: readonly number[];
}

/** How many colours the style has for speakers. */
export const COLOURS = 8;

export interface Speakers {
  /** Those with the most quotes first, nobody last. */
  readonly list: readonly ShownSpeaker[];
  /** By index of the quote. */
  readonly of: (quote: number) => ShownSpeaker;
  readonly ofEntity: (id: string | null) => ShownSpeaker | null;
}

export function findSpeakers(extraction: Extraction): Speakers {
  const entity = entitiesById(extraction);
  const groups = new Map<string, number[]>();
  extraction.quotes.forEach((quote, index) => {
    const key = keyOf(quote);
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [index]);
    else there.push(index);
  });
  const order = [...groups].sort(
    (a, b) => Number(a[0] === NOBODY) - Number(b[0] === NOBODY) || b[1].length - a[1].length,
  );
  const badges = new Map<string, number>();
  const byQuote = new Map<number, ShownSpeaker>();
  const byEntity = new Map<string, ShownSpeaker>();
  const list = order.map(([key, quotes], index): ShownSpeaker => {
    const first = extraction.quotes[quotes[0] as number] as Quote;
    const known = entity(first.speaker?.entity ?? null);
    const name = known?.name ?? speakerName(first);
    const speaker = {
      name,
      role: known?.roles[0] ?? null,
      colour: key === NOBODY ? 0 : (index % COLOURS) + 1,
      badge: name === null ? "?" : badgeOf(name, badges),
      quotes,
    };
    for (const quote of quotes) byQuote.set(quote, speaker);
    if (known) byEntity.set(known.id, speaker);
    return speaker;
  });
  return {
    list,
    of: (quote) => byQuote.get(quote) as ShownSpeaker,
    ofEntity: (id) => (id === null ? null : (byEntity.get(id) ?? null)),
  };
}

const NOBODY = "nobody";

function keyOf(quote: Quote): string {
  if (quote.speaker?.entity) return `entity ${quote.speaker.entity}`;
  const name = speakerName(quote);
  return name === null ? NOBODY : `name ${name.toLowerCase()}`;
}

/** `Wang Yi` is WY, `Wang` Wa; a pair that is taken gets a number. */
function badgeOf(name: string, taken: Map<string, number>): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = "?", ...rest] = words;
  const last = rest.at(-1);
  const letters =
    last === undefined ? [...first].slice(0, 2).join("") : `${[...first][0]}${[...last][0]}`.toUpperCase();
  const before = taken.get(letters) ?? 0;
  taken.set(letters, before + 1);
  return before === 0 ? letters : `${letters}${before + 1}`;
}
