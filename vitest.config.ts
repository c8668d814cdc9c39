import { defineConfig } from "vitest/config";
import { naturalStemmerForVite } from "./tools/natural-stemmer.js";

export default defineConfig({
  plugins: [naturalStemmerForVite()],
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 20_000,
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/lexicon/data/**", "src/**/*.d.ts"] },
  },
});
