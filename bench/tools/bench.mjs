// node tools/bench.mjs [row …] [--rounds 5] [--seconds 2]: measures, prints the table, writes results.json and the page.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { fill } from "../contenders/schema.mjs";
import { fill as fillTechEmpower } from "../contenders/techempower/schema.mjs";
import { contenders, techEmpower } from "./contenders.mjs";
import { growth } from "./growth.mjs";
import { page, printed } from "./report.mjs";
import { compare } from "./rounds.mjs";
import { GROWTH, ROWS, SIZE, START, SUSPENDED, TECHEMPOWER } from "./rows.mjs";
import { start } from "./server.mjs";
import { sizes } from "./sizes.mjs";
import { startUps } from "./start-up.mjs";
import { suspended } from "./suspended.mjs";
import { HERE, ROOT } from "./toolchain.mjs";
import { verify, verifyRefusals } from "./verify.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
  },
});
const options = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const wanted = ({ id }) => positionals.length === 0 || positionals.includes(id);

const all = await contenders();
const results = [];

function report(row, measured) {
  results.push({ ...row, body: undefined, measured });
  console.log(printed(row, measured));
}

async function load(server, rows) {
  await verify(server.servers, rows);
  for (const row of rows) {
    report(row, await compare(server.servers, row, { ...options, pid: server.pid }));
  }
}

async function within(server, work) {
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

const rows = ROWS.filter(wanted);
if (rows.length > 0 || wanted(SUSPENDED)) {
  await within(await start(all, fill), async (server) => {
    await verifyRefusals(server.servers);
    await load(server, rows);
    if (wanted(SUSPENDED)) {
      report(SUSPENDED, await suspended(server, SUSPENDED, options));
    }
  });
}
const types = TECHEMPOWER.filter(wanted);
if (types.length > 0) {
  await within(await start(await techEmpower(), fillTechEmpower), (server) => load(server, types));
}
if (wanted(GROWTH)) {
  report(GROWTH, await growth(all, GROWTH));
}
if (wanted(START)) {
  report(START, await startUps(all, START, options));
}
if (wanted(SIZE)) {
  report(SIZE, await sizes(all));
}
if (positionals.length === 0) {
  await writeFile(path.join(HERE, "results.json"), JSON.stringify({ date: new Date().toISOString(), options, results }, null, 2) + "\n");
  await writeFile(path.join(ROOT, "docs/benchmarks.md"), page(results, options));
  console.log("Wrote bench/results.json and docs/benchmarks.md");
}
