#!/usr/bin/env node
import { extract } from "../index.js";
import { run, type World } from "./run.js";

/** `kutip … | head` closes the pipe early: that is no fault. */
function endQuietlyOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}

function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve) => {
      // A failed write is told to the stream's "error" listener.
      if (text === "") resolve();
      else stream.write(text, () => resolve());
    });
}

process.stdout.on("error", endQuietlyOnBrokenPipe);
process.stderr.on("error", endQuietlyOnBrokenPipe);

const world: World = {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  writeOut: writer(process.stdout),
  writeErr: writer(process.stderr),
  extract,
};

run(process.argv.slice(2), world).then((exitCode) => {
  // Not process.exit: what is still in the pipe must get through.
  process.exitCode = exitCode;
});
