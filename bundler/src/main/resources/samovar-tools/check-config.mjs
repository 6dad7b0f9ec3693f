import { existsSync, statSync } from "node:fs";
import { isAbsolute, join, normalize } from "node:path";
import { checkExports } from "./check-exports.mjs";
import { configuredBindings, KINDS, satisfies, snippet } from "./kinds.mjs";
import { where } from "./manifest.mjs";
import { nearest } from "./nearest.mjs";
import { placeOf } from "./template.mjs";

/** @typedef {import("./manifest.mjs").Manifest} Manifest */
/** @typedef {import("./template.mjs").Template} Template */
/** @typedef {import("./problems.mjs").Problems} Problems */

const SET_BY_BUILD = ["main", "no_bundle", "build"];

/**
 * Compare the code with the configuration, at the top level and in each environment (bindings are not inherited).
 * @param {Record<string, any>} config merged and completed
 * @param {Template} project
 * @param {Manifest} manifest
 * @param {Problems} problems
 */
export function checkConfig(config, project, manifest, problems) {
  checkName(config, project, manifest, problems);
  checkSetByBuild(project, problems);
  checkBindings(config, project, manifest, problems);
  for (const [name, environment] of Object.entries(config.env ?? {})) {
    checkBindings(environment, project, manifest, problems, name);
    checkQueues(environment, project, manifest, problems, name);
    checkExports(environment, project, manifest, problems, name);
    // Triggers are inherited; an empty list is how an environment has none.
    if (environment.triggers?.crons?.length > 0) checkCrons(environment, project, manifest, problems, name);
  }
  checkExports(config, project, manifest, problems);
  checkMigrations(config, project, manifest, problems);
  checkQueues(config, project, manifest, problems);
  checkCrons(config, project, manifest, problems);
}

function checkName(config, project, manifest, problems) {
  if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(config.name)) return;
  const place = project.config.name === undefined ? where(manifest.worker) : placeOf(project, config.name);
  problems.error(
    `${place}: a worker cannot be called '${config.name}'. ` +
      "Use lower-case letters, digits and dashes, at most 63, not starting or ending with a dash.",
  );
}

function checkSetByBuild(project, problems) {
  for (const key of SET_BY_BUILD) {
    if (Object.hasOwn(project.config, key)) {
      problems.error(`${placeOf(project, key)}: '${key}' is set by the build, which has bundled the worker; remove it.`);
    }
  }
}

function checkBindings(config, project, manifest, problems, environment) {
  const configured = configuredBindings(config);
  checkDuplicates(configured, project, problems, environment);
  for (const used of manifest.bindings) checkUsed(used, configured, project, problems, environment);
  for (const { name, kind } of configured) {
    if (kind === "assets" || manifest.bindings.some((used) => used.name === name)) continue;
    problems.warn(`${placeOf(project, name)}: ${KINDS[kind].label} '${name}'${inside(environment)} is not used by the code.`);
  }
}

function checkDuplicates(configured, project, problems, environment) {
  const seen = new Map();
  for (const { name, kind } of configured) {
    if (seen.has(name)) {
      problems.error(
        `${placeOf(project, name)}: two bindings are called '${name}'${inside(environment)} ` +
          `(${KINDS[seen.get(name)].label} and ${KINDS[kind].label}). Rename one.`,
      );
    }
    seen.set(name, kind);
  }
}

function checkUsed(used, configured, project, problems, environment) {
  const subject = `Binding '${used.name}' (${where(used)}, ${KINDS[used.kind].label})`;
  const found = configured.filter(({ name }) => name === used.name);
  if (found.length > 0) {
    if (found.some((one) => satisfies(used.kind, one))) return;
    problems.error(
      `${subject} is a ${KINDS[found[0].kind].label}${inside(environment)} in ${placeOf(project, used.name)}. ` +
        `Make it ${snippet(used.kind, used.name, environment)} or change the method's return type.`,
    );
    return;
  }
  if (used.optional) return;
  problems.error(
    `${subject} is not in ${project.file}${inside(environment)}. ${nearestHint(used, configured, project)}` +
      `Add ${snippet(used.kind, used.name, environment)}, or rename the method.`,
  );
}

function nearestHint(used, configured, project) {
  const name = nearest(used.name, configured.map((one) => one.name));
  if (!name) return "";
  const { kind } = configured.find((one) => one.name === name);
  return `Nearest: '${name}' (${KINDS[kind].label}, ${placeOf(project, name)}). `;
}

/** Cloudflare refuses a deployment whose migrations and classes differ. */
function checkMigrations(config, project, manifest, problems) {
  const classes = manifest.exports.filter(({ kind }) => kind === "durable-object");
  const migrated = migratedClasses(config.migrations ?? [], (name, text) => problems.error(`${placeOf(project, name)}: ${text}`));
  for (const { name, ...place } of classes) {
    if (migrated.has(name)) continue;
    const near = nearest(name, [...migrated]);
    problems.error(
      `Durable Object '${name}' (${where(place)}) is in no migration of ${project.file}. ` +
        (near ? `Nearest: '${near}' (${placeOf(project, near)}). ` : "") +
        `Add [[migrations]] tag = "…" new_sqlite_classes = ["${name}"] below the others.`,
    );
  }
  for (const name of migrated) {
    if (classes.some((one) => one.name === name)) continue;
    const near = nearest(name, classes.map((one) => one.name));
    problems.error(
      `${placeOf(project, name)}: the migrations leave a Durable Object '${name}', which no class of the code is. ` +
        (near ? `Nearest: '${near}'. ` : "") +
        `Rename it with renamed_classes, or drop it and its data with deleted_classes = ["${name}"].`,
    );
  }
}

/**
 * The classes that there are once all migrations are done.
 * @param {{tag: string}[]} migrations
 * @param {(name: string, text: string) => void} fault
 */
function migratedClasses(migrations, fault) {
  const classes = new Set();
  const add = (name, tag) => {
    if (classes.has(name)) fault(name, `the migration '${tag}' makes a class '${name}', which is there already. Remove one of the two.`);
    classes.add(name);
  };
  const remove = (name, tag, verb) => {
    if (!classes.delete(name)) fault(name, `the migration '${tag}' ${verb} a class '${name}', which no migration before it has made.`);
  };
  const tags = new Set();
  for (const { tag, ...step } of migrations) {
    if (tags.has(tag)) fault(tag, `two migrations are called '${tag}'. Cloudflare would leave the later one out; give it a tag of its own.`);
    tags.add(tag);
    for (const name of [...(step.new_classes ?? []), ...(step.new_sqlite_classes ?? [])]) add(name, tag);
    for (const { from, to } of step.renamed_classes ?? []) {
      remove(from, tag, "renames");
      add(to, tag);
    }
    for (const { to } of step.transferred_classes ?? []) add(to, tag);
    for (const name of step.deleted_classes ?? []) remove(name, tag, "deletes");
  }
  return classes;
}

/** Queues have one consumer each, so that environments have queues of their own: a method needs one of its names. */
function checkQueues(config, project, manifest, problems, environment) {
  const consumed = (config.queues?.consumers ?? []).filter(({ type }) => type !== "http_pull").map(({ queue }) => queue);
  const events = manifest.events.filter(({ queue }) => queue !== undefined);
  for (const { names, event } of methodsWithQueues(events)) {
    if (names.some((name) => consumed.includes(name))) continue;
    const near = nearest(names[0], consumed);
    const table = environment ? `env.${environment}.queues.consumers` : "queues.consumers";
    problems.error(
      `Queue '${names.join("' or '")}' (${where(event)}) has no consumer in ${project.file}${inside(environment)}. ` +
        (near ? `Nearest: '${near}'. ` : "") + `Add [[${table}]] queue = "${names[0]}".`,
    );
  }
  for (const name of consumed) {
    if (events.some(({ queue }) => queue === name)) continue;
    problems.error(
      `${placeOf(project, name)}: the queue '${name}'${inside(environment)} has a consumer and no method takes its messages. ` +
        `Annotate one @Queue("${name}"), or remove the consumer.`,
    );
  }
}

function methodsWithQueues(events) {
  const methods = new Map();
  for (const event of events) {
    const key = `${event.class}.${event.method}`;
    const known = methods.get(key) ?? { names: [], event };
    known.names.push(event.queue);
    methods.set(key, known);
  }
  return methods.values();
}

function checkCrons(config, project, manifest, problems, environment) {
  const inCode = manifest.events.filter(({ cron }) => cron !== undefined);
  const inConfig = config.triggers?.crons ?? [];
  for (const event of inCode) {
    if (inConfig.includes(event.cron)) continue;
    problems.error(
      `Cron '${event.cron}' (${where(event)}) is not in ${placeOf(project, "crons")}${inside(environment)}. ` +
        "Add it to [triggers] crons, or remove that list: the build then writes it from the code.",
    );
  }
  for (const cron of inConfig) {
    if (inCode.some((event) => event.cron === cron)) continue;
    problems.warn(`${placeOf(project, cron)}: no method is annotated @Cron("${cron}").`);
  }
}

/**
 * The folders that the configuration names, relative to the project; each is copied to the same place beside worker.js.
 * @param {Record<string, any>} config
 * @param {string} directory of the project
 * @param {Template} project
 * @param {Problems} problems
 * @returns {string[]}
 */
export function foldersToCopy(config, directory, project, problems) {
  const folders = new Set();
  for (const { folder, of, isDefault } of namedFolders(config)) {
    const place = placeOf(project, folder);
    if (isAbsolute(folder) || normalize(folder).startsWith("..")) {
      problems.error(`${place}: ${of} '${folder}' lies outside the project. Move it into ${directory}.`);
    } else if (isDirectory(join(directory, folder))) {
      folders.add(normalize(folder));
    } else if (!isDefault) {
      problems.error(`${place}: ${of} '${folder}' is not a directory of ${directory}. Create it, or remove the line.`);
    }
  }
  return [...folders];
}

function namedFolders(config) {
  return [config, ...Object.values(config.env ?? {})].flatMap((part) => [
    ...(part.d1_databases ?? []).map((database) => ({
      folder: database.migrations_dir ?? "migrations",
      of: "migrations_dir",
      isDefault: database.migrations_dir === undefined,
    })),
    ...(part.assets?.directory ? [{ folder: part.assets.directory, of: "assets directory", isDefault: false }] : []),
  ]);
}

function isDirectory(path) {
  return existsSync(path) && statSync(path).isDirectory();
}

function inside(environment) {
  return environment ? ` [env.${environment}]` : "";
}
