import { Tinypool } from "tinypool";
import { faultOf } from "../fault.js";
import { type Answer, resultOf, type Worker } from "./work.js";

export interface Pool {
  readonly work: Worker;
  close(): Promise<void>;
}

/** Worker threads. Their code lies beside this file in `dist`, and tinypool's own beside that: see `tsup.config.ts`. */
export function startPool(jobs: number): Pool {
  const pool = new Tinypool({
    filename: new URL("./cli-worker.js", import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  // A thread that dies between two articles: the next article brings up a new one, or tells why not.
  pool.on("error", () => {});
  return {
    async work(task) {
      try {
        return resultOf((await pool.run(task)) as Answer);
      } catch (error) {
        return faultOf(error);
      }
    },
    close: () => pool.destroy(),
  };
}
