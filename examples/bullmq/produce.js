// zcat articles.jsonl.gz | node produce.js > sent.jsonl
import { produce } from "./producer.js";
import { articleQueue, connect } from "./queue.js";

const connection = connect();
const queue = articleQueue(connection);
for await (const sent of produce(process.stdin, queue)) {
  console.log(JSON.stringify(sent));
  if (sent.error !== undefined) process.exitCode = 1;
}
await queue.close();
connection.disconnect();
