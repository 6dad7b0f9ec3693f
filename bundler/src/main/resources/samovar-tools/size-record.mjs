import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesBelow } from "./files.mjs";
import { thousands } from "./sizes.mjs";

/** What a project may grow by before its build fails. */
const ALLOWED = 0.05;
const SHOWN_PACKAGES = 5;

/**
 * The figures of one target that a project has written down: of each shipped file the bytes of gzip, of a .wasm also the number
 * of functions and the bytes of code of each package.
 * @typedef {{files: Record<string, number>, functions?: number, packages?: Record<string, number>}} Figures
 * @typedef {{generated: number, wasm?: Figures, js?: Figures}} SizeRecord `generated` is what the annotation processor wrote, in bytes
 */

/**
 * @param {import("./sizes.mjs").Size[]} sizes of what is shipped, the total last
 * @param {import("./size-report.mjs").SizeReport | undefined} report
 * @returns {Figures}
 */
export function figuresOf(sizes, report) {
  const files = Object.fromEntries(sizes.slice(0, -1).map(({ name, gzip }) => [name, gzip]));
  if (report === undefined) return { files };
  const packages = report.packages.map(({ package: name, bytes }) => [name, bytes]);
  return { files, functions: report.functions, packages: Object.fromEntries(packages.sort()) };
}

/** The bytes of Java in a folder that generated sources are written to. */
export function generatedBytes(directory) {
  const sources = filesBelow(directory).filter((file) => file.endsWith(".java"));
  return sources.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0);
}

/** @returns {SizeRecord | undefined} */
export function readRecord(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Write down the figures of one target; those of the other stay. */
export function writeRecord(file, target, figures, generated) {
  const { wasm, js } = { ...readRecord(file), [target]: figures };
  writeFileSync(file, JSON.stringify({ generated, wasm, js }, null, 2) + "\n");
}

/**
 * @param {string} file the record's
 * @param {"wasm" | "js"} target
 * @param {Figures} figures
 * @param {number} generated
 * @param {import("./problems.mjs").Problems} problems
 */
export function checkRecord(file, target, figures, generated, problems) {
  const record = readRecord(file);
  if (record === undefined) return;
  const known = record[target] ?? { files: {} };
  const rows = [
    ...Object.keys(figures.files).map((name) => [`${name} (bytes of gzip)`, known.files[name], figures.files[name]]),
    ["the number of functions", known.functions, figures.functions],
    ["what the annotation processor wrote (bytes)", record.generated, generated],
  ];
  const grown = rows.filter(([, from, to]) => to > from * (1 + ALLOWED)).map(growth);
  if (grown.length === 0) return;
  problems.error(
    [
      `The worker has grown by more than the ${100 * ALLOWED} % over ${basename(file)} that a build allows (target ${target}):`,
      ...[...grown, ...packageGrowth(known.packages, figures.packages)].map((line) => `  ${line}`),
      "  target/samovar/size.html shows why each class is in the worker. To accept the figures: mvn package -Dsamovar.recordSize=true",
    ].join("\n"),
  );
}

function growth([name, from, to]) {
  const percent = from === 0 ? "" : `, ${((100 * (to - from)) / from).toFixed(1)} %`;
  return `${name}: ${thousands(from)} → ${thousands(to)} (+${thousands(to - from)}${percent})`;
}

function packageGrowth(known, packages) {
  if (known === undefined || packages === undefined) return [];
  const grown = Object.entries(packages)
    .map(([name, bytes]) => [`code of ${name} (bytes)`, known[name] ?? 0, bytes])
    .filter(([, from, to]) => to > from);
  return grown
    .sort((a, b) => b[2] - b[1] - (a[2] - a[1]))
    .slice(0, SHOWN_PACKAGES)
    .map(growth);
}
