import type { Entity, Extraction, Quote, Stance, StanceHolder } from "../../types.js";
import { entitiesById, oneLine } from "../people.js";
import { escapeHtml, isolated } from "./escape.js";
import type { Labels } from "./labels.js";
import type { ShownSpeaker, Speakers } from "./speakers.js";
import { SIGNS } from "./text-block.js";
import { formatValue } from "./timeline.js";

/** The lists beside the text: who speaks, what is said, who is for and against what, and who is named. */
export function renderPanel(extraction: Extraction, speakers: Speakers, prefix: string, words: Labels): string {
  const { quotes, stances, entities, dates } = extraction;
  const jump = [
    ["stances", words.stances, stances.length],
    ["quotes", words.quotes, quotes.length],
    ["names", words.names, entities.length],
    ["time", words.timeline, dates.length],
  ] as const;
  const links = jump.map(
    ([id, title, count]) =>
      `<li><a href="#${prefix}-${id}" data-go="${prefix}-${id}">${title}</a> <span class="k-count">${count}</span></li>`,
  );
  return [
    `<nav class="k-jump" aria-label="${words.contents}"><ul>${links.join("")}</ul></nav>`,
    section(`${prefix}-stances`, words.stances, stances.length, words, () =>
      list(
        "ol",
        stances.map((stance, index) => stanceRow(stance, index, extraction, speakers, prefix, words)),
      ),
    ),
    section(
      `${prefix}-quotes`,
      words.quotes,
      quotes.length,
      words,
      () =>
        renderSpeakers(speakers, prefix, words) +
        list(
          "ol",
          quotes.map((quote, index) => quoteRow(quote, index, extraction, speakers.of(index), prefix, words)),
        ),
    ),
    section(`${prefix}-names`, words.names, entities.length, words, () => renderNames(entities, prefix, words)),
  ].join("\n");
}

function section(id: string, title: string, count: number, words: Labels, body: () => string): string {
  const inside = count === 0 ? `<p class="k-none">${words.none}</p>` : body();
  return `<details class="k-section" id="${id}" open><summary><h2>${title} <span class="k-count">${count}</span></h2></summary>${inside}</details>`;
}

function list(tag: "ol" | "ul", rows: readonly string[]): string {
  return `<${tag} class="k-rows">${rows.join("\n")}</${tag}>`;
}

function badge({ colour, badge: letters }: ShownSpeaker): string {
  return `<span class="k-badge k-c${colour}" aria-hidden="true">${escapeHtml(letters)}</span>`;
}

function renderSpeakers(speakers: Speakers, prefix: string, words: Labels): string {
  const rows = speakers.list.map((speaker) => {
    const first = `${prefix}q${(speaker.quotes[0] as number) + 1}`;
    const all = speaker.quotes.map((quote) => `${prefix}q${quote + 1}`).join(" ");
    const name = speaker.name === null ? words.noSpeaker : isolated(oneLine(speaker.name));
    return `<li data-k="${all}"><a href="#${first}" data-go="${first}">${badge(speaker)} ${name}</a> <span class="k-count">${speaker.quotes.length}</span></li>`;
  });
  return `<ul class="k-speakers" aria-label="${words.speakers}">${rows.join("")}</ul>`;
}

function quoteRow(
  quote: Quote,
  index: number,
  { dates }: Extraction,
  speaker: ShownSpeaker,
  prefix: string,
  words: Labels,
): string {
  const record = `${prefix}q${index + 1}`;
  const name = speaker.name === null ? words.noSpeaker : isolated(oneLine(speaker.name));
  const when = quote.when === null ? undefined : dates[quote.when];
  const facts = [
    words.kinds[quote.kind],
    quote.cue ? isolated(oneLine(quote.cue.text)) : "",
    quote.negated ? words.denied : "",
    when ? `${words.on} ${escapeHtml(formatValue(when, words))}` : "",
    quote.where ? `${words.at} ${isolated(oneLine(quote.where.text))}` : "",
    quote.addressee ? `${words.to} ${isolated(oneLine(quote.addressee.text))}` : "",
    quote.via.length > 0 ? `${words.via} ${quote.via.map((relay) => isolated(oneLine(relay.name))).join(", ")}` : "",
  ];
  return (
    `<li class="k-row k-c${speaker.colour}" id="${record}-row" data-k="${record}">` +
    `<p class="k-who">${badge(speaker)}<a href="#${record}" data-go="${record}"><span class="k-number">${index + 1}</span> ${name}</a></p>` +
    `<blockquote class="k-${quote.kind}" lang="id"><bdi>${escapeHtml(oneLine(quote.content.text))}</bdi></blockquote>` +
    `<p class="k-facts">${facts.filter((fact) => fact !== "").join(" · ")}</p></li>`
  );
}

function stanceRow(
  stance: Stance,
  index: number,
  extraction: Extraction,
  speakers: Speakers,
  prefix: string,
  words: Labels,
): string {
  const { holder, polarity, predicate, target, modality, strength, source } = stance;
  const record = `${prefix}s${index + 1}`;
  const entity = entitiesById(extraction);
  const named = (who: StanceHolder) => isolated(oneLine(entity(who.entity)?.name ?? who.name));
  const speaker = speakers.ofEntity(holder.entity);
  const facts = [
    isolated(oneLine(predicate.text)),
    words.strengths[strength - 1] as string,
    modality === "assertion" ? "" : words.modalities[modality],
    source ? `${words.accordingTo} ${named(source)}` : "",
  ];
  return (
    `<li class="k-row k-${polarity}" id="${record}-row" data-k="${record}">` +
    `<p class="k-who">${speaker ? badge(speaker) : ""}<a href="#${record}" data-go="${record}">${named(holder)} ` +
    `<span class="k-polarity"><span aria-hidden="true">${SIGNS[polarity]}</span> ${words.polarities[polarity]}</span></a></p>` +
    `<p class="k-about">${isolated(oneLine(target.text))}</p>` +
    `<p class="k-facts">${facts.filter((fact) => fact !== "").join(" · ")}</p></li>`
  );
}

const TYPES = ["person", "organization", "location", "event", "law"] as const;

function renderNames(entities: readonly Entity[], prefix: string, words: Labels): string {
  const groups = TYPES.map((type) => {
    const rows = entities.flatMap((entity, index) => {
      if (entity.type !== type) return [];
      const record = `${prefix}n${index + 1}`;
      const label = `${entity.name}, ${words.mentions(entity.mentions.length)}`;
      const role = entity.roles[0] === undefined ? "" : ` <small>${isolated(oneLine(entity.roles[0]))}</small>`;
      return [
        `<li id="${record}-row" data-k="${record}"><a href="#${record}" data-go="${record}" aria-label="${escapeHtml(label)}">` +
          `${isolated(oneLine(entity.name))}</a> <span class="k-count" aria-hidden="true">${entity.mentions.length}</span>${role}</li>`,
      ];
    });
    return rows.length === 0
      ? ""
      : `<dt class="k-${type}"><span>${words.types[type]}</span></dt><dd><ul>${rows.join("")}</ul></dd>`;
  });
  return `<dl class="k-entities">${groups.join("")}</dl>`;
}
