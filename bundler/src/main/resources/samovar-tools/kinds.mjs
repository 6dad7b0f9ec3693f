/**
 * The kinds of bindings, and where wrangler's configuration has them.
 *
 * `path` leads to the section, `key` is the field that holds the binding's name; a section without `key` is a map from
 * name to value.
 * @typedef {{label: string, path: string[], key?: string, many?: boolean}} Kind
 * @see https://developers.cloudflare.com/workers/wrangler/configuration/#bindings
 */

const list = (label, path, key = "binding") => ({ label, path: path.split("."), key, many: true });
const single = (label, path) => ({ label, path: [path], key: "binding", many: false });

/** @type {Record<string, Kind>} */
export const KINDS = {
  d1: list("D1 database", "d1_databases"),
  kv: list("KV namespace", "kv_namespaces"),
  r2: list("R2 bucket", "r2_buckets"),
  variable: { label: "text variable", path: ["vars"] },
  json: { label: "JSON variable", path: ["vars"] },
  secret: { label: "secret", path: ["secrets", "required"] },
  "durable-object": list("Durable Object", "durable_objects.bindings", "name"),
  queue: list("queue producer", "queues.producers"),
  service: list("service", "services"),
  workflow: list("Workflow", "workflows"),
  hyperdrive: list("Hyperdrive", "hyperdrive"),
  vectorize: list("Vectorize index", "vectorize"),
  pipeline: list("pipeline", "pipelines"),
  "analytics-engine": list("Analytics Engine dataset", "analytics_engine_datasets"),
  "rate-limit": list("rate limit", "ratelimits", "name"),
  "send-email": list("email sender", "send_email", "name"),
  "secrets-store": list("Secrets Store secret", "secrets_store_secrets"),
  "mtls-certificate": list("mTLS certificate", "mtls_certificates"),
  "dispatch-namespace": list("dispatch namespace", "dispatch_namespaces"),
  assets: single("static assets", "assets"),
  ai: single("Workers AI", "ai"),
  browser: single("Browser Run", "browser"),
  images: single("Images", "images"),
  "version-metadata": single("version metadata", "version_metadata"),
};

/**
 * One binding that a configuration gives.
 * @typedef {{name: string, kind: string, value?: unknown}} Configured
 */

/**
 * All bindings of a configuration or of one of its environments.
 * @param {object} config
 * @returns {Configured[]}
 */
export function configuredBindings(config) {
  const found = [];
  for (const [kind, { path, key, many }] of Object.entries(KINDS)) {
    if (!key) continue;
    const section = path.reduce((at, step) => at?.[step], config);
    const entries = many ? (Array.isArray(section) ? section : []) : section ? [section] : [];
    for (const entry of entries) if (typeof entry[key] === "string") found.push({ name: entry[key], kind });
  }
  for (const [name, value] of Object.entries(config.vars ?? {})) found.push({ name, kind: kindOfVariable(value), value });
  for (const name of config.secrets?.required ?? []) found.push({ name, kind: "secret" });
  return found;
}

/** workerd gives a string as text and anything else as its JSON value. */
function kindOfVariable(value) {
  return typeof value === "string" ? "variable" : "json";
}

/**
 * Whether a configured binding is what the code asks for.
 * @param {string} wanted kind in the manifest
 * @param {Configured} configured
 */
export function satisfies(wanted, configured) {
  if (wanted === configured.kind) return true;
  // A number or a boolean is as good as its text; a secret may be a plain variable while developing.
  if (wanted === "variable") return configured.kind === "secret" || isScalar(configured);
  return wanted === "secret" && configured.kind === "variable";
}

function isScalar({ kind, value }) {
  return kind === "json" && (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint");
}

/**
 * What to paste into the configuration.
 * @param {string} kind
 * @param {string} name
 * @param {string} [environment] name of the environment, none for the top level
 */
export function snippet(kind, name, environment) {
  const { path, key, many } = KINDS[kind];
  const section = [...(environment ? ["env", environment] : []), ...path].join(".");
  if (kind === "variable") return `[${section}] ${name} = "…"`;
  if (kind === "json") return `[${section}] ${name} = { … }`;
  if (kind === "secret") return `required = [..., "${name}"] under [${section.replace(/\.required$/, "")}]`;
  return many ? `[[${section}]] ${key} = "${name}"` : `[${section}] ${key} = "${name}"`;
}
