import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";

export interface Site {
  /** With a `/` at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds a page as it would be put on the web, and serves it. */
export async function buildSite(root: string): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), "kutip-site-"));
  const settings = { root, configFile: join(root, "vite.config.ts"), logLevel: "error" } as const;
  await build({ ...settings, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...settings, build: { outDir }, preview: { host: "127.0.0.1", port: 4170 } });
  return {
    url: server.resolvedUrls?.local[0] as string,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
