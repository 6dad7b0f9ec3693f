// node tools/profile.mjs <row> [plain|hono|wasm|js] [--seconds 5]: self time by function while a row runs, by V8's profiler in workerd.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { fill } from "../contenders/schema.mjs";
import { fill as fillTechEmpower } from "../contenders/techempower/schema.mjs";
import { contenders, techEmpower } from "./contenders.mjs";
import { JavaNames } from "./java-names.mjs";
import { Inspector } from "./inspector.mjs";
import { measure } from "./load.mjs";
import { toOtherCores } from "./process.mjs";
import { ROWS, SUSPENDED, TECHEMPOWER } from "./rows.mjs";
import { start } from "./server.mjs";
import { HERE } from "./toolchain.mjs";

const INTERVAL_MICROS = 200;
/** A longer step is time that the machine gave to others. */
const LONGEST_MICROS = 5 * INTERVAL_MICROS;
const SHOWN = 40;
const WARM_UP_SECONDS = 3;
const WHOM = ["plain", "hono", "wasm", "js"];

const { values, positionals: [id, whom = "wasm"] } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "5" } },
});
const own = [...ROWS, SUSPENDED].find((row) => row.id === id);
const row = own ?? TECHEMPOWER.find((type) => type.id === id);
if (row === undefined || !WHOM.includes(whom)) {
  throw new Error(`bench/profile <row> [${WHOM.join("|")}]; rows: ${[...ROWS, SUSPENDED, ...TECHEMPOWER].map((row) => row.id).join(" ")}`);
}
const contender = (await (own ? contenders() : techEmpower()))[WHOM.indexOf(whom)];
const profile = await profiled();
await nameJava(profile);
const file = path.join(HERE, `target/${id}-${whom}.cpuprofile`);
await writeFile(file, JSON.stringify(profile));
print(profile);
console.log(`Wrote ${path.relative(process.cwd(), file)}, for the developer tools of a browser`);

async function profiled() {
  const { servers: [server], pid, stop } = await start([contender], { fill: own ? fill : fillTechEmpower, inspected: true });
  try {
    toOtherCores(pid);
    const inspector = await Inspector.of(server);
    await measure(server.url, row, row.warmUp ?? WARM_UP_SECONDS, pid);
    await inspector.send("Profiler.enable");
    await inspector.send("Profiler.setSamplingInterval", { interval: INTERVAL_MICROS });
    await inspector.send("Profiler.start");
    const { cpuMicros } = await measure(server.url, row, Number(values.seconds), pid);
    const { profile } = await inspector.send("Profiler.stop");
    inspector.close();
    console.log(`${row.title}, ${contender.name}: ${cpuMicros.toFixed(0)} µs CPU a request, the profiler's included`);
    return profile;
  } finally {
    await stop();
  }
}

async function nameJava({ nodes }) {
  const names = await JavaNames.of(contender);
  for (const { callFrame } of nodes.filter(({ callFrame }) => callFrame.url.startsWith("wasm:"))) {
    callFrame.functionName = names.at(callFrame.columnNumber) ?? callFrame.functionName;
  }
}

function print({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const self = new Map();
  samples.forEach((sample, i) => {
    const name = shown(byId.get(sample).callFrame);
    self.set(name, (self.get(name) ?? 0) + Math.min(timeDeltas[i], LONGEST_MICROS));
  });
  self.delete("(idle)");
  const all = [...self.values()].reduce((sum, micros) => sum + micros, 0);
  [...self].sort(([, a], [, b]) => b - a).slice(0, SHOWN)
    .forEach(([name, micros]) => console.log(`${((micros / all) * 100).toFixed(1).padStart(5)} %  ${name}`));
}

/** (program) is workerd itself, (garbage collector) V8's; what has neither name nor place is a function of workerd's API. */
function shown({ functionName, url, lineNumber, columnNumber }) {
  if (url === "" || url.startsWith("wasm:")) {
    return functionName || "(workerd's API)";
  }
  return `${functionName || "(anonymous)"} ${url.split("/").at(-1)}:${lineNumber + 1}:${columnNumber + 1}`;
}
