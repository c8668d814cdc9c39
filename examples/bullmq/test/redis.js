import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Debian: apt install redis-server */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** A Redis of our own, on a free port, that keeps nothing and is gone after `stop`. */
export async function startRedis() {
  const folder = mkdtempSync(join(tmpdir(), "kutip-redis-"));
  const port = await freePort();
  const settings = { port, bind: "127.0.0.1", save: "", appendonly: "no", dir: folder };
  const server = spawn(
    "redis-server",
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
  );
  // Also where the test ends before its time.
  process.once("exit", () => server.kill("SIGKILL"));
  const log = [];
  for await (const line of createInterface({ input: server.stdout })) {
    log.push(line);
    if (line.includes("Ready to accept connections")) break;
  }
  server.stdout.resume();
  if (server.exitCode !== null || !log.at(-1)?.includes("Ready")) throw new Error(`redis-server:\n${log.join("\n")}`);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      if (server.exitCode === null) {
        server.kill("SIGTERM");
        await once(server, "exit");
      }
      rmSync(folder, { recursive: true });
    },
  };
}
