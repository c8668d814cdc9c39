#!/usr/bin/env node
// Writes what is inside the bundles as a CycloneDX bill of materials, to the file named or to standard output: `npm run sbom`.
// npm's own list holds all development tools, as what is bundled is one of them; kept is what the build put into dist/.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const notices = readFileSync(new URL("../dist/THIRD-PARTY-LICENSES.txt", import.meta.url), "utf8");

const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--loglevel=error"];
const all = JSON.parse(
  execFileSync("npm", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] }),
);

/** The notices head each package with its name and version. */
const bundled = new Set(
  [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)$/gm)].map(
    ([, name, version]) => `${name}@${version}`,
  ),
);
const components = all.components
  .filter((one) => bundled.has(`${one.name}@${one.version}`))
  .map((one) => ({ ...one, scope: "required", properties: [] }));
const missing = [...bundled].filter((name) => !components.some((one) => `${one.name}@${one.version}` === name));
if (bundled.size === 0 || missing.length > 0)
  throw new Error(`not in package-lock.json: ${missing.join(", ") || "nothing is bundled"}`);

/** What came as data, and is in no registry. */
components.push({
  "bom-ref": "cahyadsn-wilayah",
  type: "data",
  name: "cahyadsn/wilayah",
  description: "Names of provinces, regencies, cities and districts of Indonesia",
  licenses: [{ license: { id: "MIT" } }],
});

const { name, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const root = all.metadata.component["bom-ref"];
const sbom = {
  ...all,
  metadata: {
    ...all.metadata,
    lifecycles: [{ phase: "build" }],
    component: { ...all.metadata.component, name, version },
  },
  components,
  dependencies: [
    { ref: root, dependsOn: components.map((one) => one["bom-ref"]) },
    ...components.map((one) => ({ ref: one["bom-ref"], dependsOn: [] })),
  ],
};
const text = `${JSON.stringify(sbom, null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
