/**
 * What happens on a click, a touch or a key: the places of a record light up, and the focus goes there. Works by delegation, so that
 * a view put into the page later works as well. No network, no storage, nothing global.
 */
export const script = `(() => {
  "use strict";
  const once = Symbol.for("kutip.view");
  if (document[once]) return;
  document[once] = true;

  const viewOf = (node) => node instanceof Element ? node.closest(".kutip") : null;
  const recordsOf = (node) => (node.dataset.k || "").split(" ").filter(Boolean);
  const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  const clear = (view, name) => {
    for (const node of view.querySelectorAll("." + name)) node.classList.remove(name);
  };
  const light = (view, records, name) => {
    clear(view, name);
    for (const record of records) {
      for (const node of view.querySelectorAll('[data-k~="' + CSS.escape(record) + '"]')) node.classList.add(name);
    }
  };
  const show = (node, block) => node.scrollIntoView({ block, behavior: still() ? "auto" : "smooth" });

  const rowOf = (node) => node.closest("li[data-k]");

  document.addEventListener("click", (event) => {
    const view = viewOf(event.target);
    if (!view || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a[data-go]");
    if (link) {
      const place = document.getElementById(link.dataset.go);
      if (!place) return;
      event.preventDefault();
      const row = rowOf(link);
      if (row || link.matches(".k-ref")) light(view, row ? recordsOf(row) : [link.id], "k-lit");
      if (place.localName === "li") {
        const section = place.closest("details");
        if (section) section.open = true;
        show(place, "center");
        const back = place.querySelector("a[data-go]");
        if (back) back.focus({ preventScroll: true });
      } else if (place.matches("details, section")) {
        if (place.localName === "details") place.open = true;
        show(place, "start");
        (place.querySelector("summary") || place).focus({ preventScroll: true });
      } else {
        show(place, "center");
        place.focus({ preventScroll: true });
      }
      return;
    }
    if (event.target.closest("a, summary, label, input")) return;
    if (!getSelection().isCollapsed) return;
    const row = rowOf(event.target);
    if (row) {
      const go = row.querySelector("a[data-go]");
      if (go) go.click();
      return;
    }
    const mark = event.target.closest("mark[data-k]");
    if (!mark) return clear(view, "k-lit");
    const [record] = recordsOf(mark);
    light(view, [record], "k-lit");
    const item = view.querySelector("li[data-k~='" + CSS.escape(record) + "'][id]");
    if (item && item.closest(".k-panel")) {
      const section = item.closest("details");
      if (section) section.open = true;
      show(item, "nearest");
    }
  });

  const hint = (event) => {
    const view = viewOf(event.target);
    if (!view) return;
    const row = rowOf(event.target);
    const reference = event.target.closest("a.k-ref");
    const mark = event.target.closest("mark[data-k]");
    const records = row ? recordsOf(row) : reference ? [reference.id] : mark ? recordsOf(mark).slice(0, 1) : [];
    light(view, records, "k-hint");
  };
  document.addEventListener("pointerover", hint);
  document.addEventListener("focusin", hint);

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const view of document.querySelectorAll(".kutip")) {
      clear(view, "k-lit");
      clear(view, "k-hint");
    }
  });
})();
`;
