import assert from "node:assert/strict";
import { test } from "node:test";
import { editDistance, nearest } from "../nearest.mjs";

test("distance counts letters to insert, delete or replace", () => {
  assert.equal(editDistance("kitten", "sitting"), 3);
  assert.equal(editDistance("", "ab"), 2);
});

test("nearest is the candidate with the fewest changes", () => {
  assert.equal(nearest("SESSION", ["SESSIONS", "DB"]), "SESSIONS");
});

test("letter case is no distance", () => {
  assert.equal(nearest("DB", ["photos", "db"]), "db");
});

test("nothing near is undefined", () => {
  assert.equal(nearest("DB", ["PHOTOS", "SESSIONS"]), undefined);
});
