import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Problems } from "../problems.mjs";
import { checkRecord, figuresOf, generatedBytes, writeRecord } from "../size-record.mjs";

const SIZES = [
  { name: "worker.js", raw: 900, gzip: 100 },
  { name: "shop.wasm", raw: 9000, gzip: 2000 },
  { name: "total", raw: 9900, gzip: 2100 },
];
const REPORT = { functions: 200, packages: [{ package: "java.util", bytes: 300 }, { package: "app", bytes: 40 }] };
const FIGURES = figuresOf(SIZES, REPORT);

function folder(t) {
  const directory = mkdtempSync(join(tmpdir(), "samovar-"));
  t.after(() => rmSync(directory, { recursive: true }));
  return directory;
}

function recorded(t) {
  const file = join(folder(t), "size-record.json");
  writeRecord(file, "wasm", FIGURES, 1000);
  return file;
}

function errors(file, target, figures, generated = 1000) {
  const problems = new Problems();
  checkRecord(file, target, figures, generated, problems);
  return problems.errors;
}

test("a project without a record may have any size", (t) => {
  assert.deepEqual(errors(join(folder(t), "size-record.json"), "wasm", FIGURES), []);
});

test("five per cent more are no error, nor is less", (t) => {
  const file = recorded(t);
  const more = { ...FIGURES, files: { "worker.js": 105, "shop.wasm": 1 }, functions: 210 };

  assert.deepEqual(errors(file, "wasm", more, 1050), []);
});

test("a file that has grown is named, with the packages that grew and what to do", (t) => {
  const grown = { files: { "worker.js": 100, "shop.wasm": 2110 }, functions: 200, packages: { app: 40, "java.util": 350, extra: 90 } };

  const [message] = errors(recorded(t), "wasm", grown);

  assert.match(message, /5 % over size-record\.json .*target wasm/);
  assert.match(message, /\n {2}shop\.wasm \(bytes of gzip\): 2,000 → 2,110 \(\+110, 5\.5 %\)\n/);
  assert.match(message, /\n {2}code of extra \(bytes\): 0 → 90 \(\+90\)\n {2}code of java\.util \(bytes\): 300 → 350 /);
  assert.doesNotMatch(message, /worker\.js|code of app|functions/);
  assert.match(message, /-Dsamovar\.recordSize=true/);
});

for (const [what, figures, generated] of [
  ["functions: 200 → 211", { ...FIGURES, functions: 211 }, 1000],
  ["annotation processor wrote \\(bytes\\): 1,000 → 1,051", FIGURES, 1051],
]) {
  test(`code generation is a figure too: ${what}`, (t) => {
    const [message] = errors(recorded(t), "wasm", figures, generated);

    assert.match(message, new RegExp(what));
  });
}

test("the targets have figures of their own", (t) => {
  const file = recorded(t);
  const js = figuresOf([{ name: "worker.js", raw: 1, gzip: 5000 }, { name: "total", raw: 1, gzip: 5000 }], undefined);
  assert.deepEqual(errors(file, "js", js), []);

  writeRecord(file, "js", js, 1000);

  assert.match(errors(file, "js", { files: { "worker.js": 5300 } })[0], /5,000 → 5,300/);
  assert.deepEqual(errors(file, "wasm", FIGURES), []);
  assert.deepEqual(Object.keys(JSON.parse(readFileSync(file, "utf8"))), ["generated", "wasm", "js"]);
});

test("generated sources are counted, in all packages, and nothing else", (t) => {
  const directory = folder(t);
  mkdirSync(join(directory, "app/shop"), { recursive: true });
  writeFileSync(join(directory, "app/A.java"), "12345");
  writeFileSync(join(directory, "app/shop/B.java"), "123");
  writeFileSync(join(directory, "app/shop/notes.txt"), "1234567");

  assert.equal(generatedBytes(directory), 8);
  assert.equal(generatedBytes(join(directory, "none")), 0);
});
