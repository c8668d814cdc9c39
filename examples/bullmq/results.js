// node results.js > out.jsonl: a line for each job that is done, one page of jobs in memory.
import { articleQueue, connect } from "./queue.js";

const PAGE = 100;
const connection = connect();
const queue = articleQueue(connection);
for (let from = 0; ; from += PAGE) {
  const jobs = await queue.getCompleted(from, from + PAGE - 1);
  // Oldest last in Redis: the order is that of completion, the newest first. `sent.jsonl` of the producer joins by `job`.
  for (const { id, returnvalue } of jobs) console.log(JSON.stringify({ job: id, ...returnvalue }));
  if (jobs.length < PAGE) break;
}
await queue.close();
connection.disconnect();
