import { readFileSync } from "node:fs";
import { BuildError } from "./problems.mjs";
import { KINDS } from "./kinds.mjs";

const SHAPE = 1;

/**
 * Where something is written in Java.
 * @typedef {{class: string, method?: string, source?: string, line?: number}} Place
 * @typedef {{
 *   worker: Place & {name: string},
 *   bindings: (Place & {name: string, kind: string, optional?: boolean, contract?: string})[],
 *   events: (Place & {event: string, cron?: string, queue?: string})[],
 *   exports: (Place & {name: string, kind: string, methods?: string[], contracts?: string[]})[],
 * }} Manifest what CONTRACT.md describes
 */

/**
 * @param {string} file
 * @returns {Manifest}
 */
export function readManifest(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    if (cause.code !== "ENOENT") throw cause;
    throw new BuildError([
      `The annotation processor wrote no ${file}: is there a class annotated @Worker(name = "…") in this project?`,
    ]);
  }
  return validManifest(JSON.parse(text), file);
}

/** @returns {Manifest} */
export function validManifest(manifest, file) {
  if (manifest.manifest !== SHAPE) {
    throw new BuildError([
      `${file} has shape ${manifest.manifest}, this bundler reads ${SHAPE}: ` +
        "use the same version of samovar-worker-parent and samovar-processor.",
    ]);
  }
  for (const { name, kind } of manifest.bindings) {
    if (!Object.hasOwn(KINDS, kind)) throw new BuildError([`${file}: binding '${name}' is of unknown kind '${kind}'.`]);
  }
  return manifest;
}

/**
 * `AppEnv.java:12`, or the class where the line is not known.
 * @param {Place} place
 */
export function where(place) {
  if (!place.source) return place.class;
  const file = place.source.slice(place.source.lastIndexOf("/") + 1);
  return place.line ? `${file}:${place.line}` : file;
}

/**
 * `com.acme.Horatio.routes`.
 * @param {Place} place
 */
export function javaName(place) {
  return place.method ? `${place.class}.${place.method}` : place.class;
}
