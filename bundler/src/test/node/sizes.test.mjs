import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Problems } from "../problems.mjs";
import { checkBudget, sizesOf, sizeTable } from "../sizes.mjs";

function sizes(t) {
  const directory = mkdtempSync(join(tmpdir(), "samovar-"));
  t.after(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, "worker.js"), "a".repeat(2048));
  writeFileSync(join(directory, "x.wasm"), randomBytes(2048));
  return sizesOf(["worker.js", "x.wasm"].map((name) => join(directory, name)));
}

test("one line a file, and the total", (t) => {
  const lines = sizeTable(sizes(t));

  assert.equal(lines.length, 3);
  assert.match(lines[2], /^total +4\.0 KiB  gzip +2\.\d KiB$/);
});

for (const [budget, found] of [
  ["1", /gzip, its budget \(samovar\.sizeBudget\) is 1 KiB/],
  ["much", /must be a number of KiB, was 'much'/],
]) {
  test(`budget ${budget} is refused`, (t) => {
    const problems = new Problems();

    checkBudget(sizes(t), budget, problems);

    assert.match(problems.errors[0], found);
  });
}

for (const budget of ["3", "", undefined]) {
  test(`budget '${budget}' is kept`, (t) => {
    const problems = new Problems();

    checkBudget(sizes(t), budget, problems);

    assert.deepEqual(problems.errors, []);
  });
}
