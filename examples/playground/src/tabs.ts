import { byId } from "./dom.js";

export interface Tabs<Name extends string> {
  /** Shows the panel `panel-NAME`. */
  readonly select: (name: Name) => void;
  readonly selected: () => Name;
}

/** Tabs as the ARIA practices have them: one of them is in the tab order, arrows, Home and End go through them. */
export function activateTabs<Name extends string>(root: HTMLElement, onShow: (name: Name) => void): Tabs<Name> {
  const tabs = [...root.querySelectorAll<HTMLElement>("[role=tab]")];
  const nameOf = (tab: HTMLElement) => tab.id.replace(/^tab-/, "") as Name;
  const select = (name: Name): void => {
    for (const tab of tabs) {
      const chosen = nameOf(tab) === name;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      byId(`panel-${nameOf(tab)}`).hidden = !chosen;
    }
    onShow(name);
  };
  tabs.forEach((tab, place) => {
    tab.addEventListener("click", () => select(nameOf(tab)));
    tab.addEventListener("keydown", (event) => {
      const to = { ArrowRight: place + 1, ArrowLeft: place - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[
        event.key
      ];
      const next = to === undefined ? undefined : tabs[to % tabs.length];
      if (next === undefined) return;
      event.preventDefault();
      select(nameOf(next));
      next.focus();
    });
  });
  const selected = () => nameOf(tabs.find((tab) => tab.ariaSelected === "true") ?? (tabs[0] as HTMLElement));
  return { select, selected };
}
