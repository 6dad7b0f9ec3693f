import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mergeBoundsChecks } from "./bounds-checks.mjs";
import { writeIfChanged } from "./files.mjs";
import { mendWasm } from "./mend-wasm.mjs";
import { optimizeWasm } from "./optimize-wasm.mjs";
import { places } from "./project.mjs";
import { withoutCustom } from "./sections.mjs";
import { withShortBodies } from "./short-bodies.mjs";

/** What TeaVM's own loader is told of imports; host.js is not it. */
const IMPORTS_OF_LOADER = "teavm.imports";

/**
 * TeaVM's .wasm as it is shipped: valid, without the texts that are functions in bodies.js, and, if they are wanted,
 * optimised and with the lines of its code.
 * @param {import("./project.mjs").Project} project
 * @returns {Promise<string[]>} what to tell of it
 */
export async function linkWasm(project) {
  const at = places(project);
  writeIfChanged(at.mended, withoutCustom(mergeBoundsChecks(mendWasm(readFileSync(at.wasm))), IMPORTS_OF_LOADER));
  await takeBodies(at);
  const ranges = project.stackTraces === "false" ? undefined : await placesOfCode(at);
  if (project.optimize === "false") {
    writeIfChanged(at.linked, await withLines(at, at.short, ranges));
    return [];
  }
  const start = performance.now();
  const moved = await optimizeWasm(at.short, at.optimized, ranges);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  writeIfChanged(at.linked, await withLines(at, at.optimized, moved));
  return [`wasm-opt: ${kib(at.short)} are ${kib(at.optimized)}, in ${seconds} s`];
}

/** What the program would make functions of while it starts becomes real functions in bodies.js; the .wasm has short names of them. */
async function takeBodies(at) {
  const { bodiesSource, recordBodies } = await fromHost(at, "record.mjs");
  const bodies = await recordBodies(at.mended);
  const { wasm, names } = withShortBodies(readFileSync(at.mended), bodies);
  writeIfChanged(at.short, wasm);
  writeFileSync(join(at.work, "bodies.js"), bodiesSource(bodies, names));
}

async function placesOfCode(at) {
  const { placesIn } = await fromHost(at, "debug-info.mjs");
  return placesIn(readFileSync(`${at.wasm}.teadbg`), readFileSync(at.wasm), readFileSync(at.short));
}

async function withLines(at, file, ranges) {
  const wasm = readFileSync(file);
  if (ranges === undefined) return wasm;
  const { withFrames } = await fromHost(at, "frames.mjs");
  return withFrames(wasm, ranges);
}

/** What ships with the runtime, for Node. */
function fromHost(at, name) {
  return import(pathToFileURL(join(at.host, name)).href);
}

function kib(file) {
  return `${(readFileSync(file).length / 1024).toFixed(0)} KiB`;
}
