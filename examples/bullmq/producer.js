import { createInterface } from "node:readline";
import { jobIdOf } from "./queue.js";

/** How many jobs go to Redis in one message. */
const BATCH = 100;

/**
 * Sends JSON Lines, `{"id", "text", "publishedAt"}`, to the queue, and gives back for each line what became of it:
 * `{ id, job }`, or `{ id, error }` for what is no record. Sending the same again does no harm.
 *
 * @param {NodeJS.ReadableStream} input
 * @param {import("bullmq").Queue} queue
 */
export async function* produce(input, queue) {
  let batch = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(read(line));
    if (batch.length === BATCH) {
      yield* await send(batch, queue);
      batch = [];
    }
  }
  yield* await send(batch, queue);
}

function read(line) {
  try {
    const { id = null, text, publishedAt = null } = JSON.parse(line);
    if (typeof text !== "string") return { id, error: 'no "text"' };
    return { id, job: jobIdOf({ text, publishedAt }), data: { id, text, publishedAt } };
  } catch (error) {
    return { id: null, error: error.message };
  }
}

async function send(batch, queue) {
  const jobs = batch.filter(({ job }) => job !== undefined);
  // A job whose id is there already is left as it is.
  await queue.addBulk(jobs.map(({ job, data }) => ({ name: "article", data, opts: { jobId: job } })));
  return batch.map(({ id, job, error }) => (error === undefined ? { id, job } : { id, error }));
}
