import { availableParallelism } from "node:os";
import { UnrecoverableError, Worker } from "bullmq";
import { ARTICLES } from "./queue.js";

/**
 * Works on the queue, on threads: reading an article takes the processor, and the main thread must go on telling Redis that its jobs are
 * in good hands. What has failed for good goes to the dead-letter list.
 *
 * @param {{ connection: import("ioredis").Redis, queue: import("bullmq").Queue, dead: import("bullmq").Queue,
 *   processor?: URL | import("bullmq").Processor, options?: Partial<import("bullmq").WorkerOptions> }} setup
 */
export async function startWorker({ connection, queue, dead, processor, options }) {
  // A worker may have died between the failure and the letter: look after it before anything else.
  await buryFailed(queue, dead);
  const worker = new Worker(ARTICLES, processor ?? new URL("./extract.js", import.meta.url), {
    connection,
    useWorkerThreads: true,
    concurrency: availableParallelism(),
    ...options,
  });
  worker.on("failed", (job, error) => {
    if (job && isFinal(job, error)) bury(job, dead).catch((fault) => worker.emit("error", fault));
  });
  worker.on("error", (error) => console.error(`kutip worker: ${error.message}`));
  return worker;
}

function isFinal(job, error) {
  return error.name === UnrecoverableError.name || job.attemptsMade >= (job.opts.attempts ?? 1);
}

/** The letter has the id of its job: it cannot be there twice. */
async function bury(job, dead) {
  const letter = { ...job.data, reason: job.failedReason, attempts: job.attemptsMade };
  await dead.add("dead", letter, { jobId: job.id });
}

export async function buryFailed(queue, dead) {
  for (const job of await queue.getFailed()) if (job) await bury(job, dead);
}

/** Takes the letters from the list and gives each of their jobs another life. How many there were. */
export async function retryDead(queue, dead) {
  const letters = await dead.getJobs(["waiting", "paused", "prioritized"]);
  for (const letter of letters) {
    const job = await queue.getJob(letter.id);
    await letter.remove();
    if (job && (await job.isFailed())) await job.retry("failed", { resetAttemptsMade: true });
  }
  return letters.length;
}
