import type { Pool } from "./bulk/pool.js";
import type { ProgressStream } from "./bulk/progress.js";
import type { Extract } from "./bulk/work.js";
import type { InputStream } from "./input/read-text.js";
import type { Output } from "./output.js";

/** What the command needs of the world. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: InputStream & { readonly isTTY?: boolean };
  readonly stdout: Output & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: ProgressStream;
  /** Resolves when the process is asked to end, with the exit code for it. */
  readonly interrupted: Promise<number>;
  readonly extract: Extract;
  startPool(jobs: number): Pool;
}
