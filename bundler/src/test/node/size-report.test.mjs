import assert from "node:assert/strict";
import { test } from "node:test";
import { broughtBy, readCallGraph, waysToClasses } from "../call-graph.mjs";
import { sizeReport, sizeText } from "../size-report.mjs";

const CALLS = [
  "app.Main::main([S)V\tapp.Shop::open()V\tjava.util.Map::put()V",
  "app.Shop::open()V\tapp.Till::count(I)I",
  "app.Till::count(I)I\tjava.util.Map::put()V\tmath.Sum::of()I",
  "app.Till::count(J)J\tmath.Sum::of()I",
  "java.lang.Object::wait()V\tapp.Till::count(J)J",
  "java.util.Map::put()V",
  "math.Sum::of()I\tapp.Till::count(I)I",
  "",
].join("\n");

const CODE = {
  functions: 5,
  methods: [
    { class: "app.Till", method: "count", bytes: 30 },
    { class: "math.Sum", method: "of", bytes: 50 },
    { class: "java.util.Map", method: "put", bytes: 10 },
    { class: "", method: "", bytes: 5 },
    { class: "app.Main", method: "main", bytes: 4 },
    { class: "app.Shop", method: "open", bytes: 1 },
  ],
};

/** A module with a code section of 3 bytes and a data section of 1. */
const WASM = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 10, 3, 0, 0, 0, 11, 1, 0]);

const FILES = [{ name: "shop.wasm", raw: 1234, gzip: 567 }];

function report() {
  return sizeReport({ wasm: WASM, code: CODE, calls: CALLS, files: FILES });
}

test("the way to a class begins in the application where it can, and is the shortest", () => {
  const ways = waysToClasses(readCallGraph(CALLS));

  assert.deepEqual(ways.get("app.Till"), ["app.Main::main([S)V", "app.Shop::open()V", "app.Till::count(I)I"]);
  assert.deepEqual(ways.get("java.util.Map"), ["app.Main::main([S)V", "java.util.Map::put()V"]);
  assert.deepEqual(ways.get("java.lang.Object"), ["java.lang.Object::wait()V"]);
});

test("a method that needs an object is on a way only where one is made", () => {
  const ways = waysToClasses(
    readCallGraph(
      [
        "app.Main::main()V static\tjava.lang.Object::equals()Z\tmath.Big::equals()Z\tapp.Rows::read()V",
        "app.Rows::read()V static\tmath.Reader::read()V",
        "math.Big::<init>()V",
        "math.Big::equals()Z\tmath.Sum::of()V",
        "math.Big::of()Lmath/Big; static\tmath.Big::<init>()V",
        "math.Reader::read()V static\tmath.Big::of()Lmath/Big;",
        "math.Sum::of()V static",
        "made.Elsewhere::<init>()V\tmade.Elsewhere::<init>()V",
        "",
      ].join("\n"),
    ),
  );

  const way = ["app.Main::main()V", "app.Rows::read()V", "math.Reader::read()V", "math.Big::of()Lmath/Big;"];
  assert.deepEqual(ways.get("math.Big"), way);
  assert.deepEqual(ways.get("math.Sum"), ["app.Main::main()V", "math.Big::equals()Z", "math.Sum::of()V"]);
  assert.deepEqual(ways.get("made.Elsewhere"), ["made.Elsewhere::<init>()V"]);
});

test("a class brings what only it leads to", () => {
  const brought = broughtBy(readCallGraph(CALLS), "app.Till");

  assert.deepEqual([...brought].sort(), ["app.Till::count(I)I", "app.Till::count(J)J", "math.Sum::of()I"]);
});

test("classes and packages are sorted by their bytes", () => {
  const { classes, packages, code } = report();

  assert.equal(code, 100);
  assert.deepEqual(
    classes.map(({ class: name, bytes, brings }) => [name, bytes, brings]),
    [
      ["math.Sum", 50, 50],
      ["app.Till", 30, 80],
      ["java.util.Map", 10, 10],
      ["", 5, 5],
      ["app.Main", 4, 5],
      ["app.Shop", 1, 1],
    ],
  );
  assert.deepEqual(packages.slice(0, 2), [
    { package: "math", bytes: 50 },
    { package: "app", bytes: 35 },
  ]);
});

test("the text names files, sections, packages, classes and ways", () => {
  const text = sizeText(report());

  assert.match(text, /^ +1,234 +567 {2}shop\.wasm$/m);
  assert.match(text, /^ +3 {2}code$/m);
  assert.match(text, /^ +50 +50\.0 % {2}math$/m);
  assert.match(text, /^ +30 +30\.0 % +80 {2}app\.Till\n +Main\.main → Shop\.open → Till\.count$/m);
});
