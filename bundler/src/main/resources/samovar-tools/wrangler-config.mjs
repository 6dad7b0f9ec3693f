import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkConfig, foldersToCopy } from "./check-config.mjs";
import { checkShape } from "./check-shape.mjs";
import { addFromCode, configText, merge } from "./config.mjs";
import { places, shown } from "./project.mjs";
import { readTemplate } from "./template.mjs";

const COMMON = join(dirname(fileURLToPath(import.meta.url)), "wrangler.toml.template");

/**
 * The worker's wrangler.toml, from the two templates and the code, checked.
 * @param {import("./project.mjs").Project} project
 * @param {import("./manifest.mjs").Manifest} manifest
 * @param {import("./problems.mjs").Problems} problems
 * @returns {{config: Record<string, any>, text: string, folders: string[], databases: {binding: string, folder: string}[]}} the folders that it needs
 *   beside it, and the D1 databases with the folders of their migrations
 */
export function wranglerConfig(project, manifest, problems) {
  const values = { name: manifest.worker.name, compatibility_date: project.compatibilityDate };
  const common = readTemplate(COMMON, "the common wrangler.toml.template", values);
  const path = places(project).template;
  const own = readTemplate(path, shown(project, path), values);

  checkShape(own, problems);
  problems.throwIfAny();
  const config = addFromCode(merge(common, own), manifest);
  checkConfig(config, own, manifest, problems);
  const folders = foldersToCopy(config, project.directory, own, problems);

  return { config, text: configText(config, [common.file, own.file]), folders, databases: databasesOf(config) };
}

function databasesOf({ d1_databases: databases = [] }) {
  return databases.map(({ binding, migrations_dir: folder = "migrations" }) => ({ binding, folder }));
}
