import { freeze } from "../freeze.js";
import { normalize } from "../lexicon/index.js";
import type { Extraction, Stance } from "../types.js";
import { articleDate } from "./article-date.js";
import { joinNarrower, type Topic } from "./join-topics.js";
import { type CorpusEntity, linkAcross } from "./link-across.js";
import { targetTopic } from "./target-topic.js";

/** One holder's stances on one target over many articles. */
export interface StanceSummary {
  readonly holder: {
    /** Id of the holder among `entities`, null for a holder who is no entity (`kedua pihak`). */
    readonly entity: string | null;
    readonly name: string;
  };
  readonly target: {
    /** The noun the target is about, as a root: `kerja sama`. */
    readonly head: string;
    /** The wording met most often. */
    readonly name: string;
    /** All wordings. */
    readonly variants: readonly string[];
    /** Ids among `entities` of those named in the target. */
    readonly entities: readonly string[];
  };
  readonly support: number;
  readonly oppose: number;
  readonly neutral: number;
  /** First and last day of the articles, ISO 8601, as far as they say so. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where each stance stands: index of the extraction, index into its stances. */
  readonly stances: readonly { readonly document: number; readonly stance: number }[];
}

export interface StanceSummaries {
  readonly entities: readonly CorpusEntity[];
  /** Those with the most stances first. */
  readonly summaries: readonly StanceSummary[];
}

interface Row extends Topic {
  readonly holder: StanceSummary["holder"];
  readonly entities: readonly string[];
  readonly found: { readonly document: number; readonly index: number; readonly stance: Stance }[];
}

/**
 * Who is for and against what over many articles and dates: holder × target, with the counts of each polarity.
 *
 * Holders and the entities in targets are joined across the articles by name and alias. Targets are one where the entities named in them,
 * their head noun and what narrows it are, as roots (`rencana pembangunan jalan`, `membangun jalan`); `tatanan asli` and `tatanan palsu` are
 * two. A target that says less (`kerja sama`) joins the one that says more, if the holder has but one of these.
 *
 * @param extractions Results of `extract`, one an article.
 * @example
 * ```ts
 * import { extract, summarizeStances } from "kutip";
 * const texts = ["Rusia mendukung sentralitas ASEAN.", "Federasi Rusia menentang hegemoni.", "Rusia mendukung sentralitas ASEAN."];
 * const { summaries } = summarizeStances(texts.map((text) => extract(text)));
 * summaries.map(({ holder, target, support, oppose }) => `${holder.name} +${support} -${oppose} ${target.name}`); // ["Rusia +2 -0 sentralitas ASEAN", "Rusia +0 -1 hegemoni"]
 * ```
 */
export function summarizeStances(extractions: readonly Extraction[]): StanceSummaries {
  const entities = linkAcross(extractions);
  const ids = new Map<string, CorpusEntity>();
  for (const entity of entities) {
    for (const member of entity.members) ids.set(`${member.document} ${member.entity}`, entity);
  }
  const rows = new Map<string, Row>();
  extractions.forEach(({ stances }, document) => {
    stances.forEach((stance, index) => {
      const known = stance.holder.entity === null ? undefined : ids.get(`${document} ${stance.holder.entity}`);
      const holder = { entity: known?.id ?? null, name: known?.name ?? stance.holder.name };
      const named = new Set(stance.targetEntities.map((id) => ids.get(`${document} ${id}`)?.id ?? ""));
      const { head, modifiers } = targetTopic(stance.target.text, wordsOf(extractions[document], stance));
      const about = [...named].filter((id) => id !== "").sort();
      const base = JSON.stringify([holder.entity ?? holder.name.toLowerCase(), head, about]);
      const key = `${base} ${[...modifiers].sort().join(" ")}`;
      const row: Row = rows.get(key) ?? {
        base,
        head,
        modifiers: new Set(modifiers),
        holder,
        entities: about,
        found: [],
      };
      row.found.push({ document, index, stance });
      rows.set(key, row);
    });
  });
  const days = extractions.map(articleDate);
  const joined = joinNarrower([...rows.values()], (row, more) => {
    for (const each of more.found) row.found.push(each);
  });
  const summaries = joined.map((row) => summarize(row, days));
  return freeze({ entities, summaries: summaries.sort((a, b) => b.stances.length - a.stances.length) });
}

/** The words of the names in a stance's target. */
function wordsOf(extraction: Extraction | undefined, stance: Stance): ReadonlySet<string> {
  const named = (extraction?.entities ?? []).filter(({ id }) => stance.targetEntities.includes(id));
  return new Set(named.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => normalize(one).split(" "))));
}

function summarize({ holder, head, entities, found }: Row, days: readonly (string | null)[]): StanceSummary {
  const wordings = new Map<string, number>();
  for (const { stance } of found) wordings.set(stance.target.text, (wordings.get(stance.target.text) ?? 0) + 1);
  const variants = [...wordings].sort((a, b) => b[1] - a[1]).map(([wording]) => wording);
  const count = (polarity: Stance["polarity"]) => found.filter(({ stance }) => stance.polarity === polarity).length;
  const dated = found
    .map(({ document }) => days[document] ?? null)
    .filter((day) => day !== null)
    .sort();
  return {
    holder,
    target: { head, name: variants[0] ?? "", variants, entities },
    support: count("support"),
    oppose: count("oppose"),
    neutral: count("neutral"),
    from: dated[0] ?? null,
    to: dated[dated.length - 1] ?? null,
    stances: found.map(({ document, index }) => ({ document, stance: index })),
  };
}
