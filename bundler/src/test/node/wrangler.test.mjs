import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { bundleWorker } from "../bundle-worker.mjs";
import { wranglerCommand, wranglerEnvironment } from "../wrangler.mjs";
import { builtProject } from "./built-project.mjs";

test("wrangler takes the folder as it is, and uploads worker.js and the .wasm alone", async (t) => {
  const template = '[[d1_databases]]\nbinding = "DB"\ndatabase_name = "x"\ndatabase_id = "x"\n[assets]\ndirectory = "public"\n';
  const built = builtProject(
    t,
    "wasm",
    {
      "wrangler.toml.template": template,
      "migrations/0001.sql": "SELECT 1",
      "public/index.html": "x",
      "public/a.txt": "x",
      "public/b.bin": "x",
      "public/c.wasm": "x",
    },
    { bindings: [{ name: "DB", kind: "d1", class: "com.acme.AppEnv" }] },
  );
  await bundleWorker(built);

  const [program, ...args] = wranglerCommand(["deploy", "--dry-run"]);
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: join(built.directory, "target/worker"),
    env: wranglerEnvironment({ ...process.env, CI: "true", NO_COLOR: "1" }),
    encoding: "utf8",
  });

  assert.equal(status, 0, stderr);
  assert.match(stdout, /horatio\.wasm +│ compiled-wasm/);
  assert.match(stdout, /Total \(1 module\)/);
  assert.match(stdout, /Read 4 files from the assets directory/);
  assert.match(stdout, /env\.DB \(x\) +D1 Database/);
});

test("flags of wrangler dev are those for this machine, unless given", () => {
  const command = wranglerCommand(["dev", "--ip", "0.0.0.0"]).slice(3);

  assert.deepEqual(command, ["dev", "--ip", "0.0.0.0", "--inspector-port=0", "--show-interactive-dev-session=false"]);
});

test("what the developer has set in the environment stays", () => {
  const environment = wranglerEnvironment({ WRANGLER_SEND_METRICS: "true", A: "b" });

  assert.equal(environment.WRANGLER_SEND_METRICS, "true");
  assert.equal(environment.A, "b");
  assert.equal(environment.CLOUDFLARE_CF_FETCH_ENABLED, "false");
});
