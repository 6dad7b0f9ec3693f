// Results as lines for a terminal, and the figures of both it and the page.
import { HONO, PLAIN } from "./contenders.mjs";

const number = (digits, unit) => (value) => `${value.toFixed(digits)} ${unit}`;

/** What is measured: the name of the column, and how a figure is written. */
export const FIGURES = {
  requestsPerSecond: ["requests a second", (value) => `${Math.round(value)}/s`],
  cpuMicros: ["CPU a request", number(0, "µs")],
  busy: ["of a core", (value) => `${Math.round(value * 100)} %`],
  p50: ["p50", number(1, "ms")],
  p99: ["p99", number(1, "ms")],
  heapKibEach: ["heap a request", number(1, "KiB")],
  residentKibEach: ["resident a request", number(1, "KiB")],
  heapFirstMib: ["heap, first", number(2, "MiB")],
  heapLastMib: ["heap, last", number(2, "MiB")],
  grownKib: ["heap grown by", number(0, "KiB")],
  residentFirstMib: ["resident, first", number(0, "MiB")],
  residentLastMib: ["resident, last", number(0, "MiB")],
  activeMs: ["`wrangler check startup`, active", number(1, "ms")],
  firstAnswerMs: ["process start to first answer", number(0, "ms")],
  cpuMs: ["CPU until then", number(0, "ms")],
  workerKb: ["worker.js", number(1, "KB")],
  wasmKb: [".wasm", number(1, "KB")],
  gzipKb: ["together", number(1, "KB")],
  buildSeconds: ["of the module", number(1, "s")],
  mavenSeconds: ["of Maven's whole run", number(1, "s")],
  editSeconds: ["until the new text is answered", number(2, "s")],
};

export const percent = (part) => `±${Math.round(part * 100)} %`;

export const judged = ({ met, near }) => (met ? "met" : near ? "missed by less than its ±" : "NOT MET");

export function printed({ title, measured, verdicts }) {
  const lines = measured.map((result) => `  ${result.name.padEnd(26)} ${figures(result).join("  ")}${ratios(result)}`);
  return [title, ...lines, ...verdicts.map((verdict) => `  ${said(verdict)}`)].join("\n");
}

const said = ({ met, near, what, found, goal, spread }) => `${judged({ met, near })}: ${what} ${found}${spread === undefined ? "" : ` ${percent(spread)}`}, goal ${goal}`;

function figures(result) {
  return Object.entries(FIGURES)
    .filter(([field]) => result[field] !== undefined)
    .map(([field, [column, written]]) => (result.ratios === undefined ? `${column} ` : "") + written(result[field]));
}

function ratios({ ratios, cpuRatios, spread, cpuSpread }) {
  return ratios === undefined ? "" : [PLAIN, HONO]
    .map((to) => `  ×${ratios[to].toFixed(2)} (CPU ×${cpuRatios[to].toFixed(2)}) of ${to}`)
    .join("") + `  ${percent(spread)} (CPU ${percent(cpuSpread)})`;
}
