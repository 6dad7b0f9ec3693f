import assert from "node:assert/strict";
import { test } from "node:test";
import { asOne } from "../tools/rounds.mjs";

test("what a request cost in two halves is weighed by their requests", () => {
  const quick = { requestsPerSecond: 3000, cpuMicros: 300, busy: 0.9, p50: 1, p99: 4 };
  const slow = { requestsPerSecond: 1000, cpuMicros: 700, busy: 0.7, p50: 3, p99: 8 };

  assert.deepEqual(asOne([quick, slow]), { requestsPerSecond: 2000, cpuMicros: 400, busy: 0.8, p50: 2, p99: 6 });
});
