/** @typedef {import("./manifest.mjs").Manifest} Manifest */

/**
 * What workerd passes to each handler of the default export, in order.
 * @see https://developers.cloudflare.com/workers/runtime-apis/handlers/
 */
const HANDLERS = {
  fetch: ["request", "env", "ctx"],
  scheduled: ["controller", "env", "ctx"],
  queue: ["batch", "env", "ctx"],
  email: ["message", "env", "ctx"],
  tail: ["events", "env", "ctx"],
};

/**
 * The module that esbuild starts from: one table, event → Java.
 * @param {Manifest} manifest
 * @param {"wasm" | "js"} target
 */
export function entrySource(manifest, target) {
  return [...program(manifest.worker.name, target), `export default {`, ...handlers(manifest), `};`, ...objects(manifest), ""].join("\n");
}

/** workerd looks at which methods a class has, so each has those that its Java class implements. */
function objects({ exports }) {
  const classes = exports.filter(({ kind }) => kind === "durable-object");
  if (classes.length === 0) return [];
  return [
    `import { durableObject } from "./host/durable.js";`,
    ...classes.map(({ name, methods }) => `export class ${name} extends durableObject(dispatch, "${name}", ${JSON.stringify(methods)}) {}`),
  ];
}

function program(name, target) {
  if (target === "js") {
    return [
      `import * as program from "./teavm/classes.js";`,
      `import { start } from "./host/entry-js.js";`,
      `const dispatch = start(program);`,
    ];
  }
  return [
    `import module from "./${name}.wasm";`,
    `import bodies from "./bodies.js";`,
    `import { start } from "./host/entry.js";`,
    `const dispatch = start(module, bodies);`,
  ];
}

function handlers({ events }) {
  return [...new Set(events.map(({ event }) => event))].map((event) => {
    const parameters = HANDLERS[event];
    if (!parameters) throw new Error(`No handler of a worker is called '${event}'`);
    const list = parameters.join(", ");
    return `  ${event}: (${list}) => dispatch("${event}", ${list}),`;
  });
}
