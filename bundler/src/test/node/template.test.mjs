import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { BuildError } from "../problems.mjs";
import { placeOf } from "../template.mjs";
import { FILE, template } from "./project.mjs";

test("placeholders are filled", () => {
  assert.equal(template('name = "{{name}}-{{ compatibility_date }}"').config.name, "horatio-2026-10-01");
});

test("unknown placeholder is named with its line", () => {
  assert.throws(() => template('a = 1\nb = "{{nam}}"'), (error) => {
    assert.ok(error instanceof BuildError);
    assert.equal(error.message, `${FILE}:2: nothing is called {{nam}} here; there are {{name}}, {{compatibility_date}}.`);
    return true;
  });
});

test("a TOML mistake is named with file, line and column", () => {
  assert.throws(() => template('[vars]\nA = "x"\nB = \n'), (error) => {
    assert.ok(error instanceof BuildError);
    assert.match(error.message, new RegExp(`^${FILE}:3:\\d+: Invalid TOML`));
    return true;
  });
});

test("place of a binding, of a variable, of a secret", () => {
  const read = template('[[d1_databases]]\nbinding = "DB" # DB\n[vars]\nNAME = "DB"\n[secrets]\nrequired = ["KEY"]');

  assert.equal(placeOf(read, "DB"), `${FILE}:2`);
  assert.equal(placeOf(read, "NAME"), `${FILE}:4`);
  assert.equal(placeOf(read, "KEY"), `${FILE}:6`);
  assert.equal(placeOf(read, "NONE"), FILE);
});

// The JVM's reader of templates runs the same cases: WranglerTemplateTest.
for (const { case: name, text, config, error } of JSON.parse(readFileSync(new URL("template-cases.json", import.meta.url), "utf8"))) {
  test(`shared case: ${name}`, () => {
    if (error === undefined) assert.deepEqual(JSON.parse(JSON.stringify(template(text).config)), config);
    else assert.throws(() => template(text), (thrown) => thrown.message.startsWith(`${FILE}:${error}:`));
  });
}
