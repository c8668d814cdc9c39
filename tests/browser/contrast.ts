import type { Page } from "playwright-core";

/** A text that is too faint, with its ratio. */
export interface Faint {
  readonly text: string;
  readonly ratio: number;
  readonly colours: string;
}

/** Visible texts below WCAG AA: 4.5 to 1, 3 to 1 for large ones. What cannot be used (`disabled`) is exempt there. */
export function findFaint(page: Page): Promise<Faint[]> {
  return page.evaluate(() => {
    type Rgba = [number, number, number, number];
    const parse = (colour: string): Rgba => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
      r * a + R * (1 - a),
      g * a + G * (1 - a),
      b * a + B * (1 - a),
      1,
    ];
    /** The colour of an element's own ground; of a gradient its first. */
    const ground = (node: Element): Rgba => {
      const { backgroundColor, backgroundImage } = getComputedStyle(node);
      const gradient = /rgba?\([^)]*\)/.exec(backgroundImage);
      return parse(gradient?.[0] ?? backgroundColor);
    };
    const behind = (node: Element | null): Rgba => {
      if (node === null) return [255, 255, 255, 1];
      const own = ground(node);
      return own[3] === 1 ? own : over(own, behind(node.parentElement));
    };
    const luminance = ([r, g, b]: Rgba): number => {
      const [R = 0, G = 0, B = 0] = [r, g, b].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    };
    const faint: { text: string; ratio: number; colours: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (parent === null || text === "" || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest("script,style,noscript,:disabled,option")) continue;
      const style = getComputedStyle(parent);
      const back = behind(parent);
      const [a, b] = [
        luminance(
          over(parse(style.fill !== "rgb(0, 0, 0)" && parent instanceof SVGElement ? style.fill : style.color), back),
        ),
        luminance(back),
      ];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) {
        faint.push({
          text: text.slice(0, 40),
          ratio: Math.round(ratio * 100) / 100,
          colours: `${style.color} on ${back}`,
        });
      }
    }
    return faint;
  });
}
