import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const root = dirname(createRequire(import.meta.url).resolve("../package.json"));

/** Packages of which code or data is inside dist/. The build fails when it bundles one that is not listed. */
const PACKAGES = [
  "ansi-regex",
  "cldr-localenames-full",
  "cli-progress",
  "commander",
  "compromise",
  "csv-stringify",
  "date-fns",
  "efrt",
  "emoji-regex",
  "fast-xml-builder",
  "fdir",
  "grad-school",
  "is-fullwidth-code-point",
  "natural",
  "path-expression-matcher",
  "picocolors",
  "picomatch",
  "string-width",
  "strip-ansi",
  "suffix-thumb",
  "tinyglobby",
  "tinypool",
  "xml-naming",
] as const;

const LICENCE_FILES = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENSE-MIT.txt", "license"];

function licenceOf(name: string): string {
  const folder = join(root, "node_modules", name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const file = LICENCE_FILES.map((candidate) => join(folder, candidate)).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`third-party: ${name} has no licence file`);
  return `${name} ${version}\n\n${readFileSync(file, "utf8").trim()}`;
}

/** natural's Indonesian files carry a notice of their own. */
function stemmerNotice(): string {
  const file = "node_modules/natural/lib/natural/stemmers/indonesian/stemmer_id.js";
  const notice = /^\/\*\n([\s\S]*?)\*\//u.exec(readFileSync(join(root, file), "utf8"))?.[1];
  if (!notice?.includes("Copyright")) throw new Error("third-party: the stemmer's notice is gone");
  return `natural, Indonesian stemmer (algorithm only; its list of root words is not included)\n\n${notice.trim()}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const GAZETTEER = `cahyadsn/wilayah (names of provinces, regencies, cities and districts of Indonesia)

The MIT License (MIT)

Copyright (c) 2017-2025 Cahya DSN

${MIT}`;

/** No text of theirs is in the bundle; the labeller's weights were learnt from it. */
const TRAINED_ON = `Data sets that the labeller of names was trained on

idner-news-2k (MIT License)
NERGrit, as part of IndoNLU (free use with credit; repository under the Apache License 2.0)`;

/** Everything that must travel with the bundle. */
export function thirdPartyLicences(): string {
  const rule = `\n\n${"-".repeat(100)}\n\n`;
  const parts = [...PACKAGES.map(licenceOf), stemmerNotice(), GAZETTEER, TRAINED_ON];
  return `kutip bundles code and data of the projects below.${rule}${parts.join(rule)}\n`;
}

/** Fails a build that bundles a package of which the notice would be missing. */
export function onlyListedPackages(): Plugin {
  return {
    name: "only-listed-packages",
    setup(context) {
      context.initialOptions.metafile = true;
      context.onEnd((result) => {
        for (const input of Object.keys(result.metafile?.inputs ?? {})) {
          const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1];
          if (name !== undefined && !(PACKAGES as readonly string[]).includes(name)) {
            return { errors: [{ text: `third-party: ${name} is bundled but not listed in tools/third-party.ts` }] };
          }
        }
        return null;
      });
    },
  };
}

/** Writes THIRD-PARTY-LICENSES.txt beside a build. */
export function thirdPartyNotices(outdir: string): Plugin {
  return {
    name: "third-party-notices",
    setup(context) {
      context.onEnd(() => {
        mkdirSync(outdir, { recursive: true });
        writeFileSync(join(outdir, "THIRD-PARTY-LICENSES.txt"), thirdPartyLicences());
      });
    },
  };
}
