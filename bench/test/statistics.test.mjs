import assert from "node:assert/strict";
import { test } from "node:test";
import { median, spread } from "../tools/statistics.mjs";

test("the median of an even number is between the two in the middle", () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
});

test("one that stands out does not widen the spread", () => {
  assert.equal(spread([10, 10, 10, 10, 1000]), 0);
});

test("of four values the outer two count", () => {
  assert.equal(spread([6, 10, 10, 14]), 0.1);
});

test("the spread is half the distance between the quarters", () => {
  assert.equal(spread([8, 9, 10, 11, 12]), 0.1);
});
