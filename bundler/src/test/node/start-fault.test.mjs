import assert from "node:assert/strict";
import { test } from "node:test";
import { startFault } from "../start-fault.mjs";
import { builtProject } from "./built-project.mjs";
import { manifest } from "./project.mjs";

const JAVA = "Uncaught Error: The worker does not start: ";
const HOST = "\n  at worker.js:1:20 in z\n  at worker.js:9:1\n";

/** Line 5 of worker.js is line 3 of Routes.java, line 6 is line 2 of a library. */
const MAP = JSON.stringify({
  version: 3,
  sources: ["../teavm/src/com/acme/Routes.java", "../teavm/src/java/util/TList.java"],
  names: [],
  mappings: ";;;;AAEA;ACDA",
});

const FILES = {
  "src/main/java/com/acme/Routes.java": "",
  "target/generated-sources/annotations/com/acme/HoratioDefinition.java": "",
};

function messageOf(t, fault) {
  return startFault(fault, builtProject(t, "js", FILES), manifest(), MAP);
}

test("an exception of Java: its frames in the project, and what to do", async (t) => {
  const frames = [
    "java.util.TArrayList.get(TArrayList.java:9)",
    "com.acme.Routes.lambda$routes$0(Routes.java:17)",
    "com.acme.HoratioDefinition.start(HoratioDefinition.java:29)",
    "dev.samovar.spi.WorkerRuntime.<init>(WorkerRuntime.java:45)",
  ];

  const message = await messageOf(t, `${JAVA}java.lang.IllegalStateException: two\nlines${frames.map((frame) => `\n\tat ${frame}`).join("")}${HOST}`);

  const [first, second, frame, advice, ...more] = message.split("\n");
  assert.equal(first, "The worker does not start: java.lang.IllegalStateException: two");
  assert.equal(second, "lines");
  assert.equal(frame, "  at handlers/horatio/src/main/java/com/acme/Routes.java:17 (Routes.lambda$routes$0)");
  assert.match(advice, /^Correct that line: /);
  assert.deepEqual(more, []);
});

test("a cause is told with its own frames", async (t) => {
  const message = await messageOf(t, `${JAVA}a.B: b\n\tat com.acme.Routes.x(Routes.java:1)\nCaused by: c.D: d\n\tat com.acme.Routes.y(Routes.java:2)${HOST}`);

  assert.match(message, /: a\.B: b\n {2}at .*Routes\.java:1 \(Routes\.x\)\nCaused by: c\.D: d\n {2}at .*Routes\.java:2 \(Routes\.y\)\n/);
});

test("the code of another module is named by its package path", async (t) => {
  const message = await messageOf(t, `${JAVA}a.B\n\tat org.other.Library$Inner.call(Library.java:4)${HOST}`);

  assert.match(message, /\n {2}at org\/other\/Library\.java:4 \(Library\$Inner\.call\)\n/);
});

test("JavaScript's frames are looked up in the source map", async (t) => {
  const message = await messageOf(t, `${JAVA}a.B\n    at x (worker.js:6:1)\n    at worker.js:5:1${HOST}`);

  assert.match(message, /: a\.B\n {2}at handlers\/horatio\/src\/main\/java\/com\/acme\/Routes\.java:3\nCorrect/);
});

test("without a line of the project the worker's class is named", async (t) => {
  const message = await messageOf(t, `${JAVA}a.B\n\tat wasm.0x12(Unknown Source)${HOST}`);

  assert.match(message, /: a\.B\n {2}in com\.acme\.Horatio \(Horatio\.java:14\), or in what it uses\nCorrect/);
});

test("equal frames are one, and there are six at most", async (t) => {
  const frames = [1, 1, 2, 3, 4, 5, 6, 7].map((line) => `\n\tat com.acme.Routes.x(Routes.java:${line})`).join("");

  const message = await messageOf(t, `${JAVA}a.B${frames}${HOST}`);

  assert.deepEqual([...message.matchAll(/Routes\.java:(\d)/g)].map(([, line]) => line), ["1", "2", "3", "4", "5", "6"]);
});

for (const [fault, first, advice] of [
  [`Uncaught Error: No such module "x.js".\n  imported from "worker.js"\n`, 'Error: No such module "x.js".', /modules cannot be loaded/],
  ["Uncaught CompileError: WasmModuleObject::Compile(): bad @+8\n", "CompileError: WasmModuleObject::Compile(): bad @+8", /modules cannot be loaded/],
  [`${JAVA}a.B: Error: Disallowed operation called within global scope.${HOST}`, "a.B: Error: Disallowed operation called within global scope.", /Do it in a handler\.$/],
  ["*** GCs\nV8 fatal error; message = : JavaScript heap out of memory\n*** stack: x", "JavaScript heap out of memory", /128 MB/],
  ["it was still starting after 10 seconds of CPU time", "it was still starting after 10 seconds of CPU time", /one second of CPU time/],
]) {
  test(`what to do: ${first}`, async (t) => {
    const lines = (await messageOf(t, fault)).split("\n");

    assert.equal(lines[0], `The worker does not start: ${first}`);
    assert.match(lines.at(-1), advice);
    assert.doesNotMatch(lines.join("\n"), /worker\.js:\d/);
  });
}
