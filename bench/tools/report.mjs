// Results as lines for a terminal and as a page.
import os from "node:os";
import { HONO, PLAIN, WASM } from "./contenders.mjs";

const UNITS = {
  requestsPerSecond: (value) => `${Math.round(value)}/s`,
  cpuMicros: (value) => `${Math.round(value)} µs CPU`,
  p99: (value) => `p99 ${value.toFixed(0)} ms`,
  spread: (value) => `±${Math.round(value * 100)} %`,
  kibEach: (value) => `${value.toFixed(0)} KiB each`,
  firstMib: (value) => `${value.toFixed(0)} MiB`,
  lastMib: (value) => `then ${value.toFixed(0)} MiB`,
  firstAnswerMs: (value) => `${value.toFixed(0)} ms`,
  cpuMs: (value) => `${value.toFixed(0)} ms CPU`,
  gzipKib: (value) => `${value.toFixed(1)} KiB`,
};

export function printed(row, measured) {
  const lines = measured.map((result) => `  ${result.name.padEnd(18)} ${figures(result).join("  ")}${ratios(result)}`);
  return [row.title, ...lines, ...verdicts(row, measured).map((verdict) => `  ${verdict}`)].join("\n");
}

function figures(result) {
  return Object.keys(UNITS)
    .filter((field) => result[field] !== undefined)
    .map((field) => UNITS[field](result[field]));
}

function ratios({ ratios, cpuRatio }) {
  return ratios === undefined
    ? ""
    : `  ×${ratios[PLAIN].toFixed(2)} of ${PLAIN}, ×${ratios[HONO].toFixed(2)} of ${HONO}, CPU ×${cpuRatio.toFixed(2)}`;
}

/** Each goal of a row, and whether ours on Wasm is there. */
function verdicts({ goals = {}, cpuGoal }, measured) {
  const ours = measured.find(({ name }) => name === WASM);
  const found = Object.entries(goals).map(([to, goal]) => verdict(`× of ${to}`, ours.ratios[to], goal, ours.ratios[to] >= goal));
  return cpuGoal === undefined ? found : [...found, verdict("CPU", ours.cpuRatio, cpuGoal, ours.cpuRatio <= cpuGoal)];
}

const verdict = (what, value, goal, met) => `${met ? "met" : "NOT MET"}: ${what} ${value.toFixed(2)}, goal ${goal}`;

export function page(results, { rounds, seconds }) {
  const loaded = results.filter(({ measured }) => measured[0].ratios !== undefined);
  const others = results.filter(({ measured }) => measured[0].ratios === undefined);
  return `# Benchmarks

Written by \`mvn -pl bench -am verify -Pbench\` (or \`bench/run\`). One workerd process holds all contenders, each on a socket of its own;
the load goes around in ${rounds} interleaved rounds of ${seconds} s, and a ratio is taken within a round. All contenders were seen to give the same
answers before. Medians; ${os.cpus().length} cores of ${os.cpus()[0].model.trim()}, shared with the load generator. Ratios are requests per
second of ours on Wasm to the other's: more than 1 is faster than it.

| row | to hand-written | to Hono | CPU to hand-written | ours on JavaScript to hand-written | spread | goal |
| --- | --- | --- | --- | --- | --- | --- |
${loaded.map(loadedRow).join("\n")}

${others.map(otherTable).join("\n\n")}
`;
}

function loadedRow({ title, goals = {}, cpuGoal, measured }) {
  const [, , ours, js] = measured;
  const said = verdicts({ goals, cpuGoal }, measured).map((text) => text.replace(/: .*?goal/, ":")).join("; ");
  return `| ${title} | ${ours.ratios[PLAIN].toFixed(2)} | ${ours.ratios[HONO].toFixed(2)} | ${ours.cpuRatio.toFixed(2)} | ${js.ratios[PLAIN].toFixed(2)} | ±${Math.round(ours.spread * 100)} % | ${said} |`;
}

function otherTable({ title, measured }) {
  const rows = measured.map((result) => `| ${result.name} | ${figures(result).join(" · ")} |`);
  return [`| ${title} | |`, "| --- | --- |", ...rows].join("\n");
}
