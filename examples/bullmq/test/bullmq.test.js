import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { QueueEvents } from "bullmq";
import { extract } from "kutip";
import { produce } from "../producer.js";
import { ARTICLES, articleQueue, connect, deadQueue, jobIdOf } from "../queue.js";
import { buryFailed, retryDead, startWorker } from "../worker.js";
import { hasRedis, startRedis } from "./redis.js";

const EXAMPLE = new URL("../", import.meta.url);
const FIVE = new URL("../../fixtures/articles/", EXAMPLE);
const articles = readdirSync(FIVE)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({ id: name, text: readFileSync(new URL(name, FIVE), "utf8"), publishedAt: "2025-07-11" }));

if (!hasRedis) {
  console.log("There is no redis-server on this machine, so nothing was tested. Debian: apt install redis-server");
}

describe("kutip behind BullMQ", { skip: !hasRedis, timeout: 120_000 }, () => {
  let redis;
  let connection;
  let queue;
  let dead;
  let events;
  let worker;

  before(async () => {
    redis = await startRedis();
  });
  after(() => redis.stop());

  beforeEach(async () => {
    connection = connect(redis.url);
    await connection.flushall();
    queue = articleQueue(connection);
    dead = deadQueue(connection);
    events = new QueueEvents(ARTICLES, { connection: connect(redis.url) });
    await events.waitUntilReady();
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
    await queue.close();
    await dead.close();
    const { connection: own } = events.opts;
    await events.close();
    own.disconnect();
    connection.disconnect();
  });

  const sendWith = async (jobOptions) => {
    await queue.close();
    queue = articleQueue(connection, jobOptions);
  };
  const send = async (...records) => {
    const lines = records.map((record) => `${typeof record === "string" ? record : JSON.stringify(record)}\n`);
    const sent = [];
    for await (const one of produce(Readable.from(lines), queue)) sent.push(one);
    return sent;
  };
  const work = async (processor, options) => {
    worker = await startWorker({ connection, queue, dead, processor, options });
  };
  const resultOf = async ({ job }) => (await queue.getJob(job)).waitUntilFinished(events, 60_000);
  const until = async (condition) => {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const letters = async () => (await dead.getJobs(["waiting"])).map(({ data }) => data);

  it("reads the five articles on threads", async () => {
    const sent = await send(...articles);
    await work();
    for (const [index, article] of articles.entries()) {
      const { id, ...extraction } = await resultOf(sent[index]);
      assert.equal(id, article.id);
      const { text, publishedAt } = article;
      assert.deepEqual(extraction, JSON.parse(JSON.stringify(extract(text, { publishedAt }))));
    }
  });

  it("does the same article once, however often it is sent", async () => {
    const [first, ...others] = await send(articles[0], articles[0], { ...articles[0], id: "again" });
    assert.ok(others.every(({ job }) => job === first.job));
    assert.equal(first.job, jobIdOf(articles[0]));
    let done = 0;
    await work(async () => ++done);
    await resultOf(first);
    await send(articles[0]);
    assert.equal(await resultOf(first), 1);
    assert.equal(done, 1);
    const other = await send({ ...articles[0], publishedAt: "2020-01-01" });
    assert.notEqual(other[0].job, first.job);
  });

  it("says which lines are no records, and sends the others", async () => {
    const sent = await send("rusak", { id: 1 }, articles[0]);
    assert.deepEqual(
      sent.map(({ id, job }) => [id, typeof job]),
      [
        [null, "undefined"],
        [1, "undefined"],
        [articles[0].id, "string"],
      ],
    );
    assert.equal(await queue.count(), 1);
  });

  it("tries again, later each time, what fails for the moment", async () => {
    await sendWith({ backoff: { type: "exponential", delay: 20 } });
    const times = [];
    await work(async () => {
      times.push(Date.now());
      if (times.length < 4) throw new Error("the network is down");
      return "done";
    });
    const [sent] = await send(articles[0]);
    assert.equal(await resultOf(sent), "done");
    // 20, 40, 80 ms: never earlier
    const gaps = times.slice(1).map((time, index) => time - times[index]);
    for (const [index, gap] of gaps.entries()) assert.ok(gap >= 20 * 2 ** index - 1, `${gaps}`);
    assert.deepEqual(await letters(), []);
  });

  it("lays what keeps failing on the dead-letter list, and can take it up again", async () => {
    await sendWith({ backoff: { type: "fixed", delay: 1 } });
    let broken = true;
    await work(async () => {
      if (broken) throw new Error("the network is down");
      return "done";
    });
    const [sent] = await send(articles[0]);
    await assert.rejects(resultOf(sent), /the network is down/);
    await until(async () => (await letters()).length === 1);
    assert.deepEqual(await letters(), [{ ...articles[0], reason: "the network is down", attempts: 5 }]);
    // A sweep finds nothing that is not there already.
    await buryFailed(queue, dead);
    assert.equal((await letters()).length, 1);
    broken = false;
    assert.equal(await retryDead(queue, dead), 1);
    assert.deepEqual(await letters(), []);
    await until(async () => (await queue.getCompletedCount()) === 1);
  });

  it("does not try again what can never succeed", async () => {
    await work();
    const [sent] = await send({ id: "x", text: "Halo.", publishedAt: "besok" });
    await assert.rejects(resultOf(sent), /INVALID_DATE/);
    await until(async () => (await letters()).length === 1);
    const [{ id, reason, attempts }] = await letters();
    assert.deepEqual({ id, attempts }, { id: "x", attempts: 1 });
    assert.match(reason, /^INVALID_DATE: publishedAt must be .*"besok"/);
  });

  it("finds the letters that a dying worker did not send", async () => {
    await sendWith({ attempts: 1 });
    await work(async () => {
      throw new Error("down");
    });
    worker.removeAllListeners("failed");
    const [sent] = await send({ id: "y", text: "Halo." });
    await assert.rejects(resultOf(sent), /down/);
    await worker.close();
    assert.deepEqual(await letters(), []);
    await work(async () => "done");
    assert.deepEqual(
      (await letters()).map(({ id }) => id),
      ["y"],
    );
  });

  it("hands the jobs of a worker that was killed to another", async () => {
    const env = { ...process.env, REDIS_URL: redis.url, lockDuration: "1000", stalledInterval: "500" };
    const start = () => spawn(process.execPath, ["work.js"], { cwd: fileURLToPath(EXAMPLE), env });
    const first = start();
    await once(createInterface({ input: first.stderr }), "line");
    // Long enough to be killed in the middle of.
    const long = { id: "long", text: `${articles[0].text}\n\n`.repeat(600) };
    const [sent] = await send(long);
    await until(async () => (await queue.getActiveCount()) === 1);
    first.kill("SIGKILL");
    await once(first, "exit");
    assert.equal(await queue.getCompletedCount(), 0);
    const second = start();
    assert.equal((await resultOf(sent)).id, "long");
    assert.equal(await queue.getCompletedCount(), 1);
    second.kill("SIGTERM");
    assert.deepEqual(await once(second, "exit"), [0, null]);
  });
});
