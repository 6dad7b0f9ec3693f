import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { withHyperdriveId } from "../hyperdrive-id.mjs";

const ID = "0123456789abcdef0123456789abcdef";
const SCRIPT = join(import.meta.dirname, "../create-hyperdrive.mjs");

test("the id of an environment takes its place, and nothing else changes", () => {
  const template = '# ours\n[[hyperdrive]]\nbinding = "DB"\nid = "old"\n\n[[env.production.hyperdrive]]\nbinding = "DB" # live\n';

  assert.equal(withHyperdriveId(template, ID), template.replace('"old"', `"${ID}"`));
  assert.equal(
    withHyperdriveId(template, ID, "production"),
    template.replace("[[env.production.hyperdrive]]\n", `[[env.production.hyperdrive]]\nid = "${ID}"\n`),
  );
});

test("a template without a Hyperdrive says what to add", () => {
  assert.throws(() => withHyperdriveId("name = 'x'", ID, "staging"), /no \[\[env\.staging\.hyperdrive]].*binding = "HYPERDRIVE"/);
});

test("wrangler makes the Hyperdrive, and its id is written", async (t) => {
  const project = projectWith(t, '[[hyperdrive]]\nbinding = "DB"\nid = "old"\n');
  const { url, asked } = await cloudflare(t, { success: true, errors: [], messages: [], result: { id: ID, origin: {} } });

  const { status, output } = await run(project, url);

  assert.equal(status, 0, output);
  assert.match(output, /^Made the Hyperdrive orders; its id is in .*wrangler.toml.template. Next: mvn package/);
  assert.equal(readFileSync(join(project, "wrangler.toml.template"), "utf8"), `[[hyperdrive]]\nbinding = "DB"\nid = "${ID}"\n`);
  assert.deepEqual(asked, [{ name: "orders", host: "db.example.com", password: "s3cret" }]);
});

test("a refusal is shown without the password, and nothing is written", async (t) => {
  const project = projectWith(t, '[[hyperdrive]]\nbinding = "DB"\nid = "old"\n');
  const refusal = { success: false, errors: [{ code: 2009, message: "no database answers at postgres://u:s3cret@db" }], messages: [], result: null };
  const { url } = await cloudflare(t, refusal);

  const { status, output } = await run(project, url);

  assert.equal(status, 1);
  assert.match(output, /wrangler could not make the Hyperdrive/);
  assert.doesNotMatch(output, /s3cret/);
  assert.match(readFileSync(join(project, "wrangler.toml.template"), "utf8"), /"old"/);
});

function projectWith(t, template) {
  const folder = mkdtempSync(join(tmpdir(), "hyperdrive-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "wrangler.toml.template"), template);
  return folder;
}

/** Cloudflare's API, as far as wrangler asks it. */
async function cloudflare(t, answer) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { name, origin } = JSON.parse(Buffer.concat(await request.toArray()).toString() || "{}");
    if (origin !== undefined) asked.push({ name, host: origin.host, password: origin.password });
    response.writeHead(answer.success ? 200 : 400, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${server.address().port}/client/v4`, asked };
}

async function run(project, url) {
  const child = spawn(process.execPath, [SCRIPT, project, "orders"], {
    env: {
      ...process.env,
      CLOUDFLARE_API_BASE_URL: url,
      CLOUDFLARE_API_TOKEN: "token",
      CLOUDFLARE_ACCOUNT_ID: "account",
      DATABASE_URL: "postgres://u:s3cret@db.example.com:5432/shop",
    },
  });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  return { status, output: Buffer.concat(chunks).toString() };
}
