#!/usr/bin/env node
// Opens the pages of `toHtml` in Chromium, in both themes, at the width of a desk and of a phone, and on paper: no errors, no requests,
// enough contrast, places that light up by mouse and by keyboard, layers that go. Run by `npm run test:browser`, outside the suite, as
// it needs a Chromium: /usr/bin/chromium, or the one that CHROMIUM names. Prints a line for each check, then `N passed, N failed`.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { toHtml } from "../../dist/export.js";
import { extract } from "../../dist/index.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) {
  console.error(`There is no Chromium at ${executablePath}. Install it, or name another by CHROMIUM=/path/to/it.`);
  process.exit(1);
}

const ARTICLES = fileURLToPath(new URL("../../fixtures/articles", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kutip-browser-"));
const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

let passed = 0;
let failed = 0;
async function check(name, test) {
  try {
    await test();
    passed++;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${name}\n      ${String(error.message ?? error).replaceAll("\n", "\n      ")}`);
  }
}
function equal(got, expected, what) {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

/** Opens a page with the settings, lets `use` work with it, and holds it to silence and to no network. */
async function open(html, settings, use) {
  const file = join(folder, "page.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ reducedMotion: "reduce", ...settings });
  try {
    const page = await context.newPage();
    const noise = [];
    const requests = [];
    page.on("console", (message) => noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(String(error)));
    page.on("dialog", (dialog) => {
      noise.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on("request", (request) => requests.push(request.url()));
    const url = pathToFileURL(file).href;
    await page.goto(url);
    await use(page);
    equal(noise, [], "console");
    equal(requests, [url], "requests");
  } finally {
    await context.close();
  }
}

/** Every text on the page whose contrast with what is behind it is below WCAG AA. Runs in the page. */
function lowContrast() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  /** Colours that lie behind the element: its nearest ground, and each ground drawn as an image above that. */
  const grounds = (element) => {
    const found = [];
    for (let node = element; node; node = node.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(node);
      const drawn = /(?:rgba?|color)\([^)]*\)/.exec(backgroundImage);
      if (drawn) found.push(rgba(drawn[0]));
      const colour = rgba(backgroundColor);
      if (colour[3] === 255) return [...found, colour];
    }
    return [...found, [255, 255, 255, 255]];
  };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("script,style") || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const ink = luminance(rgba(style.color));
    for (const ground of grounds(element)) {
      const behind = luminance(ground);
      const ratio = (Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05);
      if (ratio < needed)
        low.push(`${walker.currentNode.data.slice(0, 30)} (${element.className}): ${ratio.toFixed(2)}`);
    }
    seen++;
  }
  return { low: [...new Set(low)], seen };
}

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
const active = (page) => page.evaluate(() => document.activeElement?.id ?? "");

for (const file of readdirSync(ARTICLES).filter((name) => name.endsWith(".txt"))) {
  const id = file.replace(".txt", "");
  const extraction = extract(readFileSync(join(ARTICLES, file), "utf8"), { now: "2025-08-01" });
  const html = toHtml({ id, extraction, url: "https://example.org/a" });

  for (const colorScheme of ["light", "dark"]) {
    await check(`${id}: contrast, ${colorScheme}`, () =>
      open(html, { colorScheme, viewport: DESK }, async (page) => {
        const plain = await page.evaluate(lowContrast);
        equal(plain.low, [], "too low");
        if (plain.seen < 100) throw new Error(`only ${plain.seen} texts seen`);
        const [dark] = await page.evaluate(() =>
          getComputedStyle(document.body)
            .backgroundColor.match(/\d+/g)
            .map((n) => Number(n) < 60),
        );
        equal(dark, colorScheme === "dark", "dark");
        // everything lit at once
        await page.evaluate(() => {
          for (const node of document.querySelectorAll("[data-k]")) node.classList.add("k-lit");
        });
        await page.waitForTimeout(300);
        equal((await page.evaluate(lowContrast)).low, [], "too low when lit");
      }),
    );
  }

  await check(`${id}: every row lights its place up and hands the focus over`, () =>
    open(html, { viewport: DESK }, async (page) => {
      const rows = await page.locator("li[id$='-row']").evaluateAll((nodes) => nodes.map((node) => node.id));
      const { quotes, stances, entities } = extraction;
      if (rows.length < quotes.length + stances.length + entities.length) throw new Error(`${rows.length} rows`);
      for (const row of rows) {
        await page.evaluate((own) => document.getElementById(own).querySelector("a[data-go]").click(), row);
        const record = row.replace("-row", "");
        equal(await active(page), record, "focus");
        const lit = await page.evaluate(() =>
          [...document.querySelectorAll("mark.k-lit")].flatMap((node) => node.dataset.k.split(" ")),
        );
        if (!lit.includes(record)) throw new Error(`${record} is not lit`);
        const seen = await page.evaluate((own) => {
          const { top } = document.getElementById(own).getBoundingClientRect();
          return top >= 0 && top <= innerHeight;
        }, record);
        if (!seen) throw new Error(`${record} is out of sight`);
      }
      await page.keyboard.press("Escape");
      equal(await page.locator(".k-lit").count(), 0, "lit after Escape");
    }),
  );

  await check(`${id}: keyboard alone, there and back`, () =>
    open(html, { viewport: DESK }, async (page) => {
      const link = page.locator("li[id^='k1q'][id$='-row'] a[data-go]").first();
      for (
        let presses = 0;
        presses < 400 && !(await link.evaluate((node) => node === document.activeElement));
        presses++
      ) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      equal(await active(page), "k1q1", "focus on the number in the text");
      await page.keyboard.press("Enter");
      equal(await link.evaluate((node) => node === document.activeElement), true, "focus back in the list");
    }),
  );

  await check(`${id}: layers go and come`, () =>
    open(html, { viewport: DESK }, async (page) => {
      for (const [layer, mark, property, gone] of [
        ["quotes", ".k-text .k-q", "backgroundColor", "rgba(0, 0, 0, 0)"],
        ["names", ".k-text .k-n", "textDecorationLine", "none"],
        ["dates", ".k-text .k-t", "boxShadow", "none"],
        ["stances", ".k-text .k-predicate", "borderBottomStyle", "none"],
      ]) {
        const read = () =>
          page
            .locator(mark)
            .first()
            .evaluate((node, name) => {
              const style = getComputedStyle(node);
              return name === "backgroundColor" && style.backgroundImage !== "none"
                ? style.backgroundImage
                : style[name];
            }, property);
        await page.mouse.move(0, 0);
        const shown = await read();
        if (shown === gone) throw new Error(`${layer} are not shown`);
        await page.locator(`[data-layer=${layer}]`).press("Space");
        await page.waitForTimeout(250);
        equal(await read(), gone, `${layer} switched off`);
        await page.locator(`[data-layer=${layer}]`).press("Space");
        await page.waitForTimeout(250);
        equal(await read(), shown, `${layer} switched on`);
      }
    }),
  );

  await check(`${id}: fits a phone, and paper`, () =>
    open(html, { viewport: PHONE }, async (page) => {
      equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width, "width");
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      equal(await page.locator(".k-toolbar").isVisible(), false, "toolbar on paper");
      const ink = await page.locator(".k-text").evaluate((node) => getComputedStyle(node).color);
      equal(ink, "rgb(29, 28, 26)", "ink on paper");
      if ((await page.pdf({ format: "A4" })).length < 10_000) throw new Error("an empty sheet");
    }),
  );
}

await check("what an article holds is text", () => {
  const text =
    '<script>alert(1)</script></style><img src=x onerror=alert(2)> "Aman," kata Siti Marhamah. \u202Eterbalik';
  return open(
    toHtml({ id: "a", extraction: extract(text), title: "</title><script>alert(3)</script>" }),
    {},
    async (page) => {
      equal(await page.locator("img").count(), 0, "images");
      equal(await page.locator("script").count(), 1, "scripts");
      equal(
        (await page.locator(".k-text").textContent()).includes("<script>alert(1)</script></style><img src=x"),
        true,
        "text",
      );
      equal(await page.title(), "</title><script>alert(3)</script>", "title");
    },
  );
});

await check("works without scripts", () =>
  open(toHtml(extract('"Panen cukup," kata Siti Marhamah.')), { javaScriptEnabled: false }, async (page) => {
    await page.locator("#k1q1-row a").click();
    if (!page.url().endsWith("#k1q1")) throw new Error(page.url());
  }),
);

await browser.close();
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
