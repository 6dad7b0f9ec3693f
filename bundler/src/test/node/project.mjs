import { parseTemplate } from "../template.mjs";
import { Problems } from "../problems.mjs";
import { addFromCode, merge } from "../config.mjs";
import { checkConfig } from "../check-config.mjs";

export const VALUES = { name: "horatio", compatibility_date: "2026-10-01" };
export const FILE = "handlers/horatio/wrangler.toml.template";

/** A manifest as the processor writes it, with what a test is about. */
export function manifest(parts = {}) {
  return {
    manifest: 1,
    worker: { name: "horatio", class: "com.acme.Horatio", source: "com/acme/Horatio.java", line: 14 },
    bindings: [],
    events: [{ event: "fetch", class: "com.acme.Horatio", method: "routes", source: "com/acme/Horatio.java", line: 17 }],
    exports: [],
    ...parts,
  };
}

export function binding(name, kind, more = {}) {
  return { name, kind, class: "com.acme.AppEnv", method: "it", source: "com/acme/AppEnv.java", line: 12, ...more };
}

export function template(text) {
  return parseTemplate(text, FILE, VALUES);
}

/** Run all checks of the configuration. */
export function check(projectText, parts) {
  const problems = new Problems();
  const common = parseTemplate('name = "{{name}}"\ncompatibility_flags = ["enable_request_signal"]', "common", VALUES);
  const project = template(projectText);
  const config = addFromCode(merge(common, project), manifest(parts));
  checkConfig(config, project, manifest(parts), problems);
  return { config, errors: problems.errors, warnings: problems.warnings };
}
