import assert from "node:assert/strict";
import { SourceMap } from "node:module";
import { test } from "node:test";
import { JavaNames } from "../tools/java-names.mjs";

// Address 4 is in A.a, 10 in no method, 12 in B.b.
const names = new JavaNames(new SourceMap({ version: 3, sources: ["A.java"], names: ["A.a", "B.b"], mappings: "IAAAA,M,EAAAC" }));

test("a function has the name of the method that it begins in", () => {
  assert.equal(names.at(4), "A.a");
});

test("a function that begins in no method has the name of the first in it, not of that before it", () => {
  assert.equal(names.at(10), "B.b");
});

test("without a map there are no names", () => {
  assert.equal(new JavaNames(undefined).at(4), undefined);
});
