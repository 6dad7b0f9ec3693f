import { stringify } from "smol-toml";
import { NODE_FLAG, usesHyperdrive } from "./postgres.mjs";

/** @typedef {import("./template.mjs").Template} Template */
/** @typedef {import("./manifest.mjs").Manifest} Manifest */

/**
 * The project's template over the common one. What the project names replaces what is there, but flags are joined.
 * @param {Template} common
 * @param {Template} project
 */
export function merge(common, project) {
  const flags = joinFlags(common.config.compatibility_flags ?? [], project.config.compatibility_flags);
  return { ...common.config, ...project.config, compatibility_flags: flags };
}

/**
 * Who pastes `compatibility_flags = ["nodejs_compat"]` does not mean to lose the common ones; who writes an empty list
 * does, and who names a flag's opposite means to lose that one.
 */
function joinFlags(common, own) {
  if (own === undefined) return common;
  if (own.length === 0) return [];
  return [...new Set([...common.filter((flag) => !own.includes(oppositeOf(flag))), ...own])];
}

/** workerd refuses a flag beside its opposite: enable_x and disable_x, x and no_x. */
function oppositeOf(flag) {
  return flag.startsWith("enable_") ? flag.replace("enable_", "disable_") : `no_${flag}`;
}

/**
 * Add what the code already says, where the project does not say it: the secrets it needs, its cron triggers, its
 * Workflows, the flag that Hyperdrive's client needs, and the one migration that a worker needs whose Durable Objects are new.
 * wrangler then warns of a secret that is missing in .dev.vars, and refuses to deploy without it.
 * @param {Record<string, any>} config
 * @param {Manifest} manifest
 */
export function addFromCode(config, manifest) {
  const environments = Object.fromEntries(
    Object.entries(config.env ?? {}).map(([name, environment]) => [
      name,
      addWorkflows(addSecrets(addOwnFlag(environment, manifest), manifest), manifest, `${config.name}-${name}`),
    ]),
  );
  const own = addWorkflows(addSecrets(addFlag(config, manifest), manifest), manifest, config.name);
  const complete = addMigrations(addCrons(own, manifest), manifest);
  return config.env ? { ...complete, env: environments } : complete;
}

function addFlag(config, manifest) {
  const flags = config.compatibility_flags ?? [];
  return usesHyperdrive(manifest) ? { ...config, compatibility_flags: [...new Set([...flags, NODE_FLAG])] } : config;
}

/** An environment inherits the flags, unless it has its own. */
function addOwnFlag(environment, manifest) {
  return environment.compatibility_flags ? addFlag(environment, manifest) : environment;
}

function addSecrets(config, { bindings }) {
  const needed = bindings
    .filter(({ kind, optional, name }) => kind === "secret" && !optional && !Object.hasOwn(config.vars ?? {}, name))
    .map(({ name }) => name);
  return config.secrets || needed.length === 0 ? config : { ...config, secrets: { required: needed } };
}

function addCrons(config, { events }) {
  const crons = [...new Set(events.map(({ cron }) => cron).filter(Boolean))];
  return config.triggers?.crons || crons.length === 0 ? config : { ...config, triggers: { ...config.triggers, crons } };
}

/** OrderFlow is the binding ORDER_FLOW of the Workflow `<worker>-order-flow`: those names are the account's. */
function addWorkflows(config, { exports }, worker) {
  const workflows = exports
    .filter(({ kind }) => kind === "workflow")
    .map(({ name }) => ({ words: name.split(/(?<=[a-z0-9])(?=[A-Z])|_/), name }))
    .map(({ words, name }) => ({
      name: [worker, ...words].join("-").toLowerCase(),
      binding: words.join("_").toUpperCase(),
      class_name: name,
    }));
  return config.workflows || workflows.length === 0 ? config : { ...config, workflows };
}

/** Each class gets SQLite storage, as Cloudflare advises for new ones. */
function addMigrations(config, { exports }) {
  const classes = exports.filter(({ kind }) => kind === "durable-object").map(({ name }) => name);
  return config.migrations || classes.length === 0 ? config : { ...config, migrations: [{ tag: "v1", new_sqlite_classes: classes }] };
}

/**
 * @param {Record<string, any>} config
 * @param {string[]} sources the files to edit instead
 */
export function configText(config, sources) {
  return `# Made by the build from ${sources.join(" and ")}: edit there.\n\n${stringify(config)}`;
}
