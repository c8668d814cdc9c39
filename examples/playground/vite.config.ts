import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const built = (file: string) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));

/** The page as built asks nobody for anything; the development server needs its socket and inline styles, and goes without. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
    ],
  };
}

/** `renderArticle` gives its script as a text, which the policy would not let the page run: here it becomes a file of the page's own. */
function articleView(): Plugin {
  return {
    name: "article-view",
    resolveId: (id) => (id === "virtual:article-view" ? "\0article-view" : null),
    async load(id) {
      if (id !== "\0article-view") return null;
      const { renderArticle } = await import(built("export.js"));
      const { css, script } = renderArticle([]);
      return `export const css = ${JSON.stringify(css)};\n${script}`;
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // Works in whatever folder of a site it is put.
  base: "./",
  plugins: [contentSecurityPolicy(), articleView()],
  resolve: {
    alias: [
      { find: /^kutip$/, replacement: built("index.js") },
      { find: /^kutip\/export$/, replacement: built("export.js") },
    ],
  },
  worker: { format: "es" },
  build: {
    target: "es2022",
    // Preloading is done with `fetch`, which the policy forbids.
    modulePreload: false,
    assetsInlineLimit: 0,
    // The library is one file by intent.
    chunkSizeWarningLimit: 2000,
  },
  server: { fs: { allow: [fileURLToPath(new URL("../..", import.meta.url))] } },
});
