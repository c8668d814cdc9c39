/** Colours by what they are for: in light, in dark. A test in a browser holds every text on them to WCAG AA. */
const COLOURS = {
  paper: ["#fcfbf8", "#17181b"],
  card: ["#ffffff", "#1e2024"],
  ink: ["#1d1c1a", "#e9e6df"],
  soft: ["#5d584f", "#b3ada2"],
  rule: ["#ddd7cb", "#3a3c42"],
  strong: ["#1d1c1a", "#e9e6df"],
  link: ["#1b4f8a", "#93bff2"],
  lit: ["#ffe28f", "#5c4700"],
  hint: ["#fff3c9", "#3d3310"],
  support: ["#17663a", "#82d6a0"],
  oppose: ["#a32820", "#ff9f94"],
  neutral: ["#5d584f", "#b3ada2"],
  date: ["#8a7f6a", "#8f8674"],
  c0: ["#5c564c", "#b8b1a5"],
  t0: ["#f0ede6", "#2a2a2c"],
  c1: ["#1d5494", "#92c1f6"],
  t1: ["#e6eff9", "#1c2c40"],
  c2: ["#93400f", "#f1ab84"],
  t2: ["#fbebe0", "#3b2619"],
  c3: ["#0a625d", "#7bd2c7"],
  t3: ["#e0f2ef", "#153230"],
  c4: ["#673c9b", "#c8a9f3"],
  t4: ["#f1eafa", "#2f2442"],
  c5: ["#5d5700", "#d2ca69"],
  t5: ["#f3f1d6", "#312f14"],
  c6: ["#962467", "#f29fcc"],
  t6: ["#fbe7f2", "#3d2032"],
  c7: ["#2c672c", "#95d28f"],
  t7: ["#e6f3e3", "#1d341c"],
  c8: ["#435369", "#b4c3d7"],
  t8: ["#e9edf3", "#262d37"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const entries = Object.entries(COLOURS);

/** Custom properties; browsers without `light-dark()` stay in the light. */
export const colours = `.kutip,.k-footer{${entries.map(([name, [light]]) => `--${name}:${light}`).join(";")}}
@supports (color:light-dark(#000,#fff)){.kutip,.k-footer{${entries.map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`).join(";")}}}
${Array.from({ length: 9 }, (_, index) => `.kutip .k-c${index}{--c:var(--c${index});--t:var(--t${index})}`).join("\n")}
.kutip .k-support{--p:var(--support)}
.kutip .k-oppose{--p:var(--oppose)}
.kutip .k-neutral{--p:var(--neutral)}`;
