// Goals of a row, and whether they are met by what was measured.
import { WASM } from "./contenders.mjs";

/** Requests a second of ours on Wasm, as a part of another's. */
export const fasterThan = (to, atLeast) => ({ what: `requests a second, of ${to}`, atLeast, ...ratioTo(to, "ratio") });

export const cpuOf = (to, atMost) => ({ what: `CPU, of ${to}`, atMost, ...ratioTo(to, "cpuRatio") });

export const p99Of = (to, atMost) => ({ what: `p99, of ${to}`, atMost, ...ratioTo(to, "p99Ratio") });

const ratioTo = (to, kind) => ({
  of: (results) => ours(results)[`${kind}s`][to],
  spread: (results) => ours(results)[`${kind}Spreads`][to],
  digits: 2,
});

/** A figure of one of those measured, by its name; nothing if it was not there to be measured. */
export const atMost = (name, field, limit, unit) => ({
  what: name, atMost: limit, unit, digits: 1, of: (results) => results.find((result) => result.name === name)?.[field],
});

/** What is measured in rounds is judged as it is shown, in two digits, and `near` its goal where its spread reaches it. */
export function verdicts({ goals = [] }, measured) {
  return goals.map((goal) => ({ ...goal, value: goal.of(measured), spread: goal.spread?.(measured) }))
    .filter(({ value }) => value !== undefined)
    .map(({ what, atLeast, atMost, unit = "", digits, value, spread }) => {
      const isMet = (figure) => (atLeast === undefined ? figure <= atMost : figure >= atLeast);
      const shown = spread === undefined ? value : Number(value.toFixed(digits));
      return {
        what, digits, value,
        goal: `${atLeast === undefined ? "≤" : "≥"} ${atLeast ?? atMost}${unit && ` ${unit}`}`,
        found: `${value.toFixed(digits)}${unit && ` ${unit}`}`,
        met: isMet(shown),
        ...(spread !== undefined && { spread, near: !isMet(shown) && (isMet(shown + spread) || isMet(shown - spread)) }),
      };
    });
}

const ours = (results) => results.find(({ name }) => name === WASM);
