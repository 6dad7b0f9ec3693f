import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "./files.mjs";
import { startGuarded } from "./guarded.mjs";

/**
 * Apply the D1 migrations of a worker locally, those databases' whose files are not the ones of last time.
 * @param {{worker: string, state: string, databases: {binding: string, folder: string}[], args: string[]}} what
 * @param {(line: string) => void} say
 * @returns {Promise<string[]>} errors
 */
export async function applyMigrations({ worker, state, databases, args }, say) {
  for (const { binding, folder } of databases) {
    const directory = join(worker, folder);
    const stamp = join(state, "samovar", `${binding}.migrations`);
    const hash = hashOf(directory);
    if (!existsSync(directory) || (existsSync(stamp) && readFileSync(stamp, "utf8") === hash)) continue;
    say(`applying migrations to ${binding}`);
    const errors = await apply(binding, worker, state, args);
    if (errors.length > 0) return errors;
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
  return [];
}

async function apply(binding, worker, state, args) {
  const lines = [];
  const command = ["wrangler", "d1", "migrations", "apply", binding, "--local", "--persist-to", state, "-c", "wrangler.toml"];
  const wrangler = startGuarded([...command, ...args], {
    cwd: worker,
    env: { CI: "true", NO_COLOR: "1" },
    onLine: (line) => lines.push(line),
  });
  return (await wrangler.exited) === 0 ? [] : lines.filter((line) => line.trim() !== "");
}

function hashOf(directory) {
  const hash = createHash("sha256");
  for (const file of filesBelow(directory).sort()) hash.update(file).update("\0").update(readFileSync(join(directory, file)));
  return hash.digest("hex");
}
