import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { naturalStemmerForVite } from "../../tools/natural-stemmer.js";

/** Apart from the default suite: needs a Chromium, which not every machine has. Run by `npm run test:browser`. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  plugins: [naturalStemmerForVite()],
  test: {
    include: ["tests/browser/**/*.browser.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
