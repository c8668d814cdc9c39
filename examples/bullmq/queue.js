import { createHash } from "node:crypto";
import { Queue } from "bullmq";
import { Redis } from "ioredis";

/** The articles to read. */
export const ARTICLES = "kutip-articles";
/** Those that no further attempt will save: here a person looks. */
export const DEAD = "kutip-dead";

export function connect(url = process.env.REDIS_URL ?? "redis://127.0.0.1:6379") {
  // BullMQ waits in Redis for work; a limit of retries for each command would break that off.
  return new Redis(url, { maxRetriesPerRequest: null });
}

/**
 * The same article is the same job, whoever sends it and how often: its id is the hash of what the result depends on.
 *
 * @param {{ text: string, publishedAt?: string | null }} article
 */
export function jobIdOf({ text, publishedAt }) {
  return createHash("sha256")
    .update(JSON.stringify([text, publishedAt ?? null]))
    .digest("hex");
}

/** @param {import("bullmq").JobsOptions} [jobOptions] Other than the usual ones. */
export function articleQueue(connection, jobOptions) {
  return new Queue(ARTICLES, {
    connection,
    defaultJobOptions: {
      attempts: 5,
      // 1 s, 2 s, 4 s, 8 s
      backoff: { type: "exponential", delay: 1000 },
      // A job that is remembered is not done twice. After a week it is forgotten, and its result with it.
      removeOnComplete: { age: 7 * 24 * 3600 },
      removeOnFail: false,
      ...jobOptions,
    },
  });
}

export function deadQueue(connection) {
  return new Queue(DEAD, { connection, defaultJobOptions: { removeOnComplete: false, removeOnFail: false } });
}
