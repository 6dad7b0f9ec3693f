import { join, relative, sep } from "node:path";

/**
 * A worker project, as its build describes it.
 * @typedef {{
 *   directory: string,
 *   root: string,
 *   build: string,
 *   worker?: string,
 *   generated?: string,
 *   classes: string,
 *   target: "wasm" | "js",
 *   compatibilityDate: string,
 *   optimize: "true" | "false",
 *   stackTraces: "true" | "false",
 *   sizeBudget?: string,
 *   checkSizes?: "true" | "false",
 *   recordSize?: "true" | "false",
 * }} Project `root` is where messages' paths start; `build` is Maven's target folder, `worker` what
 *   to make: `worker` below it unless said otherwise; `generated` has what the annotation processor wrote, unless Maven put it into its own folder
 */

/** @returns {Project} */
export function fromEnvironment(env) {
  return {
    directory: required(env, "SAMOVAR_PROJECT"),
    root: required(env, "SAMOVAR_ROOT"),
    build: required(env, "SAMOVAR_BUILD"),
    worker: env.SAMOVAR_WORKER,
    classes: required(env, "SAMOVAR_CLASSES"),
    target: env.SAMOVAR_TARGET === "js" ? "js" : "wasm",
    compatibilityDate: required(env, "SAMOVAR_COMPATIBILITY_DATE"),
    optimize: env.SAMOVAR_OPTIMIZE === "false" ? "false" : "true",
    stackTraces: env.SAMOVAR_STACK_TRACES === "false" ? "false" : "true",
    sizeBudget: env.SAMOVAR_SIZE_BUDGET,
    checkSizes: env.SAMOVAR_CHECK_SIZES === "true" ? "true" : "false",
    recordSize: env.SAMOVAR_RECORD_SIZE === "true" ? "true" : "false",
  };
}

function required(env, name) {
  if (env[name]) return env[name];
  throw new Error(`${name} is not set: the bundler is run by the build of a project whose parent is samovar-worker-parent`);
}

/** What is where below a project. */
export function places(/** @type {Project} */ project) {
  const work = join(project.build, "samovar");
  return {
    manifest: join(project.classes, "META-INF/samovar/manifest.json"),
    template: join(project.directory, "wrangler.toml.template"),
    work,
    wasm: join(work, "teavm/classes.wasm"),
    sizeRecord: join(project.directory, "size-record.json"),
    generated: project.generated ?? join(project.build, "generated-sources/annotations"),
    calls: join(work, "teavm/calls.txt"),
    mended: join(work, "teavm/mended.wasm"),
    short: join(work, "teavm/short.wasm"),
    optimized: join(work, "teavm/optimized.wasm"),
    linked: join(work, "teavm/linked.wasm"),
    host: join(work, "host"),
    worker: project.worker ?? join(project.build, "worker"),
  };
}

/** A path as messages show it. */
export function shown(/** @type {Project} */ project, path) {
  const short = relative(project.root, path);
  return short.startsWith("..") ? path : short.split(sep).join("/");
}
