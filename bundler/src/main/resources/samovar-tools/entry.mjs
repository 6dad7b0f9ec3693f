import { usesHyperdrive } from "./postgres.mjs";

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
 * @param {string[]} [modules] the platform's modules that the .wasm imports; TeaVM's JavaScript imports them itself
 */
export function entrySource(manifest, target, modules = []) {
  const start = [...postgres(manifest), ...program(manifest.worker.name, target, modules)];
  return [...start, `export default {`, ...handlers(manifest), `};`, ...classes(manifest), ""].join("\n");
}

/** Where Java finds the connections of Hyperdrive. */
function postgres(manifest) {
  return usesHyperdrive(manifest) ? [`import "./host/postgres.js";`] : [];
}

/**
 * The base class of an exported class, by its kind: the file of the host that has it, and what it is made with. workerd
 * looks at which methods a class has, so each has those that its Java class implements.
 */
const BASES = {
  "durable-object": { base: "durableObject", file: "durable.js", details: ({ methods }) => [methods] },
  entrypoint: { base: "entrypoint", file: "entrypoint.js", details: ({ methods }) => [methods] },
  workflow: { base: "workflow", file: "workflow.js", details: () => [] },
};

function classes({ exports }) {
  const kinds = [...new Set(exports.map(({ kind }) => kind))].map((kind) => BASES[kind]);
  return [
    ...kinds.map(({ base, file }) => `import { ${base} } from "./host/${file}";`),
    ...exports.map((exported) => `export class ${exported.name} extends ${created(exported)} {}`),
  ];
}

function created(exported) {
  const { base, details } = BASES[exported.kind];
  return `${base}(${["dispatch", ...[exported.name, ...details(exported)].map((value) => JSON.stringify(value))].join(", ")})`;
}

function program(name, target, modules) {
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
    ...modules.map((from, i) => `import * as module${i} from ${JSON.stringify(from)};`),
    `const dispatch = start(${["module", "bodies", ...moduleTable(modules)].join(", ")});`,
  ];
}

function moduleTable(modules) {
  return modules.length === 0 ? [] : [`{ ${modules.map((from, i) => `${JSON.stringify(from)}: module${i}`).join(", ")} }`];
}

function handlers({ events }) {
  return [...new Set(events.map(({ event }) => event))].map((event) => {
    const parameters = HANDLERS[event];
    if (!parameters) throw new Error(`No handler of a worker is called '${event}'`);
    const list = parameters.join(", ");
    return `  ${event}: (${list}) => dispatch("${event}", ${list}),`;
  });
}
