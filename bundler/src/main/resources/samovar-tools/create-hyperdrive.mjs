/**
 * Makes a Hyperdrive on Cloudflare and writes its id into a project's wrangler.toml.template:
 *
 *     DATABASE_URL=postgres://user:password@host:5432/database \
 *       .node/node/node .samovar/create-hyperdrive.mjs handlers/shop orders [--env production]
 *
 * The address of the database is read from the environment and shown nowhere.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withHyperdriveId } from "./hyperdrive-id.mjs";
import { wranglerCommand, wranglerEnvironment } from "./wrangler.mjs";

const USAGE = "usage: DATABASE_URL=postgres://… create-hyperdrive.mjs <project's folder> <name> [--env <environment>]";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { env: { type: "string" } } });
const [project, name] = positionals;
const database = process.env.DATABASE_URL;
if (name === undefined || database === undefined) fail(USAGE, 2);

const template = join(project, "wrangler.toml.template");
const before = text(template);
// Before anything is made: a template without a place for the id is found now.
write(before, "0".repeat(32), () => {});

const id = create();
write(before, id, (after) => writeFileSync(template, after));
console.log(`Made the Hyperdrive ${name}; its id is in ${template}. Next: mvn package, then wrangler deploy.`);

function create() {
  const [program, ...args] = wranglerCommand(["hyperdrive", "create", name, "--connection-string", database]);
  const { stdout, stderr, status } = spawnSync(program, args, {
    env: wranglerEnvironment({ ...process.env, NO_COLOR: "1" }),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const made = /"id": "([0-9a-f]{32})"/.exec(stdout);
  if (status === 0 && made !== null) return made[1];
  return fail(`wrangler could not make the Hyperdrive:\n${redacted(stdout + stderr)}`, 1);
}

function write(before, id, done) {
  try {
    done(withHyperdriveId(before, id, values.env));
  } catch (e) {
    fail(e.message, 1);
  }
}

function text(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return fail(`There is no ${path}: the first argument is the folder of a worker project`, 2);
  }
}

function redacted(output) {
  const password = URL.canParse(database) ? new URL(database).password : "";
  const secrets = [database, password, decodeURIComponent(password)].filter((secret) => secret !== "");
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, "…"), output);
}

function fail(message, code) {
  console.error(message);
  process.exit(code);
}
