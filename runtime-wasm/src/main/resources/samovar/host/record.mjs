/**
 * Writes the bodies of a module's @JSBody methods as a static JavaScript module.
 *
 * For the bundler: `await recordBodies("app.wasm")` gives the bodies, and `bodiesSource(bodies, names)` the text of an ES module whose
 * default export is the `bodies` of entry.js. Equal modules give equal text. Runs in Node only; the worker itself never
 * holds this file. All bodies are made while the module starts, so one start records them all. A body that could not stand in a module as it is (a syntax error in strict mode, code from strings,
 * import()) fails with a message that shows it.
 */
import { readFile } from "node:fs/promises";
import { bodyKey } from "./bodies.js";
import { createHost } from "./host.js";

/** @returns {Promise<{parameters: string[], body: string}[]>} */
export async function recordBodies(wasmPath) {
  const module = new WebAssembly.Module(await readFile(wasmPath));
  const bodies = new Map();
  const host = createHost(module, (parameters, body) => {
    const made = check(parameters, body);
    keep(bodies, parameters, body);
    return made;
  });
  start(module, host, wasmPath);
  return [...bodies.values()];
}

function start(module, host, wasmPath) {
  try {
    new WebAssembly.Instance(module, withUnknown(module, host.imports));
  } catch (e) {
    throw new Error(`${wasmPath} does not start in the recording host: ${e.message}`, { cause: e });
  }
}

/** Imports of the worker's own platform modules exist at run time only; here their place is enough. */
function withUnknown(module, imports) {
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind === "global" && imports[from] === undefined) imports[from] = {};
    if (kind === "global" && !(name in imports[from])) imports[from][name] = new WebAssembly.Global({ value: "externref", mutable: false }, null);
    if (kind === "function" && imports[from]?.[name] === undefined) throw new Error(`TeaVM asks for the import ${from}.${name}, which host.js does not have`);
  }
  return imports;
}

const FORBIDDEN = [
  [/\beval\s*\(/, "eval"],
  [/\bFunction\s*\(/, "the Function constructor"],
  [/\bimport\s*\(/, "import()"],
  [/\bwrapCallFromJavaToJs\b/, "wrapCallFromJavaToJs, which only TeaVM's own host has"],
];

function check(parameters, body) {
  const shown = `(${parameters}) => { ${body} }`;
  for (const [pattern, what] of FORBIDDEN) {
    if (pattern.test(body)) throw new Error(`A @JSBody uses ${what}, which a worker may not: ${shown}`);
  }
  try {
    return new Function(...parameters, `"use strict"; ${body}`);
  } catch (e) {
    throw new Error(`A @JSBody cannot stand in an ES module (${e.message}): ${shown}`, { cause: e });
  }
}

function keep(bodies, parameters, body) {
  const key = bodyKey(parameters, body);
  const known = bodies.get(key);
  if (known !== undefined && known.body !== body) throw new Error(`Two @JSBody bodies have the same key ${key}; change a space in one: ${body}`);
  bodies.set(key, { parameters, body });
}

/**
 * @param {{parameters: string[], body: string}[]} bodies
 * @param {Map<string, string>} names what a .wasm has in place of some of the texts
 */
export function bodiesSource(bodies, names) {
  const keyed = bodies.map(({ parameters, body }) => ({ key: bodyKey(parameters, names.get(body) ?? body), parameters, body }));
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const entries = sorted.map(({ key, parameters, body }) => `  ${JSON.stringify(key)}: function (${parameters.join(", ")}) {\n${body}\n  },\n`);
  return `export default {\n${entries.join("")}};\n`;
}
