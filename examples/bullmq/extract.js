import { UnrecoverableError } from "bullmq";
import { extract, KutipError } from "kutip";

/** What a worker thread does with a job; what it returns is kept with the job. */
export default async function work({ data }) {
  const { id, text, publishedAt } = data;
  try {
    return { id, ...extract(text, publishedAt ? { publishedAt } : {}) };
  } catch (error) {
    // A date that is none today is none tomorrow: do not try again.
    if (error instanceof KutipError) throw new UnrecoverableError(`${error.code}: ${error.message}`);
    throw error;
  }
}
