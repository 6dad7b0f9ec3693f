// Goals of a row, and whether they are met by what was measured.
import { WASM } from "./contenders.mjs";

/** Requests a second of ours on Wasm, as a part of another's. */
export const fasterThan = (to, atLeast) =>
  ({ what: `requests a second, of ${to}`, atLeast, of: (results) => ours(results).ratios[to], digits: 2 });

export const cpuOf = (to, atMost) =>
  ({ what: `CPU, of ${to}`, atMost, of: (results) => ours(results).cpuRatios[to], digits: 2 });

export const p99Of = (to, atMost) =>
  ({ what: `p99, of ${to}`, atMost, of: (results) => ours(results).p99Ratios[to], digits: 2 });

/** A figure of one of those measured, by its name; nothing if it was not there to be measured. */
export const atMost = (name, field, limit, unit) => ({
  what: name, atMost: limit, unit, digits: 1, of: (results) => results.find((result) => result.name === name)?.[field],
});

export function verdicts({ goals = [] }, measured) {
  return goals.map((goal) => ({ ...goal, value: goal.of(measured) }))
    .filter(({ value }) => value !== undefined)
    .map(({ what, atLeast, atMost, unit = "", digits, value }) => ({
      what, digits, value,
      goal: `${atLeast === undefined ? "≤" : "≥"} ${atLeast ?? atMost}${unit && ` ${unit}`}`,
      found: `${value.toFixed(digits)}${unit && ` ${unit}`}`,
      met: atLeast === undefined ? value <= atMost : value >= atLeast,
    }));
}

const ours = (results) => results.find(({ name }) => name === WASM);
