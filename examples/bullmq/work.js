// node work.js: as many of them as you like, on as many machines as you like. Ctrl-C ends it when the jobs in hand are done.
import { articleQueue, connect, deadQueue } from "./queue.js";
import { startWorker } from "./worker.js";

const connection = connect();
const queue = articleQueue(connection);
const dead = deadQueue(connection);
const milliseconds = (name) => (process.env[name] ? { [name]: Number(process.env[name]) } : {});
const worker = await startWorker({
  connection,
  queue,
  dead,
  // When a worker that says nothing counts as dead, and how often the others look.
  options: { ...milliseconds("lockDuration"), ...milliseconds("stalledInterval") },
});
console.error("kutip worker: ready");

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await worker.close();
    await queue.close();
    await dead.close();
    connection.disconnect();
  });
}
