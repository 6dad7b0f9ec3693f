import { where } from "./manifest.mjs";
import { nearest } from "./nearest.mjs";
import { placeOf } from "./template.mjs";

/** @typedef {import("./manifest.mjs").Manifest} Manifest */

/**
 * Compare the classes that the configuration names with those that the worker exports, both ways.
 * @param {Record<string, any>} config or one of its environments
 * @param {import("./template.mjs").Template} project
 * @param {Manifest} manifest
 * @param {import("./problems.mjs").Problems} problems
 * @param {string} [environment]
 */
export function checkExports(config, project, manifest, problems, environment) {
  const bound = boundClasses(config, config.name ?? manifest.worker.name);
  for (const one of bound) checkBound(one, project, manifest, problems);
  for (const { name, kind, ...place } of manifest.exports) {
    if (kind !== "workflow" || bound.some((one) => one.kind === kind && one.className === name)) continue;
    const table = environment ? `env.${environment}.workflows` : "workflows";
    problems.error(
      `Workflow '${name}' (${where(place)}) is in no [[workflows]] of ${project.file}${environment ? `, environment '${environment}'` : ""}. ` +
        `Add [[${table}]] name = "…" binding = "…" class_name = "${name}", or remove the others: the build then writes them.`,
    );
  }
}

/** Those of this worker. */
function boundClasses(config, worker) {
  const entries = [
    ...(config.durable_objects?.bindings ?? []).map(({ name, ...rest }) => ({ ...rest, kind: "durable-object", binding: name })),
    ...(config.workflows ?? []).map((one) => ({ ...one, kind: "workflow" })),
  ];
  const own = (config.services ?? []).filter(({ service, entrypoint }) => service === worker && entrypoint);
  return [
    ...entries
      .filter(({ script_name: elsewhere }) => !elsewhere)
      .map(({ kind, binding, class_name: className }) => ({ kind, binding, className, key: "class_name" })),
    ...own.map(({ binding, entrypoint: className }) => ({ kind: "entrypoint", binding, className, key: "entrypoint" })),
  ];
}

/** The runtime refuses to start when a class that a binding names is not exported. */
function checkBound({ kind, binding, className, key }, project, manifest, problems) {
  const exported = manifest.exports.find(({ name }) => name === className);
  if (exported?.kind !== kind) {
    const names = manifest.exports.filter((one) => one.kind === kind).map(({ name }) => name);
    const near = nearest(className, names);
    const found = exported ? `is a ${exported.kind} (${where(exported)})` : "is not a class that this worker exports";
    problems.error(
      `${placeOf(project, className)}: ${key} '${className}' ${found}. ` +
        (near ? `Nearest: '${near}'.` : `It exports ${names.join(", ") || "none"}.`),
    );
    return;
  }
  const used = manifest.bindings.find(({ name }) => name === binding);
  if (used?.contract === undefined || exported.contracts?.includes(used.contract)) return;
  problems.error(
    `Binding '${binding}' (${where(used)}) is for ${used.contract}, and the class '${className}' (${where(exported)}), which ` +
      `${placeOf(project, className)} names, is ${exported.contracts?.length ? `for ${exported.contracts.join(", ")}` : "not"}. ` +
      `Name another ${key}, or let it implement ${used.contract}.`,
  );
}
