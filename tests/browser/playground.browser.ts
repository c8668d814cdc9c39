import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { launchChromium } from "./chromium.js";
import { findFaint } from "./contrast.js";
import { buildSite, type Site } from "./site.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ARTICLES = ["phnom-penh-2022", "jakarta-2023", "beijing-2024", "nizhny-novgorod-2024", "kuala-lumpur-2025"];
/** A folder to put pictures in, to look at; none by default. */
const SCREENSHOTS = process.env.SCREENSHOTS;

const articleOf = (id: string) => readFileSync(join(ROOT, "fixtures", "articles", `${id}.txt`), "utf8");
const sentence = "Rusia menolak usul itu, kata Sergey Lavrov di Moskow, Jumat (5/8/2022).";

let browser: Browser;
let site: Site;
let context: BrowserContext | undefined;
/** What went wrong in the page, and whom it asked for something. */
let complaints: string[] = [];
let requests: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  site = await buildSite(join(ROOT, "examples", "playground"));
});
afterEach(async () => {
  await context?.close();
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url))).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(options: BrowserContextOptions = {}, fragment = ""): Promise<Page> {
  complaints = [];
  requests = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(site.url + fragment);
  return page;
}

/** Waits for the counts to be told. */
async function done(page: Page, what = /\d+ (kutipan|quotes?),/): Promise<string> {
  await page.getByRole("status").filter({ hasText: what }).waitFor();
  return (await page.getByRole("status").textContent()) ?? "";
}

async function paste(page: Page, text: string, published = ""): Promise<void> {
  await page.getByLabel("Artikel", { exact: true }).fill(text);
  if (published !== "") await page.getByLabel("Tanggal terbit").fill(published);
  await done(page);
}

async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `play-${name}.png`), fullPage });
}

const rows = (page: Page, table: string) => page.locator(`.table-${table} tbody tr`).count();

describe("the five articles", () => {
  for (const id of ARTICLES) {
    it(id, async () => {
      const text = articleOf(id);
      const { quotes, stances, dates, entities } = extract(text);
      const page = await open();
      await page.locator(`[data-sample="${id}"]`).click();
      const status = await done(page);
      expect(status).toContain(
        `${quotes.length} kutipan, ${stances.length} sikap, ${dates.length} tanggal, ${entities.length} nama`,
      );
      expect(await page.getByLabel("Artikel", { exact: true }).inputValue()).toBe(text);

      // the marked text is the article, word for word
      const shown = await page.locator("#panel-text .k-text").evaluate((node) => {
        const copy = node.cloneNode(true) as Element;
        for (const reference of copy.querySelectorAll(".k-ref")) reference.remove();
        return [...copy.children].map((line) => line.textContent).join("");
      });
      expect(shown.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      expect(await page.locator("#panel-text .k-text a.k-ref-q").count()).toBe(quotes.length);

      await page.getByRole("tab", { name: "Tabel" }).click();
      expect(await rows(page, "quotes")).toBe(quotes.length);
      expect(await rows(page, "dates")).toBe(dates.length);
      expect(await rows(page, "entities")).toBe(entities.length);
      const said = await page.locator(".table-quotes td.prose").allTextContents();
      expect(said).toEqual(quotes.map(({ content }) => content.text));

      await page.getByRole("tab", { name: "Jaringan" }).click();
      expect(await page.locator(".stances li").count()).toBe(stances.length);
      const holders = new Set(stances.map(({ holder }) => holder.entity ?? holder.name.toLowerCase()));
      expect(await page.locator(".holders button.node").count()).toBe(holders.size);
      // each line begins at a holder's box and has a length
      const lines = await page
        .locator(".network svg path")
        .evaluateAll((paths) => paths.map((path) => (path as SVGPathElement).getTotalLength()));
      expect(lines.length).toBeGreaterThan(0);
      expect(Math.min(...lines)).toBeGreaterThan(20);
    });
  }
});

describe("the pictures of README.md and README.id.md", () => {
  for (const [file, language] of [
    ["playground.png", "English"],
    ["playground.id.png", null],
  ] as const) {
    it(file, async () => {
      const page = await open({
        viewport: { width: 1200, height: 1100 },
        colorScheme: "light",
        reducedMotion: "reduce",
      });
      if (language !== null) await page.getByRole("button", { name: language }).click();
      await page.locator('[data-sample="kuala-lumpur-2025"]').click();
      await done(page);
      await page.locator(".bar").evaluate((bar) => bar.scrollIntoView());
      // the line that tells how long it took is another each time
      await page
        .getByRole("status")
        .evaluate((status) => status.replaceChildren((status.textContent ?? "").split(" · ", 1)[0] ?? ""));
      const path = join(ROOT, "docs", file);
      if (process.env.UPDATE_README === "1") await page.screenshot({ path });
      expect(statSync(path).size).toBeLessThan(300_000);
      for (const readme of ["README.md", "README.id.md"]) {
        const shown = readFileSync(join(ROOT, readme), "utf8").includes(`(docs/${file})`);
        expect(shown, readme).toBe((readme === "README.md") === (language !== null));
      }
    });
  }
});

describe("reading", () => {
  it("counts from the date of publication", async () => {
    const page = await open();
    await paste(page, "Presiden tiba kemarin dan pulang Rabu (10/4).", "2024-04-09");
    expect(await page.locator("#panel-text .k-title").textContent()).toBe("Tanpa judul");
    await page.getByRole("tab", { name: "Tabel" }).click();
    const cell = page.locator(".table-dates td.strong").first();
    await expect.poll(() => cell.textContent()).toBe("2024-04-08");
    await page.getByLabel("Tanggal terbit").fill("2020-04-09");
    await expect.poll(() => cell.textContent()).toBe("2020-04-08");
  });

  it("shows what an article holds as text, and runs nothing of it", async () => {
    const page = await open();
    const text = `<img src=x onerror="document.title='diretas'"><script>document.title='diretas'</script> ${sentence}`;
    await paste(page, text);
    await page.getByRole("tab", { name: "Tabel" }).click();
    expect(await page.title()).not.toContain("diretas");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator("#panel-text .k-text").textContent()).toContain("onerror");
  });

  it("answers the newest text while one types, without a stall", async () => {
    const page = await open();
    const long = Array.from({ length: 6 }, () => ARTICLES.map(articleOf).join("\n\n")).join("\n\n");
    expect(long.length).toBeLessThan(100_000);
    await page.getByLabel("Artikel", { exact: true }).fill(long);
    await page.waitForTimeout(300);
    // the reading of the long text is under way; keys are taken all the same
    await page.getByLabel("Artikel", { exact: true }).fill("");
    await page.getByLabel("Artikel", { exact: true }).pressSequentially(sentence);
    const { quotes, stances, dates } = extract(sentence);
    await expect
      .poll(() => page.getByRole("status").textContent())
      .toContain(`${quotes.length} kutipan, ${stances.length} sikap, ${dates.length} tanggal`);
    expect(await page.locator("#panel-text .k-text").textContent()).toContain("menolak usul itu");
  });

  it("says in words what it cannot do", async () => {
    const page = await open();
    await page.getByLabel("Artikel", { exact: true }).fill("Panjang. ".repeat(30_000));
    await page.getByRole("alert").filter({ hasText: "lebih panjang dari 100.000 karakter" }).waitFor();
    expect(await page.locator("#results").isVisible()).toBe(false);
    await paste(page, sentence);
    expect(await page.getByRole("alert").isVisible()).toBe(false);
    expect(await page.locator("#results").isVisible()).toBe(true);
  });

  it("offers another try where its worker fails", async () => {
    const page = await open();
    await page.route("**/worker-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "throw 1" }));
    await page.reload();
    await page.getByLabel("Artikel", { exact: true }).fill(sentence);
    await page.getByRole("alert").filter({ hasText: "gagal dibaca" }).waitFor();
    await page.unroute("**/worker-*.js");
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await done(page);
    complaints = complaints.filter((complaint) => !complaint.startsWith("Uncaught"));
  });
});

describe("taking it along", () => {
  it("shares an article in a link, which opens it again", async () => {
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    const text = articleOf("beijing-2024");
    await paste(page, text, "2024-04-10");
    await page.getByRole("button", { name: "Salin tautan" }).click();
    await done(page, /Tautan disalin/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${site.url}#a=`)).toBe(true);
    expect(link.length).toBeLessThan(text.length);
    // what stands behind `#` stays in the browser
    expect(requests.some((url) => url.includes("#") || url.includes("a="))).toBe(false);
    await context?.close();

    const opened = await open({}, link.slice(site.url.length));
    await done(opened);
    expect(await opened.getByLabel("Artikel", { exact: true }).inputValue()).toBe(text);
    expect(await opened.getByLabel("Tanggal terbit").inputValue()).toBe("2024-04-10");
    await opened.getByLabel("Artikel", { exact: true }).fill(sentence);
    await expect.poll(() => opened.url()).toBe(site.url);
  });

  it("says so when a link is damaged", async () => {
    for (const fragment of ["#a=AAAA", "#a=%%%", "#a="]) {
      const page = await open({}, fragment);
      await page.getByRole("alert").filter({ hasText: "rusak atau terpotong" }).waitFor();
      await context?.close();
    }
  });

  it("saves CSV, JSON, GraphML and HTML", async () => {
    const page = await open();
    const text = articleOf("kuala-lumpur-2025");
    const found = extract(text);
    await paste(page, text);
    const save = async (label: string) => {
      await page.getByLabel("Unduh").selectOption({ label });
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Simpan" }).click(),
      ]);
      return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")] as const;
    };
    const [name, csv] = await save("Kutipan (CSV)");
    expect(name).toBe("kutip-quotes.csv");
    const records: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect(records.map(({ text: words }) => words)).toEqual(found.quotes.map(({ content }) => content.text));
    expect(parse((await save("Sikap (CSV)"))[1], { bom: true, columns: true })).toHaveLength(found.stances.length);
    expect(JSON.parse((await save("Semuanya (JSON)"))[1]).quotes).toEqual(JSON.parse(JSON.stringify(found.quotes)));
    expect((await save("Jaringan (GraphML)"))[1]).toContain("<graphml");
    expect((await save("Halaman (HTML)"))[1]).toMatch(/^<!doctype html>/);
  });
});

describe("without its server", () => {
  it("says that a file could not be made", async () => {
    const page = await open();
    await paste(page, sentence);
    await page.route("**/export-*.js", (route) => route.abort());
    await page.getByRole("button", { name: "Simpan" }).click();
    await done(page, /Berkas gagal dibuat/);
    complaints = complaints.filter((complaint) => !complaint.includes("net::ERR_FAILED"));
  });
});

describe("for everybody", () => {
  it("works by keyboard alone", async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || "");
    const tabTo = async (name: string) => {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press("Tab");
        if ((await focused()) === name) return;
      }
      throw new Error(`Tab does not get to ${name}`);
    };
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Langsung ke hasil");
    await tabTo("Beijing 2024");
    await page.keyboard.press("Enter");
    await done(page);
    await tabTo("text");
    await tabTo("published");
    await tabTo("share");
    await tabTo("tab-text");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("tab-tables");
    await page.keyboard.press("End");
    expect(await focused()).toBe("tab-network");
    expect(await page.locator("#panel-network").isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator('.node[aria-pressed="true"]').count()).toBe(1);
    const all = extract(articleOf("beijing-2024")).stances.length;
    expect(await page.locator(".stances li").count()).toBeLessThan(all);
    // from a stance to its place in the text
    await page.locator(".stances button").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#panel-text").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest("#panel-text") !== null)).toBe(true);
  });

  it("shows where the focus is", async () => {
    const page = await open();
    await paste(page, sentence);
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press("Tab");
      const [seen, what] = await page.evaluate(() => {
        const node = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        return [
          node === document.body || (outlineStyle !== "none" && outlineWidth !== "0px"),
          node.outerHTML.slice(0, 80),
        ];
      });
      expect(seen, String(what)).toBe(true);
    }
  });

  it("names every control", async () => {
    const page = await open();
    await page.locator('[data-sample="beijing-2024"]').click();
    await done(page);
    for (const tab of ["Teks", "Tabel", "Jaringan"]) {
      await page.getByRole("tab", { name: tab }).click();
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("a, button, input, select, textarea")]
          .filter((node) => node.checkVisibility())
          .filter((node) => {
            const labels = "labels" in node ? [...((node as HTMLInputElement).labels ?? [])] : [];
            const words = [
              node.getAttribute("aria-label"),
              node.textContent,
              ...labels.map((label) => label.textContent),
            ];
            return words.every((word) => (word ?? "").trim() === "");
          })
          .map((node) => node.outerHTML.slice(0, 120)),
      );
      expect(nameless).toEqual([]);
    }
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const [size, viewport] of [
      ["wide", { width: 1280, height: 900 }],
      ["phone", { width: 360, height: 780 }],
    ] as const) {
      it(`has contrast and room: ${colorScheme}, ${size}`, async () => {
        const page = await open({ colorScheme, viewport, reducedMotion: "reduce" });
        await picture(page, `empty-${colorScheme}-${size}`);
        expect(await findFaint(page)).toEqual([]);
        await page.locator('[data-sample="beijing-2024"]').click();
        await done(page);
        for (const [id, tab] of [
          ["text", "Teks"],
          ["tables", "Tabel"],
          ["network", "Jaringan"],
        ] as const) {
          await page.getByRole("tab", { name: tab }).click();
          if (id === "network") await page.locator(".holders .node").first().click();
          await picture(page, `${id}-${colorScheme}-${size}`, size === "wide" || id === "network");
          expect(await findFaint(page), tab).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, `${tab}: nothing runs out of the window`).toBeLessThanOrEqual(0);
        }
      });
    }
  }

  it("moves nothing for those who want it so", async () => {
    const page = await open({ reducedMotion: "reduce" });
    await paste(page, sentence);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((node) => {
          const { transitionDuration, animationName } = getComputedStyle(node);
          return animationName !== "none" || transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
        }).length,
    );
    expect(moving).toBe(0);
  });

  it("speaks English too, and turns dark by a button", async () => {
    const page = await open();
    await paste(page, sentence);
    await page.getByRole("button", { name: "English" }).click();
    await done(page, /quotes?,/);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("tab").allTextContents()).toEqual(["Text", "Tables", "Network"]);
    const left = await page.evaluate(() =>
      [...document.querySelectorAll("[data-i18n]")]
        .map((node) => node.textContent)
        .filter((text) => /Unduh|Artikel$|Simpan|Tempel/.test(text ?? "")),
    );
    expect(left).toEqual([]);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole("button", { name: "Dark" }).click();
    expect(await ground()).not.toBe(light);
    await page.getByRole("button", { name: "Bahasa Indonesia" }).click();
    await done(page, /kutipan,/);
  });
});
