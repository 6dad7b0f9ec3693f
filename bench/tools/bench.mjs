// node tools/bench.mjs [row …] [--rounds 4] [--seconds 2]: measures, prints; with all rows it writes results.json and the page.
// node tools/bench.mjs --page: judges results.json by the goals as they are now, and writes the page from it.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { fill } from "../contenders/schema.mjs";
import { fill as fillTechEmpower } from "../contenders/techempower/schema.mjs";
import { buildTimes } from "./build-times.mjs";
import { EMPTY, applications, contenders, techEmpower } from "./contenders.mjs";
import { generator } from "./generator.mjs";
import { verdicts } from "./goals.mjs";
import { growth } from "./growth.mjs";
import { machine, versions } from "./machine.mjs";
import { page, unexplained } from "./page.mjs";
import { separate } from "./process.mjs";
import { printed } from "./report.mjs";
import { compare } from "./rounds.mjs";
import { BUILD, GROWTH, ROWS, SIZE, START, SUSPENDED, TECHEMPOWER } from "./rows.mjs";
import { sizes } from "./sizes.mjs";
import { startUps } from "./start-up.mjs";
import { suspended } from "./suspended.mjs";
import { HERE, ROOT } from "./toolchain.mjs";
import { verify, verifyRefusals } from "./verify.mjs";

const RESULTS = path.join(HERE, "results.json");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "4" },
    seconds: { type: "string", default: "2" },
    page: { type: "boolean", default: false },
  },
});
const options = { rounds: Number(values.rounds), seconds: Number(values.seconds), generator, separate };
const EVERY_ROW = [...ROWS, SUSPENDED, ...TECHEMPOWER, GROWTH, START, SIZE, BUILD];
const wanted = ({ id }) => positionals.length === 0 || positionals.includes(id);
const measured = { date: new Date().toISOString(), options, results: [] };

if (values.page) {
  Object.assign(measured, judged(JSON.parse(await readFile(RESULTS, "utf8"))));
  await writeResults();
  await writePage(measured);
} else {
  refuseUnknown();
  await measureAll();
}

function refuseUnknown() {
  const ids = EVERY_ROW.map(({ id }) => id);
  const unknown = positionals.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    throw new Error(`No row '${unknown.join("', '")}'; there are: ${ids.join(" ")}`);
  }
}

async function measureAll() {
  Object.assign(measured, { machine: await machine(), versions: await versions() });
  const all = await contenders();
  const apps = await applications();
  await load(all, [...ROWS, SUSPENDED], { fill, check: verifyRefusals });
  await load(await techEmpower(), TECHEMPOWER, { fill: fillTechEmpower });
  if (wanted(GROWTH)) {
    await report(GROWTH, await growth(all, GROWTH));
  }
  if (wanted(START)) {
    await report(START, await startUps([EMPTY, ...all.map((contender) => ({ ...contender, path: START.path })), ...apps], options));
  }
  if (wanted(SIZE)) {
    await report(SIZE, await sizes([...all, ...apps]));
  }
  if (wanted(BUILD)) {
    await report(BUILD, await buildTimes(options));
  }
  if (positionals.length === 0) {
    await writePage(measured);
  }
}

async function load(contenders, possible, { fill, check = () => {} }) {
  const rows = possible.filter(wanted);
  if (rows.length === 0) {
    return;
  }
  const checked = async (servers) => {
    await check(servers);
    await verify(servers, rows);
  };
  const times = await compare(contenders, rows, { ...options, fill, check: checked, progress });
  for (const row of rows) {
    const figures = times.get(row.id);
    await report(row, row === SUSPENDED ? await suspended(figures, contenders, row, options) : figures);
  }
}

function progress({ title }, round, measured) {
  const rates = Object.entries(measured).map(([name, { requestsPerSecond }]) => `${name} ${Math.round(requestsPerSecond)}/s`);
  console.log(`round ${round + 1} of ${options.rounds}: ${title}: ${rates.join(", ")}`);
}

/** Written down at once: what fails ends the run, and --page makes a page of what came before it. */
async function report(row, figures) {
  const { id, title, says } = row;
  const result = { id, title, says, measured: figures, verdicts: verdicts(row, figures) };
  measured.results.push(result);
  console.log(printed(result));
  if (positionals.length === 0) {
    await writeResults();
  }
}

function judged(document) {
  const rowOf = (id) => EVERY_ROW.find((row) => row.id === id);
  return { ...document, results: document.results.map((result) => ({ ...result, verdicts: verdicts(rowOf(result.id), result.measured) })) };
}

async function writeResults() {
  await writeFile(RESULTS, JSON.stringify(measured, null, 2) + "\n");
}

async function writePage(document) {
  const notes = await readFile(path.join(HERE, "notes.md"), "utf8");
  await writeFile(path.join(ROOT, "docs/benchmarks.md"), page(document, notes));
  console.log("Wrote docs/benchmarks.md");
  for (const id of unexplained(document.results, notes)) {
    console.log(`${id} misses a goal, and notes.md says nothing of it`);
  }
}
