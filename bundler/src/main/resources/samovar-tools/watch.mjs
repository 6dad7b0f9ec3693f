import { readdirSync, statSync, watch } from "node:fs";
import { join, sep } from "node:path";

const IGNORED = new Set(["target", "node_modules"]);
const QUIET_MILLIS = 60;

/**
 * Tell of changes below a project, some time after the last of a burst (an editor writes a file in several steps).
 * Folders that the build or wrangler write to, and hidden files but .dev.vars, are not looked at.
 * @param {string} directory
 * @param {(paths: string[]) => void} onChange relative, with slashes
 */
export function watchProject(directory, onChange) {
  const watched = new Set();
  const changed = new Set();
  let timer;

  function note(path) {
    const relative = path.split(sep).join("/");
    if (isIgnored(relative)) return;
    changed.add(relative);
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MILLIS);
  }

  function tell() {
    const paths = [...changed].sort();
    changed.clear();
    onChange(paths);
  }

  function addFolder(name) {
    if (watched.has(name) || isIgnored(name) || !isDirectory(join(directory, name))) return;
    watched.add(name);
    const watcher = watch(join(directory, name), { recursive: true }, (_, file) => note(join(name, file ?? "")));
    watcher.on("error", () => watched.delete(name)); // the folder went away
  }

  watch(directory, (_, name) => {
    addFolder(name);
    note(name);
  });
  for (const name of readdirSync(directory)) addFolder(name);
}

function isIgnored(path) {
  const [top] = path.split("/");
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isTemporary = name.endsWith("~") || name.endsWith(".swp") || /^\d+$/.test(name); // 4913: vim tries the folder
  return IGNORED.has(top) || isTemporary || (name.startsWith(".") && name !== ".dev.vars") || top.startsWith(".") && top !== ".dev.vars";
}

function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
