import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Edits } from "./edits.mjs";
import { withJsCalled } from "./js-called.mjs";
import { hideTypes } from "./private-types.mjs";
import { BuildError } from "./problems.mjs";
import { rangesOf, sourceMapOf } from "./source-map.mjs";
import { giveTables } from "./string-tables.mjs";

/** What workerd's V8 takes and TeaVM uses; with more, Binaryen writes types that V8 refuses. */
const FEATURES = [
  "gc", "reference-types", "exception-handling", "bulk-memory", "bulk-memory-opt", "sign-ext", "mutable-globals",
  "nontrapping-float-to-int", "multivalue", "tail-call",
];

/** Why these: docs/adr/0011-optimise-after-teavm.md. */
const PASSES = [
  ...["--generate-global-effects", "-Os", "--gufa", "--gto", "--generate-global-effects", "-Os"],
  ...["--type-merging", "--type-finalizing", "--minimize-rec-groups", "--reorder-types"],
];

/** They put code of several methods or lines into one place, after which a trace would name the wrong one, or lack one. */
const BLUR_TRACES = ["inlining-optimizing", "duplicate-function-elimination", "code-folding"];

/** Of branches that a processor foretells it makes selects, which wait for both sides. */
const SLOWS_DOWN = ["remove-unused-brs"];

const SHOWN_LINES = 5;
const SHOWN_CHARACTERS = 200;

/**
 * Make a .wasm smaller, and most of it faster, by Binaryen, as `output`.
 * @param {string} input
 * @param {string} output
 * @param {import("./source-map.mjs").Ranges} [ranges] the places of the input, if traces are to name them
 * @returns {Promise<import("./source-map.mjs").Ranges | undefined>} those of the output; its source map lies beside it
 * @throws {BuildError} if Binaryen refuses it
 */
export async function optimizeWasm(input, output, ranges) {
  const marked = `${output}.in`;
  const { wasm, moved } = withPrivateTypes(readFileSync(input));
  writeFileSync(marked, withJsCalled(wasm));
  const features = FEATURES.map((name) => `--enable-${name}`);
  const options = ["--mvp-features", ...features, "--closed-world", ...skipping(SLOWS_DOWN), ...PASSES, "--strip-toolchain-annotations", marked, "-o", output];
  if (ranges === undefined) {
    await wasmOpt(input, options);
    return undefined;
  }
  const { map, places } = sourceMapOf(ranges.map(({ address, place }) => ({ address: moved(address), place })));
  writeFileSync(`${input}.map`, map);
  await wasmOpt(input, [...skipping(BLUR_TRACES), "--input-source-map", `${input}.map`, "--output-source-map", `${output}.map`, ...options]);
  return rangesOf(readFileSync(`${output}.map`, "utf8"), places);
}

/** Prepared for what Binaryen does to types that only the module knows. */
function withPrivateTypes(wasm) {
  const edits = new Edits(wasm);
  hideTypes(wasm, edits);
  giveTables(wasm, edits);
  return edits.apply();
}

function skipping(passes) {
  return passes.map((pass) => `--skip-pass=${pass}`);
}

async function wasmOpt(input, options) {
  const program = fileURLToPath(import.meta.resolve("binaryen/bin/wasm-opt"));
  const child = spawn(process.execPath, [program, ...options], { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
  const status = await new Promise((resolve, reject) => child.on("error", reject).on("close", (code, signal) => resolve(code ?? signal)));
  if (status === 0) return;
  throw new BuildError([
    `wasm-opt could not optimise ${basename(input)} (exit ${status}). To build without it, set samovar.optimize to false.`,
    ...shown(errors),
  ]);
}

/** The first lines of what it said: a module that is not valid is printed whole. */
function shown(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(0, SHOWN_LINES).map((line) => line.slice(0, SHOWN_CHARACTERS));
}
