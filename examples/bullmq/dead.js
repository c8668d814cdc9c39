// node dead.js: what has failed for good, and why. node dead.js --retry: try all of it again.
import { articleQueue, connect, deadQueue } from "./queue.js";
import { buryFailed, retryDead } from "./worker.js";

const connection = connect();
const queue = articleQueue(connection);
const dead = deadQueue(connection);
if (process.argv.includes("--retry")) {
  console.log(`${await retryDead(queue, dead)} jobs are tried again`);
} else {
  await buryFailed(queue, dead);
  for (const { id, data } of await dead.getJobs(["waiting"])) {
    console.log(JSON.stringify({ job: id, id: data.id, reason: data.reason, attempts: data.attempts }));
  }
}
await queue.close();
await dead.close();
connection.disconnect();
