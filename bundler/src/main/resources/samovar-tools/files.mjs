import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Write a file only if that changes it: `wrangler dev` watches, and reloads for each write.
 * Whole or not at all, as a watcher may read at any time.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export function writeIfChanged(file, content) {
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}

/** @returns {string[]} all files below, relative */
export function filesBelow(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

/** Make one folder hold the files of another, and no more. */
export function mirror(from, to) {
  const wanted = filesBelow(from);
  for (const file of wanted) writeIfChanged(join(to, file), readFileSync(join(from, file)));
  for (const file of filesBelow(to)) if (!wanted.includes(file)) rmSync(join(to, file));
}

/** Whether a file of that name holds a developer's own secrets: `.dev.vars`, `.env`, `.dev.vars.staging`, … */
export function isSecrets(name) {
  return /^\.(dev\.vars|env)(\..+)?$/.test(name) && !name.endsWith(".example");
}
