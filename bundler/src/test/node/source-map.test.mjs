import assert from "node:assert/strict";
import { test } from "node:test";
import { rangesOf, sourceMapOf } from "../source-map.mjs";

const place = (className, line, caller = null) => ({ className, method: "run", file: `${className.split(".").at(-1)}.java`, line, caller });
const SHOP = place("com.acme.Shop", 100_000);
const TILL = place("com.acme.Till", 3);
const TILL_IN_SHOP = place("com.acme.Till", 3, SHOP);

test("a map gives back the ranges that it was made of", () => {
  const ranges = [
    { address: 1, place: SHOP },
    { address: 40, place: null },
    { address: 2_000_000, place: TILL_IN_SHOP },
    { address: 2_000_001, place: TILL },
    { address: 2_000_100, place: SHOP },
  ];

  const { map, places } = sourceMapOf(ranges);

  assert.deepEqual(rangesOf(map, places), ranges);
});

test("it is one of the usual kind, but for the column, which is the place's number", () => {
  const { map } = sourceMapOf([{ address: 16, place: TILL }, { address: 17, place: { ...TILL, line: 2 } }]);

  const expected = { version: 3, sources: ["com/acme/Till.java"], names: ["com.acme.Till.run"], mappings: "gBAGAA,CADCA" };
  assert.deepEqual(JSON.parse(map), expected);
});

test("what begins at address 0 is left out: wasm-opt takes it for the end of the map", () => {
  const { map } = sourceMapOf([{ address: 0, place: null }, { address: 8, place: TILL }]);

  assert.match(JSON.parse(map).mappings, /^QA/);
});

test("what a tool has made amid code of one place is of that place, what it has made between two is of none", () => {
  const between = { address: 32, place: null };
  const { map, places } = sourceMapOf([
    { address: 8, place: TILL },
    { address: 16, place: null },
    { address: 24, place: TILL },
    between,
    { address: 40, place: SHOP },
  ]);

  const found = rangesOf(map, places);

  assert.deepEqual(found.filter(({ place }) => place === null), [between]);
});

test("a map without mappings has no ranges", () => {
  assert.deepEqual(rangesOf('{"version":3,"mappings":""}', []), []);
});
