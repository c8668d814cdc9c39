import type { Extraction, Span } from "kutip";
import { element, svg } from "./dom.js";
import { type Edge, type Network, type Node as NetworkNode, networkOf } from "./network.js";
import { SIGNS } from "./tables.js";
import type { Words } from "./words.js";

type Side = "holders" | "targets";
type Choice = { readonly side: Side; readonly place: number } | null;

/** A network that is drawn; `draw` again when its place gets another size. */
export interface NetworkView {
  readonly root: DocumentFragment;
  readonly draw: () => void;
}

const POLARITIES = ["support", "oppose", "neutral"] as const;

/**
 * Holders on the left, what they are for and against on the right, a line for each stance. The names are buttons in the order of the
 * page and the stances stand below in words, so the lines are for the eye only.
 */
export function renderNetwork(extraction: Extraction, words: Words, goTo: (place: string) => void): NetworkView {
  const root = document.createDocumentFragment();
  const network = networkOf(extraction);
  if (network.edges.length === 0) {
    root.append(element("p", { class: "hint" }, words.nothing));
    return { root, draw: () => {} };
  }
  let choice: Choice = null;
  const buttons = {
    holders: network.holders.map((node, place) => nodeButton("holders", node, place)),
    targets: network.targets.map((node, place) => nodeButton("targets", node, place)),
  };
  const lines = svg("svg", { "aria-hidden": "true", focusable: "false" });
  const list = element("ol", { class: "stances" });
  const title = element("h3", { id: "network-stances", "aria-live": "polite" });
  const chart = element("div", { class: "network" }, column("holders"), lines, column("targets"));

  function nodeButton(side: Side, node: NetworkNode, place: number): HTMLButtonElement {
    const button = element(
      "button",
      { type: "button", class: "node", "aria-pressed": "false" },
      element("span", { lang: "id" }, node.label),
      node.stances.length > 1 ? element("span", { class: "count" }, ` ${node.stances.length}`) : null,
    );
    button.addEventListener("click", () => {
      choice = choice?.side === side && choice.place === place ? null : { side, place };
      show();
    });
    return button;
  }
  function column(side: Side): HTMLElement {
    const id = `network-${side}`;
    return element(
      "div",
      { class: `column ${side}` },
      element("h3", { id }, words[side]),
      element(
        "ul",
        { "aria-labelledby": id, role: "list" },
        ...buttons[side].map((button) => element("li", {}, button)),
      ),
    );
  }
  function isChosen({ holder, target }: Edge): boolean {
    return choice === null || choice.place === (choice.side === "holders" ? holder : target);
  }
  function show(): void {
    for (const side of ["holders", "targets"] as const) {
      buttons[side].forEach((button, place) => {
        const chosen = choice?.side === side && choice.place === place;
        const near = network.edges.some(
          (edge) => isChosen(edge) && (side === "holders" ? edge.holder : edge.target) === place,
        );
        button.setAttribute("aria-pressed", String(chosen));
        button.classList.toggle("far", !near);
      });
    }
    draw();
    const chosen = choice === null ? null : network[choice.side][choice.place];
    title.replaceChildren(chosen?.label ?? words.everything);
    list.replaceChildren(...stanceItems(network, extraction, words, isChosen, goTo));
  }
  function draw(): void {
    const box = chart.getBoundingClientRect();
    if (box.width === 0) return;
    lines.setAttribute("viewBox", `0 0 ${box.width} ${box.height}`);
    const from = buttons.holders.map((button) => button.getBoundingClientRect());
    const to = buttons.targets.map((button) => button.getBoundingClientRect());
    lines.replaceChildren(
      ...network.edges.map((edge) => {
        const [a, b] = [from[edge.holder] as DOMRect, to[edge.target] as DOMRect];
        const start = [a.right - box.left, a.top + a.height / 2 - box.top] as const;
        const shift = parallel(network.edges, edge) * 14;
        const end = [b.left - box.left, b.top + b.height / 2 - box.top + shift] as const;
        return line(edge, start, end, isChosen(edge));
      }),
    );
  }
  root.append(
    element(
      "p",
      { class: "legend" },
      ...POLARITIES.filter((polarity) => network.edges.some((edge) => edge.polarity === polarity)).map((polarity) =>
        element("span", { class: polarity }, `${SIGNS[polarity]} ${words.polarities[polarity]}`),
      ),
    ),
    chart,
    element("p", { class: "hint" }, words.choose),
    element("section", { "aria-labelledby": "network-stances", class: "chosen" }, title, list),
  );
  show();
  return { root, draw };
}

/** For the lines between the same two of different polarity: -0.5 and 0.5, so that none hides another. */
function parallel(edges: readonly Edge[], { holder, target, polarity }: Edge): number {
  const same = edges.filter((edge) => edge.holder === holder && edge.target === target);
  return same.findIndex((edge) => edge.polarity === polarity) - (same.length - 1) / 2;
}

function line(edge: Edge, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], chosen: boolean) {
  const end = x2 - 16;
  const bend = (end - x1) / 2;
  return svg(
    "g",
    { class: `edge ${edge.polarity}${chosen ? "" : " far"}` },
    svg("path", {
      d: `M${x1} ${y1}C${x1 + bend} ${y1} ${end - bend} ${y2} ${end} ${y2}`,
      "stroke-width": String(edge.strength),
    }),
    svg("text", { x: String(x2 - 9), y: String(y2 + 4), "text-anchor": "middle" }, SIGNS[edge.polarity]),
  );
}

function stanceItems(
  { holders, edges }: Network,
  { text, stances, entities }: Extraction,
  words: Words,
  isChosen: (edge: Edge) => boolean,
  goTo: (place: string) => void,
): HTMLElement[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return edges
    .filter(isChosen)
    .flatMap((edge) => edge.stances.map((index) => ({ index, holder: holders[edge.holder]?.label ?? "" })))
    .sort((a, b) => a.index - b.index)
    .map(({ index, holder }) => {
      const { polarity, predicate, target, source } = stances[index] as (typeof stances)[number];
      const from =
        source === null ? null : ((source.entity === null ? undefined : names.get(source.entity)) ?? source.name);
      const button = element(
        "button",
        { type: "button", class: "number", "aria-label": `${index + 1}. ${words.goTo(predicate.text)}` },
        String(index + 1),
      );
      button.addEventListener("click", () => goTo(`k1s${index + 1}`));
      return element(
        "li",
        {},
        button,
        element(
          "p",
          {},
          element("strong", { lang: "id" }, holder),
          " ",
          element("span", { class: polarity }, `${SIGNS[polarity]} ${words.polarities[polarity]}`),
          " ",
          element("span", { lang: "id", class: "prose" }, wordsOf(text, predicate, target)),
          from === null ? null : element("span", { class: "soft" }, ` (${words.according(from)})`),
        ),
      );
    });
}

/** What is said, from the first of its words to the last; in two pieces where much stands between them. */
function wordsOf(text: string, predicate: Span, target: Span): string {
  const said = text.slice(Math.min(predicate.start, target.start), Math.max(predicate.end, target.end));
  return (said.length > 200 ? `${predicate.text} … ${target.text}` : said).replace(/\s+/gu, " ");
}
