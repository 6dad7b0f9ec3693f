import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ecosystem: "Maven" | "npm", name: string, version: string, from: string}} Dependency */

/** Where npm's lock files are. */
const LOCKS = ["bundler/src/main/resources/samovar-tools/package-lock.json", "bench/package-lock.json"];

/**
 * What Maven resolved for the modules of this build, and what npm's lock files name.
 * @param {string} root of the repository, after `mvn test-compile` at least
 * @returns {Dependency[]}
 */
export function dependencies(root) {
  const maven = listsBelow(root).flatMap((file) => fromList(readFileSync(join(root, file), "utf8"), file));
  if (maven.length === 0) throw new Error(`There is no target/dependencies.txt below ${root}: run the build first, mvn test-compile`);
  const npm = LOCKS.filter((file) => existsSync(join(root, file))).flatMap((file) => fromLock(readFileSync(join(root, file), "utf8"), file));
  return unique([...maven, ...npm]);
}

function listsBelow(root) {
  return readdirSync(root, { withFileTypes: true, recursive: false })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
    .flatMap(({ name }) => [name, ...subfolders(root, name)])
    .map((folder) => join(folder, "target/dependencies.txt"))
    .filter((file) => existsSync(join(root, file)));
}

function subfolders(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "target" && entry.name !== "node_modules")
    .map(({ name }) => join(folder, name));
}

/** Lines of dependency:list: `group:artifact:type[:classifier]:version:scope`; colours and module names are left out. */
export function fromList(text, from) {
  return text
    .split("\n")
    .map((line) => /^\s+([\w.-]+):([\w.-]+):[\w-]+(?::[\w.-]+)?:([\w.+-]+):(?:compile|runtime|test|provided|system)\b/.exec(line))
    .filter((match) => match && match[1] !== "dev.samovar")
    .map(([, group, artifact, version]) => ({ ecosystem: "Maven", name: `${group}:${artifact}`, version, from }));
}

export function fromLock(text, from) {
  return Object.entries(JSON.parse(text).packages)
    .filter(([path, { version }]) => path.includes("node_modules/") && version)
    .map(([path, { name, version }]) => ({
      ecosystem: "npm",
      name: name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      from,
    }));
}

function unique(all) {
  return [...new Map(all.map((each) => [`${each.ecosystem} ${each.name} ${each.version}`, each])).values()];
}
