// Results as docs/benchmarks.md, with the notes on rows that miss a goal.
import { HONO, JS, PLAIN, WASM } from "./contenders.mjs";
import { FIGURES, judged, percent } from "./report.mjs";

/** @param notesText the text of notes.md: a heading with a row's id, then what the page says of it */
export function page({ date, machine, versions, options, results }, notesText) {
  const notes = notesByRow(notesText);
  const loaded = results.filter(({ measured }) => measured[0].ratios !== undefined);
  const others = results.filter(({ measured }) => measured[0].ratios === undefined);
  const explained = (rows) => rows.filter((row) => isMissed(row) && notes.has(row.id));
  return [
    heading(date, machine, versions, options),
    goals(results, notes),
    speed(loaded),
    figures(loaded),
    ...explainedSpeed(explained(loaded), notes),
    ...others.map((row) => section(row.title, [row.says, table(row), ...explained([row]).map(({ id }) => notes.get(id))])),
  ].join("\n\n") + "\n";
}

/** Rows that miss a goal and of which the notes say nothing. */
export function unexplained(results, notesText) {
  const notes = notesByRow(notesText);
  return results.filter((row) => isMissed(row) && !notes.has(row.id)).map(({ id }) => id);
}

const isMissed = ({ verdicts }) => verdicts.some(({ met }) => !met);

function notesByRow(text) {
  const [, ...sections] = text.split(/^## /m);
  return new Map(sections.map((section) => {
    const [id, ...lines] = section.split("\n");
    return [id.trim(), lines.join("\n").trim()];
  }));
}

function explainedSpeed(rows, notes) {
  return rows.length === 0
    ? []
    : [section("Where a goal of speed is missed", rows.map(({ id, title }) => `### ${title}\n\n${notes.get(id)}`))];
}

const section = (title, parts) => [`## ${title}`, ...parts.filter((part) => part !== undefined)].join("\n\n");

const heading = (date, machine, versions, { rounds, seconds, generator, separate }) => `# Benchmarks

Ours, on Wasm and on JavaScript, beside hand-written JavaScript without a framework and Hono with the companions that its documentation recommends (zod).
All four do the same work, checks of input and error answers included, and were seen to give the same answers before anything was measured.
The sources are in [bench](../bench): \`contenders/\` is theirs, \`src/\` ours. This page is written by \`bench/run\`, or \`mvn -pl bench -am verify -Pbench\`.

- **One workerd** has all contenders, each on a socket of its own with no proxy before it; D1 is the simulator in the same process, with its files in memory; its CPU counts for all.
- **${generator}** asks over 32 connections where a row says nothing else${separate ? "; it has the first core, workerd the others" : ", on the cores that workerd runs on"}.
- There are ${rounds} rounds, each on a workerd of its own: from one start to the next the same code is up to a tenth faster or slower. In a round all are warmed up for each row and
  then measured, in changing order and back again, twice for half of ${seconds} s, of 4 where the database is most of the work, and of 6 where requests are short, since V8 collects its old objects
  once in 20,000 to 50,000 short requests, for 0.1 to 0.2 s, and a round has to hold several collections. Before each, workerd has come to rest. Ratios are taken within a round; what is shown is the median.
  ± is half the distance between the quarters: with the goals that of the ratio, in the table of speed that of the ratio to hand-written JavaScript.
- **CPU** is that of workerd with all its threads, by request. It is steadier than requests a second, which also say how the machine was shared out.
- More than 1 in requests a second is faster than the other; less than 1 in CPU is cheaper.

Measured on ${date.slice(0, 10)}, ${machine}. ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(", ")}.`;

function goals(results, notes) {
  const lines = results.flatMap(({ id, title, verdicts }) => verdicts.map(({ what, goal, found, met, near, spread }) =>
    `| ${!met && notes.has(id) ? `[${title}](#${anchor(title)})` : title} | ${what} | ${goal} | ${found} | ${spread === undefined ? "" : percent(spread)} | ${met || near ? judged({ met, near }) : `**${judged({ met, near })}**`} |`));
  return section("Goals", [
    "For ours on Wasm. Ratios are judged as they are shown, in two digits; one is missed by less than its ± where the goal is within that.",
    ["| row | what | goal | measured | ± | |", "| --- | --- | --- | --- | --- | --- |", ...lines].join("\n"),
  ]);
}

/** As GitHub makes one of a heading. */
const anchor = (title) => title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");

function speed(rows) {
  const lines = rows.map(({ title, measured }) => {
    const [ours, js] = [WASM, JS].map((name) => measured.find((result) => result.name === name));
    const both = (result, to) => `${result.ratios[to].toFixed(2)} | ${result.cpuRatios[to].toFixed(2)}`;
    return `| ${title} | ${both(ours, PLAIN)} | ${both(ours, HONO)} | ${percent(ours.spread)} | ${both(js, PLAIN)} |`;
  });
  return section("Speed", [[
    "| row | Wasm to hand-written: requests | CPU | Wasm to Hono: requests | CPU | ± | JavaScript target to hand-written: requests | CPU |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n")]);
}

function figures(rows) {
  const cell = ({ requestsPerSecond, cpuMicros, p99 }) =>
    Object.entries({ requestsPerSecond, cpuMicros, p99 }).map(([field, value]) => FIGURES[field][1](value)).join(" · ");
  const names = rows[0]?.measured.map(({ name }) => name) ?? [];
  return section("Figures", [
    "Requests a second · CPU a request · p99.",
    [
      `| row | ${names.join(" | ")} |`,
      `| --- |${" --- |".repeat(names.length)}`,
      ...rows.map(({ title, measured }) => `| ${title} | ${measured.map(cell).join(" | ")} |`),
    ].join("\n"),
  ]);
}

function table({ measured }) {
  const fields = Object.keys(FIGURES).filter((field) => measured.some((result) => result[field] !== undefined));
  const cell = (result, field) => (result[field] === undefined ? "" : FIGURES[field][1](result[field]));
  return [
    `| | ${fields.map((field) => FIGURES[field][0]).join(" | ")} |`,
    `| --- |${" --- |".repeat(fields.length)}`,
    ...measured.map((result) => `| ${result.name} | ${fields.map((field) => cell(result, field)).join(" | ")} |`),
  ].join("\n");
}
