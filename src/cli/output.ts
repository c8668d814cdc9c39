import { constants, write } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { promisify } from "node:util";
import { OutputError, UsageError } from "./fault.js";

const writeBytes = promisify(write);

/** Where the results go. Rejects with an OutputError when no more can be written. */
export interface Output {
  write(text: string): Promise<void>;
  /** Waits for what is being written, then takes nothing more. */
  close(): Promise<void>;
}

/** A file of results, open. */
export interface OutputFile extends Output {
  /** What an earlier run has left in it, from the beginning. */
  read(): AsyncGenerator<Uint8Array>;
  /** Cuts off what comes after so many bytes, and writes on from there. */
  continueAt(bytes: number): Promise<void>;
}

/** Writes everything: a disk that is nearly full takes a part of it without a word. */
export async function writeAll(descriptor: number, text: string, position: number | null): Promise<number> {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    const at = position === null ? null : position + done;
    done += (await writeBytes(descriptor, bytes, done, bytes.length - done, at)).bytesWritten;
  }
  return bytes.length;
}

/** Writes one text after the other, and none after it was closed: an interrupted run ends with a whole line. */
export function inTurn(put: (text: string) => Promise<void>, end: () => Promise<void> = async () => {}): Output {
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  return {
    write(text) {
      // Never answered: the run is over, nobody waits for it.
      if (closed) return new Promise(() => {});
      const turn = put(text).catch((error) => {
        throw new OutputError(error);
      });
      last = turn.catch(() => {});
      return turn;
    },
    async close() {
      closed = true;
      await last;
      await end();
    },
  };
}

/** @param resume Go on behind what is in the file; else a file with something in it is not touched. */
export async function openOutput(path: string, resume: boolean): Promise<OutputFile> {
  let file: FileHandle;
  let inPlace: boolean;
  try {
    file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o666).catch((error) => {
      if (resume) throw error;
      return open(path, "w");
    });
    const stats = await file.stat();
    inPlace = stats.isFile();
    if (inPlace && stats.size > 0 && !resume) {
      await file.close();
      throw new UsageError(`--out: ${path} has something in it; name another file, or go on with it by --resume`);
    }
    if (!inPlace && resume) {
      await file.close();
      throw new UsageError(`--resume: ${path} is no ordinary file`);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--out: ${path} cannot be written: ${new OutputError(error).message}`);
  }
  let position = 0;
  const output = inTurn(
    async (text) => {
      position += await writeAll(file.fd, text, inPlace ? position : null);
    },
    () => file.close(),
  );
  return {
    ...output,
    async *read() {
      const buffer = Buffer.allocUnsafe(256 * 1024);
      for (let at = 0; ; ) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield Buffer.from(buffer.subarray(0, bytesRead));
      }
    },
    async continueAt(bytes) {
      await file.truncate(bytes);
      position = bytes;
    },
  };
}
