#!/usr/bin/env node
import { fstatSync } from "node:fs";
import { constants } from "node:os";
import { extract } from "../index.js";
import { startPool } from "./bulk/pool.js";
import { codeOf } from "./fault.js";
import { inTurn, writeAll } from "./output.js";
import { run } from "./run.js";

const STDOUT = 1;

/** `kutip … | head` closes the pipe early: that is no fault. */
function endQuietlyOnBrokenPipe(error: unknown): void {
  if (codeOf(error) === "EPIPE") process.exit(0);
}

function toStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      endQuietlyOnBrokenPipe(error);
      if (error) reject(error);
      else resolve();
    });
  });
}

async function toDisk(text: string): Promise<void> {
  await writeAll(STDOUT, text, null);
}

/** Node's own stream to a file does not notice when the disk takes a part of the bytes only. */
function isOnDisk(): boolean {
  try {
    return !process.stdout.isTTY && !fstatSync(STDOUT).isFIFO() && !fstatSync(STDOUT).isSocket();
  } catch {
    return false;
  }
}

// A failed write is told to who wrote; without a listener it would end the process as well.
process.stdout.on("error", endQuietlyOnBrokenPipe);
process.stderr.on("error", () => {});

const interrupted = new Promise<number>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // Once: who presses Ctrl-C again does not want to wait.
    process.once(signal, () => resolve(128 + constants.signals[signal]));
  }
});

const { isTTY, columns } = process.stdout;
const exitCode = await run(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  stdout: { ...inTurn(isOnDisk() ? toDisk : toStdout), isTTY, columns },
  stderr: process.stderr,
  interrupted,
  extract,
  startPool,
});
await new Promise((resolve) => process.stderr.write("", resolve));
// Standard output is through: each write was waited for. What still runs is not wanted any more.
process.exit(exitCode);
