import assert from "node:assert/strict";
import { test } from "node:test";
import { PLAIN, WASM } from "../tools/contenders.mjs";
import { atMost, cpuOf, fasterThan, verdicts } from "../tools/goals.mjs";

const measured = [{ name: PLAIN }, {
  name: WASM, ratios: { [PLAIN]: 0.98 }, ratioSpreads: { [PLAIN]: 0.03 }, cpuRatios: { [PLAIN]: 1.06 }, cpuRatioSpreads: { [PLAIN]: 0.01 },
}];

test("a ratio at its goal is met", () => {
  const [{ met, spread }] = verdicts({ goals: [fasterThan(PLAIN, 0.98)] }, measured);

  assert.deepEqual([met, spread], [true, 0.03]);
});

test("CPU above its goal is missed, by the figure said", () => {
  const [verdict] = verdicts({ goals: [cpuOf(PLAIN, 1.05)] }, measured);

  assert.deepEqual([verdict.met, verdict.found, verdict.goal], [false, "1.06", "≤ 1.05"]);
});

const ratioOf = (ratio, spread) => verdicts({ goals: [fasterThan(PLAIN, 1)] }, [
  { name: PLAIN }, { name: WASM, ratios: { [PLAIN]: ratio }, ratioSpreads: { [PLAIN]: spread } },
])[0];

test("a ratio is judged as it is shown", () => {
  assert.equal(ratioOf(0.996, 0).met, true);
  assert.equal(ratioOf(0.994, 0).met, false);
});

test("a ratio whose spread reaches the goal is near it, not at it", () => {
  assert.deepEqual([ratioOf(0.97, 0.03).met, ratioOf(0.97, 0.03).near], [false, true]);
  assert.deepEqual([ratioOf(0.97, 0.02).met, ratioOf(0.97, 0.02).near], [false, false]);
  assert.equal(ratioOf(1.02, 0.05).near, false);
});

test("a size is judged to the byte", () => {
  const [{ found, met }] = verdicts({ goals: [atMost("hello", "gzipKb", 30, "KB")] }, [{ name: "hello", gzipKb: 30.001 }]);

  assert.deepEqual([found, met], ["30.0 KB", false]);
});

test("what was not there to be measured has no verdict", () => {
  const found = verdicts({ goals: [atMost("hello", "gzipKb", 30, "KB")] }, [{ name: "horatio", gzipKb: 150 }]);

  assert.deepEqual(found, []);
});

test("a row without goals has no verdicts", () => {
  assert.deepEqual(verdicts({}, measured), []);
});
