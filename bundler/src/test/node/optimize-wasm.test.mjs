import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { optimizeWasm } from "../optimize-wasm.mjs";
import { BuildError } from "../problems.mjs";

/** Three functions that take and give nothing, exported as "a", "b" and "c". */
const DECLARED = [
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 4, 1, 0x60, 0, 0],
  ...[3, 4, 3, 0, 0, 0],
  ...[7, 13, 3, 1, 0x61, 0, 0, 1, 0x62, 0, 1, 1, 0x63, 0, 2],
];
/** The first two are equal, the third calls the first. */
const TRAPS = [0, 0x00, 0x0b];
const CALLS_FIRST = [0, 0x10, 0, 0x0b];

const place = (className, line) => ({ className, method: "run", file: `${className}.java`, line, caller: null });
const [A, B, C] = [place("A", 10), place("Größe$B", 20), place("C", 30)];

/** A module, and the places of its functions. */
function moduleOf(...bodies) {
  const code = [bodies.length, ...bodies.flatMap((body) => [body.length, ...body])];
  const ranges = [{ address: 0, place: null }];
  let address = DECLARED.length + 3;
  for (const [i, body] of bodies.entries()) {
    ranges.push({ address: address + 1, place: [A, B, C][i] }, { address: address + 1 + body.length, place: null });
    address += 1 + body.length;
  }
  return { wasm: Buffer.from([...DECLARED, 10, code.length, ...code]), ranges };
}

function files(t, wasm) {
  const directory = mkdtempSync(join(tmpdir(), "samovar "));
  t.after(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, "in.wasm"), wasm);
  return { input: join(directory, "in.wasm"), output: join(directory, "out.wasm") };
}

/** The places on the stack when the export traps, the innermost first. */
function trace(file, ranges, name) {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
  const error = (() => { try { exports[name](); } catch (e) { return e; } })();
  const addresses = [...error.stack.matchAll(/wasm-function\[\d+\]:0x([0-9a-f]+)/g)].map(([, hex]) => Number.parseInt(hex, 16));
  return addresses.map((address) => ranges.findLast((range) => range.address <= address)?.place);
}

test("each frame of a trace keeps its place: nothing is merged, nothing inlined", async (t) => {
  const { wasm, ranges } = moduleOf(TRAPS, TRAPS, CALLS_FIRST);
  const { input, output } = files(t, wasm);

  const moved = await optimizeWasm(input, output, ranges);

  assert.deepEqual(trace(output, moved, "a"), [A]);
  assert.deepEqual(trace(output, moved, "b"), [B]);
  assert.deepEqual(trace(output, moved, "c"), [A, C]);
});

test("its source map names file, line and method by itself", async (t) => {
  const { wasm, ranges } = moduleOf(TRAPS, TRAPS, CALLS_FIRST);
  const { input, output } = files(t, wasm);

  await optimizeWasm(input, output, ranges);

  const { sources, names } = JSON.parse(readFileSync(`${output}.map`, "utf8"));
  assert.deepEqual(sources, ["A.java", "Größe$B.java", "C.java"]);
  assert.deepEqual(names, ["A.run", "Größe$B.run", "C.run"]);
});

test("without traces equal functions are one", async (t) => {
  const { wasm, ranges } = moduleOf(TRAPS, TRAPS, CALLS_FIRST);
  const { input, output } = files(t, wasm);
  await optimizeWasm(input, output, ranges);
  const traced = readFileSync(output).length;
  rmSync(`${output}.map`);

  await optimizeWasm(input, output);

  assert.ok(readFileSync(output).length < traced);
  assert.equal(existsSync(`${output}.map`), false);
});

test("a module that it refuses fails the build, which says how to go on without it", async (t) => {
  const vector = [0, 0xfd, 12, ...Array(16).fill(0), 0x1a, 0x0b];
  const { input, output } = files(t, moduleOf(TRAPS, vector, TRAPS).wasm);

  const error = await optimizeWasm(input, output).catch((thrown) => thrown);

  assert.ok(error instanceof BuildError, error.stack);
  assert.match(error.messages[0], /^wasm-opt could not optimise in\.wasm \(exit \d+\)\. To build without it, set samovar\.optimize to false\.$/);
  assert.ok(error.messages.length > 1 && error.messages.length <= 6);
});
