import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isSecrets } from "./files.mjs";

const IGNORED = new Set(["target", "node_modules"]);
const POLL_MILLIS = 100;
/** Who writes one file may be about to write the next. */
const SETTLE_MILLIS = 50;

/**
 * Tell of changes below a project. It looks every now and then: Node's fs.watch loses files that an editor replaces by
 * renaming, and a project has some hundred files, which is 2 ms to look at.
 * Folders that the build or wrangler write to, and hidden files but those of secrets, are not looked at.
 * @param {string} directory
 * @param {(paths: string[]) => void} onChange relative, with slashes; called when nothing changed since the last look
 */
export function watchProject(directory, onChange) {
  let known = snapshot(directory);
  let changed = new Set();

  setTimeout(function look() {
    const start = performance.now();
    const now = snapshot(directory);
    const found = differences(known, now);
    known = now;
    if (found.length === 0 && changed.size > 0) {
      onChange([...changed].sort());
      changed = new Set();
    }
    found.forEach((path) => changed.add(path));
    setTimeout(look, changed.size > 0 ? SETTLE_MILLIS : Math.max(POLL_MILLIS, 10 * (performance.now() - start)));
  }, POLL_MILLIS);
}

/** @returns {Map<string, string>} path → time and size */
export function snapshot(directory, below = "", found = new Map()) {
  for (const entry of entriesOf(join(directory, below))) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (isIgnored(entry.name, path)) continue;
    if (entry.isDirectory()) snapshot(directory, path, found);
    else found.set(path, stampOf(join(directory, path)));
  }
  return found;
}

/** @returns {string[]} paths that are new, gone or other */
export function differences(before, after) {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path));
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // gone between two looks, or not to be read
  }
}

function stampOf(file) {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return "gone"; // or a link to nothing, or to itself
  }
}

function isIgnored(name, path) {
  return IGNORED.has(path) || name.endsWith("~") || (name.startsWith(".") && !isSecrets(path));
}
