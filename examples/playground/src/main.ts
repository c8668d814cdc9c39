import { css } from "virtual:article-view";
import type { Extraction } from "kutip";
import { createAnalyst, type Port } from "./analyst.js";
import { byId, element } from "./dom.js";
import { fileOf, save } from "./download.js";
import type { Language, Reply } from "./messages.js";
import { type NetworkView, renderNetwork } from "./network-view.js";
import { samples } from "./samples.js";
import { fromFragment, toFragment } from "./share.js";
import { renderTables } from "./tables.js";
import { activateTabs } from "./tabs.js";
import { type Format, words } from "./words.js";

/** Longer texts would be slow to show, not to read. UTF-16 code units. */
const MAX_LENGTH = 100_000;
/** From here on what is out of sight is not laid out. UTF-16 code units. */
const LONG = 20_000;
/** How long the person may pause in typing before the article is read, in milliseconds. */
const PAUSE = 250;
/** Links longer than this do not survive everywhere. */
const LONG_LINK = 16_000;

const text = byId<HTMLTextAreaElement>("text");
const published = byId<HTMLInputElement>("published");
const status = byId("status");
const problem = byId("problem");
const results = byId("results");
const format = byId<HTMLSelectElement>("format");
const share = byId<HTMLButtonElement>("share");
const clear = byId<HTMLButtonElement>("clear");
const panels = { text: byId("panel-text"), tables: byId("panel-tables"), network: byId("panel-network") };
type PanelName = keyof typeof panels;

let lang: Language = "id";
let shown: { readonly extraction: Extraction; readonly html: string; readonly publishedAt: string | null } | null =
  null;
/** Panels that show it already. */
const fresh = new Set<PanelName>();
let network: NetworkView | null = null;
let pause: ReturnType<typeof setTimeout> | undefined;
let busy: ReturnType<typeof setTimeout> | undefined;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

const analyst = createAnalyst({
  spawn: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }) as unknown as Port,
  onReply: receive,
});
const tabs = activateTabs(results, showPanel);
new ResizeObserver(() => network?.draw()).observe(panels.network);

// ------------------------------------------------------------------------------------------------------------- reading

function read(): void {
  clearTimeout(pause);
  const empty = text.value.trim() === "";
  clear.disabled = text.value === "" && published.value === "";
  share.disabled = empty;
  // a date that is being typed is none yet
  if (!published.validity.valid && document.activeElement === published) return;
  problem.hidden = true;
  if (empty) reset();
  else if (text.value.length > MAX_LENGTH) refuse(words[lang].tooLong(MAX_LENGTH.toLocaleString(lang)));
  else if (!published.validity.valid) refuse(words[lang].badDate);
  else ask();
}

function ask(): void {
  results.setAttribute("aria-busy", "true");
  clearTimeout(busy);
  busy = setTimeout(() => {
    status.textContent = words[lang].reading;
  }, 400);
  analyst.ask({ text: text.value, publishedAt: published.value || null, lang });
}

function readSoon(): void {
  // the link in the address bar is about another text now
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
  clearTimeout(pause);
  pause = setTimeout(read, PAUSE);
}

function receive(reply: Reply, { publishedAt }: { readonly publishedAt: string | null }): void {
  clearTimeout(busy);
  results.setAttribute("aria-busy", "false");
  if (!reply.ok) {
    refuse(reply.code === "INVALID_DATE" ? words[lang].badDate : words[lang].failed, true);
    return;
  }
  const { extraction, html, milliseconds } = reply;
  const { quotes, stances, dates, entities } = extraction;
  shown = { extraction, html, publishedAt };
  fresh.clear();
  results.hidden = false;
  showPanel(tabs.selected());
  const counts = { quotes: quotes.length, stances: stances.length, dates: dates.length, names: entities.length };
  const time = milliseconds.toLocaleString(lang, { maximumFractionDigits: milliseconds < 10 ? 1 : 0 });
  status.textContent = `${words[lang].counts(counts)} · ${words[lang].time(time)}`;
}

/** Fills a panel when it is looked at: a long article has thousands of rows, and typing should not wait for those unseen. */
function showPanel(name: PanelName): void {
  if (shown === null) return;
  if (!fresh.has(name)) {
    fresh.add(name);
    const { extraction, html } = shown;
    if (name === "text") {
      panels.text.innerHTML = html;
      panels.text.classList.toggle("long", extraction.text.length > LONG);
      panels.text.classList.toggle("untitled", extraction.article.headline === null);
    } else if (name === "tables") panels.tables.replaceChildren(renderTables(extraction, words[lang], goTo));
    else {
      network = renderNetwork(extraction, words[lang], goTo);
      panels.network.replaceChildren(network.root);
    }
  }
  if (name === "network") network?.draw();
}

function reset(): void {
  analyst.cancel();
  clearTimeout(busy);
  shown = null;
  network = null;
  results.hidden = true;
  status.textContent = "";
  for (const panel of Object.values(panels)) panel.replaceChildren();
}

/** Says what is wrong, and what can be done. The last results stay in sight only where they belong to the text. */
function refuse(message: string, again = false): void {
  reset();
  problem.replaceChildren(element("p", {}, message));
  if (again) {
    const button = element("button", { type: "button" }, words[lang].again);
    button.addEventListener("click", () => {
      text.focus();
      read();
    });
    problem.append(button);
  }
  problem.hidden = false;
}

/** Shows a record where it stands in the marked text; the script of the view lights it up and takes the focus there. */
function goTo(place: string): void {
  tabs.select("text");
  panels.text.querySelector<HTMLElement>(`a[data-go="${place}"]`)?.click();
}

function load(article: { readonly text: string; readonly publishedAt: string | null }): void {
  text.value = article.text;
  published.value = article.publishedAt ?? "";
  text.scrollTop = 0;
  read();
}

// ---------------------------------------------------------------------------------------------------------------- links

async function copyLink(): Promise<void> {
  let fragment: string;
  try {
    fragment = await toFragment({ text: text.value, publishedAt: published.value || null });
  } catch {
    status.textContent = words[lang].linkFailed;
    return;
  }
  history.replaceState(null, "", fragment);
  const { href } = location;
  const said = await navigator.clipboard.writeText(href).then(
    () => words[lang].copied,
    () => words[lang].inAddressBar,
  );
  status.textContent =
    href.length > LONG_LINK ? `${said} ${words[lang].longLink(href.length.toLocaleString(lang))}` : said;
}

async function openLink(): Promise<void> {
  try {
    const shared = await fromFragment(location.hash);
    if (shared !== null) load(shared);
  } catch {
    text.value = "";
    refuse(words[lang].badLink);
  }
}

// ------------------------------------------------------------------------------------------------------------ language

function speak(language: Language): void {
  lang = language;
  const { other, page, placeholder, formats } = words[lang];
  document.documentElement.lang = lang;
  for (const node of document.querySelectorAll<HTMLElement>("[data-i18n]")) {
    node.textContent = page[node.dataset.i18n ?? ""] ?? node.textContent;
  }
  document.title = `kutip · ${page.title}`;
  byId("language").textContent = other.name;
  byId("language").lang = other.language;
  text.placeholder = placeholder;
  const chosen = format.value;
  format.replaceChildren(...Object.entries(formats).map(([value, label]) => element("option", { value }, label)));
  if (chosen !== "") format.value = chosen;
}

// --------------------------------------------------------------------------------------------------------------- wiring

byId("samples").replaceChildren(
  ...samples.map(({ id, name, text: article }) => {
    const button = element("button", { type: "button", class: "quiet", "data-sample": id }, name);
    button.addEventListener("click", () => {
      if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
      load({ text: article, publishedAt: null });
    });
    return element("li", {}, button);
  }),
);
text.addEventListener("input", readSoon);
published.addEventListener("input", readSoon);
published.addEventListener("blur", () => {
  if (!published.validity.valid) readSoon();
});
clear.addEventListener("click", () => {
  load({ text: "", publishedAt: null });
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
  text.focus();
});
share.addEventListener("click", copyLink);
byId("save").addEventListener("click", async () => {
  if (shown === null) return;
  try {
    const file = await fileOf(format.value as Format, shown.extraction, shown.publishedAt, lang);
    save(file);
    status.textContent = words[lang].saved(file.name);
  } catch {
    // the exports come from the page's own server only now
    status.textContent = words[lang].notSaved;
  }
});
byId("language").addEventListener("click", () => {
  speak(words[lang].other.language);
  read();
});
const dark = byId<HTMLButtonElement>("theme");
function wear(isDark: boolean): void {
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  dark.setAttribute("aria-pressed", String(isDark));
}
const system = matchMedia("(prefers-color-scheme: dark)");
wear(system.matches);
system.addEventListener("change", ({ matches }) => wear(matches));
dark.addEventListener("click", () => wear(dark.getAttribute("aria-pressed") !== "true"));

addEventListener("hashchange", openLink);
speak("id");
read();
void openLink();
