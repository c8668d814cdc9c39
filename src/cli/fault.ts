import { KutipError } from "../errors.js";

/** Why one article failed: a code for programs, a message for people that says what to do. Never names the file: that is the caller's. */
export class Fault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A command line that cannot be carried out: nothing is done, exit code 2. */
export class UsageError extends Error {}

/** Nothing more can be written: the run ends here. */
export class OutputError extends Error {
  readonly code: string;

  constructor(cause: unknown) {
    super(outputMessage(cause));
    this.code = codeOf(cause) ?? "";
  }
}

/** Any error in the reading or the extraction of one article, as a fault of that article: it does not stop the others. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof KutipError) return new Fault(error.code, error.message);
  if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") {
    return new Fault("OUT_OF_MEMORY", "needs more memory than there is; split it into one record an article");
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Fault("INTERNAL", `internal error, please report it with the article: ${detail}`);
}

/** What went wrong while reading, from an error of the file system. */
export function readingFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new Fault("NOT_FOUND", "no such file; check the name and the folder");
    case "EACCES":
    case "EPERM":
      return new Fault("NO_PERMISSION", "permission denied; make it readable first");
    case "EISDIR":
      return new Fault("NO_FILE", "is a directory, not a file");
    default:
      return new Fault("UNREADABLE", `cannot be read: ${messageOf(error)}`);
  }
}

function outputMessage(cause: unknown): string {
  switch (codeOf(cause)) {
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    case "ENOENT":
      return "there is no such folder";
    case "EISDIR":
      return "it is a directory";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "permission denied";
    default:
      return messageOf(cause);
  }
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
