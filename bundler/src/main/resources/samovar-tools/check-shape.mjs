import { KINDS } from "./kinds.mjs";
import { nearest } from "./nearest.mjs";

/** @typedef {import("./template.mjs").Template} Template */

/**
 * What wrangler expects at a place of its configuration; the build reads these places. `keys` are texts that each table needs.
 * @typedef {{is: (value: unknown) => boolean, what: string, write: (path: string) => string, keys?: string[]}} Shape
 * @see https://developers.cloudflare.com/workers/wrangler/configuration/
 */
const isTable = (value) => value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
const isText = (value) => typeof value === "string";
const listOf = (is) => (value) => Array.isArray(value) && value.every(is);

const table = { is: isTable, what: "a table", write: (path) => `[${path}]` };
const tables = (...keys) => ({ is: listOf(isTable), what: "a list of tables", write: (path) => `[[${path}]]`, keys });
const texts = { is: listOf(isText), what: "a list of texts", write: (path) => `${lastOf(path)} = ["…"]` };
const text = { is: isText, what: "a text", write: (path) => `${lastOf(path)} = "…"` };
const date = { is: (value) => /^\d{4}-\d\d-\d\d$/.test(value), what: "a date in quotes", write: (path) => `${lastOf(path)} = "2026-10-01"` };

const MORE_KEYS = { "durable-object": ["class_name"], workflow: ["class_name"], service: ["service"] };

/** From the outside to the inside: what is below a wrong place is not looked at. @type {Record<string, Shape>} */
const SHAPES = {
  name: text,
  compatibility_date: date,
  compatibility_flags: texts,
  vars: table,
  secrets: table,
  "secrets.required": texts,
  triggers: table,
  "triggers.crons": texts,
  migrations: tables("tag"),
  durable_objects: table,
  queues: table,
  "queues.consumers": tables("queue"),
  ...Object.fromEntries(
    Object.entries(KINDS)
      .filter(([, { key }]) => key)
      .map(([kind, { path, key, many }]) => [path.join("."), many ? tables(key, ...(MORE_KEYS[kind] ?? [])) : table]),
  ),
};

const IN_MIGRATION = { new_classes: texts, new_sqlite_classes: texts, deleted_classes: texts, renamed_classes: tables("from", "to") };

/** Names at the top level that are near to one of these, and are others of wrangler's. */
const OTHERS = ["route", "routes", "rules", "assets", "env", "build", "main", "limits", "placement", "containers", "logpush", "site"];

/**
 * Whether a template has tables, lists and texts where wrangler expects them; other checks may rely on it.
 * @param {Template} template
 * @param {import("./problems.mjs").Problems} problems
 */
export function checkShape(template, problems) {
  const { config } = template;
  checkSections(config, "", template, problems);
  if (config.env === undefined) return;
  if (!isTable(config.env) || !Object.values(config.env).every(isTable)) {
    problems.error(`${sectionOf(template, "env")}: 'env' has to be a table of tables: write [env.staging].`);
    return;
  }
  for (const [name, environment] of Object.entries(config.env)) checkSections(environment, `env.${name}.`, template, problems);
}

function checkSections(config, prefix, template, problems) {
  const wrong = [];
  for (const [path, shape] of Object.entries(SHAPES)) {
    if (wrong.some((outer) => path.startsWith(`${outer}.`))) continue;
    const value = path.split(".").reduce((at, step) => at?.[step], config);
    if (value === undefined) continue;
    if (!checkValue(value, `${prefix}${path}`, shape, template, problems)) wrong.push(path);
  }
  if (!wrong.includes("migrations")) checkMigrations(config.migrations ?? [], template, problems);
  checkNames(config, prefix, template, problems);
}

function checkMigrations(migrations, template, problems) {
  for (const migration of migrations) {
    for (const [name, shape] of Object.entries(IN_MIGRATION)) {
      if (migration[name] !== undefined) checkValue(migration[name], `migrations.${name}`, shape, template, problems);
    }
  }
}

function checkValue(value, path, { is, what, write, keys = [] }, template, problems) {
  if (!is(value)) {
    problems.error(`${sectionOf(template, path)}: '${path}' is ${described(value)} and has to be ${what}: write ${write(path)}.`);
    return false;
  }
  for (const key of keys) {
    for (const entry of value.filter((one) => !isText(one[key]))) {
      problems.error(`${sectionOf(template, path)}: ${shown(path, entry)} has no text '${key}'. Add ${key} = "…".`);
    }
  }
  return true;
}

/** wrangler itself only warns, when it runs. */
function checkNames(config, prefix, template, problems) {
  const known = Object.keys(SHAPES).map((path) => path.split(".")[0]);
  for (const name of Object.keys(config)) {
    const near = known.includes(name) || OTHERS.includes(name) ? undefined : nearest(name, known);
    if (near) problems.warn(`${sectionOf(template, prefix + name)}: wrangler knows no '${name}'. Nearest: '${near}'.`);
  }
}

function described(value) {
  if (isText(value)) return `the text '${value}'`;
  if (Array.isArray(value)) return "a list";
  return isTable(value) ? "a table" : `'${value instanceof Date ? value.toISOString().slice(0, 10) : value}'`;
}

/** The entry by its first text. */
function shown(path, entry) {
  const [key] = Object.keys(entry).filter((name) => isText(entry[name]));
  return key === undefined ? `an entry of [[${path}]]` : `the entry ${key} = "${entry[key]}" of [[${path}]]`;
}

function sectionOf({ file, text: lines }, path) {
  const header = new RegExp(`^\\s*\\[+\\s*${path.replaceAll(".", "\\s*\\.\\s*")}\\s*[\\].]`);
  const key = new RegExp(`^\\s*"?${lastOf(path)}"?\\s*=`);
  const all = lines.split("\n");
  const index = [header, key].map((pattern) => all.findIndex((line) => pattern.test(line))).find((found) => found >= 0);
  return index === undefined ? file : `${file}:${index + 1}`;
}

function lastOf(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}
