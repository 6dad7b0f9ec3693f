import assert from "node:assert/strict";
import { test } from "node:test";
import { page, unexplained } from "../tools/page.mjs";

const size = (met) => ({
  id: "size", title: "size, gzip", says: "What is uploaded.", measured: [{ name: "hello", gzipKb: 42.46 }],
  verdicts: [{ what: "hello", goal: "≤ 30 KB", found: "42.5 KB", met }],
});
const of = (row, notes) => page(
  { date: "2026-11-21T10:00:00Z", machine: "a machine", versions: { Node: "24" }, options: { rounds: 7, seconds: 1, generator: "wrk", separate: true }, results: [row] },
  notes);
const NOTES = "# Notes\n\n## size\n\nIt is the codecs.\n\n## plain\n\nAnother.\n";

test("a missed goal is explained by its own note", () => {
  const written = of(size(false), NOTES);

  assert.match(written, /\| \[size, gzip\]\(#size-gzip\) \| hello \| ≤ 30 KB \| 42\.5 KB \|  \| \*\*NOT MET\*\* \|/);
  assert.match(written, /It is the codecs\./);
  assert.doesNotMatch(written, /Another/);
});

test("a goal within the spread says so, and has its note too", () => {
  const row = size(false);
  const written = of({ ...row, verdicts: [{ ...row.verdicts[0], near: true, spread: 0.04 }] }, NOTES);

  assert.match(written, /\| 42\.5 KB \| ±4 % \| missed by less than its ± \|/);
  assert.match(written, /It is the codecs\./);
});

test("a goal that is met leaves its note out", () => {
  const written = of(size(true), NOTES);

  assert.match(written, /\| size, gzip \| hello \| ≤ 30 KB \| 42\.5 KB \|  \| met \|/);
  assert.doesNotMatch(written, /codecs/);
});

test("a missed goal without a note is named", () => {
  assert.deepEqual(unexplained([size(false)], "# Notes\n"), ["size"]);
  assert.deepEqual(unexplained([size(false)], NOTES), []);
});
