import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { javaFrames } from "../java-frames.mjs";
import { readSymbols } from "../symbols.mjs";

const leb = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)]);
const sleb = (value) => [value & 0x7f]; // of small numbers
const text = (value) => [...leb(value.length), ...Buffer.from(value)];
const section = (name, bytes) => [...text(name), ...leb(bytes.length), ...bytes];

const STRINGS = ["com", "acme", "Tasks", "java", "create", "check", "Trouble", "TroubleException", "<init>"];
const START = 0;
const END = 1;
const LINE = 2;
const FILE = 3;
const ADVANCE = 4;

/** Three functions: two of them with lines, each body 20 bytes after one byte of size, from 12 on. */
const MODULE = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 10, 64, 3, ...[20, 20, 20].flatMap((size) => [size, ...Array(size).fill(0)])]);
const DEBUG = Uint8Array.from([
  ...Buffer.from("tdbg"),
  1,
  ...section("teavm_str", STRINGS.flatMap(text)),
  ...section("teavm_file", [0, (2 << 1) | 1, 3]), // Tasks.java
  ...section("teavm_pkg", [2, 1, 0, 0]), // com.acme, whose parent comes after it
  ...section("teavm_cls", [1, 2, 1, 7]), // com.acme.Tasks, com.acme.TroubleException
  ...section("teavm_mtd", [0, 4, 0, 5, 1, 8]),
  ...section("teavm_line", [
    ...[ADVANCE, 12, START, 0, FILE, 1, LINE, ...sleb(40)], // create, line 41
    ...[10 + 32 * 4 + 5], // five bytes on, next line
    ...[START, 1, FILE, 1, LINE, ...sleb(6), ADVANCE, 3, END], // check, inlined, line 7
    ...[ADVANCE, 2, START, 2, ADVANCE, 3], // the exception, inlined; its end and create's are missing
    ...[ADVANCE, 29, START, 1, FILE, 1, LINE, ...sleb(9), ADVANCE, 3, END], // the third function, at 54
  ]),
]);

const shown = (address) => readSymbols(DEBUG, MODULE)(address).map((f) => `${f.className}.${f.method}:${f.line}`);

test("an address has its method and line", () => {
  assert.deepEqual(shown(14), ["com.acme.Tasks.create:41"]);
});

test("an inlined method comes first, then the line where it is called", () => {
  assert.deepEqual(shown(18), ["com.acme.Tasks.check:7", "com.acme.Tasks.create:42"]);
});

test("after it the outer one goes on", () => {
  assert.deepEqual(shown(21), ["com.acme.Tasks.create:42"]);
});

test("a function without lines has none, though the last one's end is missing", () => {
  assert.deepEqual(shown(40), []);
});

test("a function that follows a missing end stands by itself", () => {
  assert.deepEqual(shown(54), ["com.acme.Tasks.check:10"]);
});

test("debug information of another version is refused", () => {
  assert.throws(() => readSymbols(Uint8Array.from([...Buffer.from("tdbg"), 2]), MODULE), /of another version/);
});

function frames(t) {
  const directory = mkdtempSync(join(tmpdir(), "samovar-"));
  t.after(() => rmSync(directory, { recursive: true }));
  const files = { debug: join(directory, "x.teadbg"), wasm: join(directory, "x.wasm") };
  writeFileSync(files.debug, DEBUG);
  writeFileSync(files.wasm, MODULE);
  return javaFrames(files);
}

test("frames of a log become Java, without the making of the exception", (t) => {
  const toJava = frames(t);
  const log = ["com.acme.TroubleException: oh", "\tat wasm.0x18(Unknown Source)", "  \tat wasm.0xe(Unknown Source)"];

  assert.deepEqual(log.flatMap(toJava), [
    "com.acme.TroubleException: oh",
    "\tat com.acme.Tasks.create(Tasks.java:42)",
    "  \tat com.acme.Tasks.create(Tasks.java:41)",
  ]);
});

test("other lines stay as they are", (t) => {
  assert.deepEqual(frames(t)("GET / 200 at wasm"), ["GET / 200 at wasm"]);
});

test("without debug information the address stays", () => {
  const line = "\tat wasm.0x18(Unknown Source)";

  assert.deepEqual(javaFrames({ debug: "/absent", wasm: "/absent" })(line), [line]);
});
