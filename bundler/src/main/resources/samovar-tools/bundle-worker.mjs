import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { checkBundle } from "./check-bundle.mjs";
import { entrySource } from "./entry.mjs";
import { filesBelow, isSecrets, mirror, writeIfChanged } from "./files.mjs";
import { linkWasm } from "./link-wasm.mjs";
import { linkedImports } from "./linked-imports.mjs";
import { javaName, readManifest, where } from "./manifest.mjs";
import { nodeModules, postgresOptions } from "./postgres.mjs";
import { BuildError, Problems } from "./problems.mjs";
import { places, shown } from "./project.mjs";
import { sizePage } from "./size-page.mjs";
import { checkRecord, figuresOf, generatedBytes, writeRecord } from "./size-record.mjs";
import { sizeReport, sizeText } from "./size-report.mjs";
import { checkBudget, sizesOf, sizeTable } from "./sizes.mjs";
import { startFault } from "./start-fault.mjs";
import { startWorker } from "./start-worker.mjs";
import { wranglerConfig } from "./wrangler-config.mjs";

/** @typedef {import("./project.mjs").Project} Project */

/**
 * TeaVM's output, the host's JavaScript and the configuration into `target/worker`, checked.
 * @param {Project} project
 * @returns {Promise<{report: string[], warnings: string[], databases: {binding: string, folder: string}[]}>} the D1
 *   databases with the folders of their migrations
 */
export async function bundleWorker(project) {
  const at = places(project);
  const problems = new Problems();
  const manifest = readManifest(at.manifest);
  const { config, text: configText, folders, databases } = wranglerConfig(project, manifest, problems);
  problems.throwIfAny();

  mkdirSync(at.work, { recursive: true });
  writeFileSync(join(at.work, "package.json"), '{ "type": "module" }\n');
  const wasm = project.target === "wasm" ? [`${manifest.worker.name}.wasm`] : [];
  const steps = wasm.length > 0 ? await linkWasm(project) : [];
  const { code, map } = await bundleCode(project, manifest, wasm);
  const exports = ["default", ...manifest.exports.map(({ name }) => name)];
  const started = startWorker(join(at.work, "start"), { code, wasm: wasm.map((name) => ({ name, bytes: readFileSync(at.linked) })) }, config);
  checkBundle(code, { imports: wasm, builtins: nodeModules(manifest), exports }, problems);
  const fault = await started;
  problems.throwIfAny();
  if (fault !== undefined) throw new BuildError([await startFault(fault, project, manifest, map)]);

  mkdirSync(at.worker, { recursive: true });
  for (const name of wasm) writeIfChanged(join(at.worker, name), readFileSync(at.linked));
  for (const folder of folders) mirror(join(project.directory, folder), join(at.worker, folder));
  linkSecrets(project, at.worker);
  removeStale(at.worker, ["worker.js", "wrangler.toml", ...wasm], folders);
  writeIfChanged(join(at.worker, "wrangler.toml"), configText);
  writeFileSync(join(at.work, "worker.js.map"), map);
  writeIfChanged(join(at.worker, "worker.js"), code);

  const sizes = sizesOf(["worker.js", ...wasm].map((name) => join(at.worker, name)));
  checkBudget(sizes, project.sizeBudget, problems);
  if (project.checkSizes === "true") await compareSizes(project, manifest.worker.name, sizes, problems);
  problems.throwIfAny();
  const report = [...steps, `${shown(project, at.worker)}:`, ...sizeTable(sizes), ...manifest.events.map(entryPoint)];
  return { report, warnings: problems.warnings, databases };
}

async function bundleCode(project, manifest, wasm) {
  const at = places(project);
  const entry = join(at.work, "entry.js");
  const imports = wasm.length > 0 ? WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(at.linked))) : [];
  writeFileSync(entry, entrySource(manifest, project.target, platformModules(imports)));
  const { plugins, ...options } = postgresOptions(manifest);
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile: join(at.work, "worker.js"),
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    platform: "neutral",
    external: ["cloudflare:*", ...nodeModules(manifest), ...wasm.map((name) => `./${name}`)],
    ...options,
    plugins: [linkedImports(imports), ...plugins],
    legalComments: "none",
    sourcemap: "external",
    logLevel: "silent",
  });
  const file = (suffix) => outputFiles.find(({ path }) => path.endsWith(suffix)).text;
  return { code: file("worker.js"), map: file("worker.js.map") };
}

/** The modules of the platform that the program imports: only those of which it uses something. */
function platformModules(imports) {
  return [...new Set(imports.map(({ module }) => module).filter((name) => name.startsWith("cloudflare:")))].sort();
}

/** Not for ./dev: nobody reads a report at each change, and what grows is told when it is built to stay. */
async function compareSizes(project, worker, sizes, problems) {
  const at = places(project);
  const figures = figuresOf(sizes, project.target === "wasm" ? await writeSizeReport(at, worker, sizes) : undefined);
  // The record is of optimised modules.
  if (project.target === "wasm" && project.optimize === "false") return;
  const generated = generatedBytes(at.generated);
  if (project.recordSize === "true") writeRecord(at.sizeRecord, project.target, figures, generated);
  checkRecord(at.sizeRecord, project.target, figures, generated, problems);
}

async function writeSizeReport(at, worker, files) {
  const debug = `${at.wasm}.teadbg`;
  if (!existsSync(debug) || !existsSync(at.calls)) return undefined;
  const { codeOf } = await import(pathToFileURL(join(at.host, "code.mjs")).href);
  const wasm = readFileSync(at.wasm);
  const report = sizeReport({ wasm, code: codeOf(wasm, readFileSync(debug)), calls: readFileSync(at.calls, "utf8"), files });
  writeFileSync(join(at.work, "size.txt"), sizeText(report));
  writeFileSync(join(at.work, "size.json"), JSON.stringify(report, null, 1) + "\n");
  writeFileSync(join(at.work, "size.html"), sizePage(report, worker));
  return report;
}

/**
 * wrangler reads .dev.vars, .env and those of an environment beside its configuration. Links, as secrets have no place
 * among a build's output.
 * @see https://developers.cloudflare.com/workers/configuration/secrets/#local-development-with-secrets
 */
function linkSecrets(project, worker) {
  const wanted = readdirSync(project.directory).filter(isSecrets);
  const there = readdirSync(worker).filter(isSecrets);
  for (const name of there) if (!wanted.includes(name)) rmSync(join(worker, name));
  for (const name of wanted) {
    if (!there.includes(name)) symlinkSync(relative(worker, join(project.directory, name)), join(worker, name));
  }
}

/** What an earlier build left; hidden files (.wrangler, .dev.vars) are not ours. */
function removeStale(worker, files, folders) {
  for (const file of filesBelow(worker)) {
    const isOurs = files.includes(file) || folders.some((folder) => file.startsWith(join(folder, "/")));
    if (!isOurs && !file.startsWith(".")) rmSync(join(worker, file));
  }
}

function entryPoint(event) {
  const detail = event.cron ?? event.queue;
  return `${event.event}${detail ? ` ${detail}` : ""} → ${javaName(event)} (${where(event)})`;
}
