import { Fault, UsageError } from "../fault.js";
import type { Item } from "../input/items.js";
import { linesOf } from "../input/lines.js";
import { ERROR_FIELD, lineHead, textField } from "../json.js";
import type { OutputFile } from "../output.js";

/**
 * Goes through the input and the lines that an interrupted run has left, side by side: each whole line must be the one of its
 * article, by its id and its text. What is behind the last whole line was torn off in the middle and is cut away. The input then
 * stands at the first article that is still to be done. Nothing is kept in memory but one article and one line.
 */
export async function skipDone(
  items: AsyncIterator<Item>,
  out: OutputFile,
  onDone: (item: Item, failed: boolean) => void,
): Promise<void> {
  let bytes = 0;
  let number = 0;
  for await (const line of linesOf(out.read())) {
    if (!line.whole) break;
    number++;
    const next = await items.next();
    if (next.done) throw misfit(number, "the input has no more articles");
    onDone(next.value, isFailed(line.bytes ?? new Uint8Array(), next.value, number));
    bytes += line.size;
  }
  await out.continueAt(bytes);
}

function isFailed(line: Uint8Array, { key, content, place }: Item, number: number): boolean {
  const head = Buffer.from(lineHead(key));
  if (!beginsWith(line, head)) throw misfit(number, `it is not about ${place}`);
  const rest = line.subarray(head.length);
  if (beginsWith(rest, Buffer.from(ERROR_FIELD))) return true;
  if (!(content instanceof Fault) && !beginsWith(rest, Buffer.from(textField(content.text)))) {
    throw misfit(number, `it has another text than ${place} has now`);
  }
  return false;
}

function beginsWith(bytes: Uint8Array, beginning: Buffer): boolean {
  return beginning.equals(bytes.subarray(0, beginning.length));
}

function misfit(number: number, why: string): UsageError {
  return new UsageError(
    `--resume: line ${number} of the output does not belong to this input: ${why}; nothing was changed`,
  );
}
