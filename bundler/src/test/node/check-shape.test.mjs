import assert from "node:assert/strict";
import { test } from "node:test";
import { checkShape } from "../check-shape.mjs";
import { Problems } from "../problems.mjs";
import { FILE, template } from "./project.mjs";

function problemsOf(text) {
  const problems = new Problems();
  checkShape(template(text), problems);
  return problems;
}

for (const [text, place, message] of [
  ["\n[d1_databases]\nbinding = 'DB'", 2, "'d1_databases' is a table and has to be a list of tables: write [[d1_databases]]."],
  ["[[triggers]]\ncrons = []", 1, "'triggers' is a list and has to be a table: write [triggers]."],
  ["[triggers]\ncrons = '* * * * *'", 2, "'triggers.crons' is the text '* * * * *' and has to be a list of texts: write crons = [\"…\"]."],
  ["compatibility_flags = 'nodejs_compat'", 1, "'compatibility_flags' is the text 'nodejs_compat' and has to be a list of texts: write compatibility_flags = [\"…\"]."],
  ["compatibility_date = 2026-10-01", 1, "'compatibility_date' is '2026-10-01' and has to be a date in quotes: write compatibility_date = \"2026-10-01\"."],
  ["vars = 'x'", 1, "'vars' is the text 'x' and has to be a table: write [vars]."],
  ["assets = 'public'", 1, "'assets' is the text 'public' and has to be a table: write [assets]."],
  ["secrets = ['A']", 1, "'secrets' is a list and has to be a table: write [secrets]."],
  ["[[durable_objects]]\nname = 'A'", 1, "'durable_objects' is a list and has to be a table: write [durable_objects]."],
  ["[workflows]\nname = 'A'", 1, "'workflows' is a table and has to be a list of tables: write [[workflows]]."],
  ["name = 5", 1, "'name' is '5' and has to be a text: write name = \"…\"."],
  ["[env.staging]\nkv_namespaces = 'KV'", 2, "'env.staging.kv_namespaces' is the text 'KV' and has to be a list of tables: write [[env.staging.kv_namespaces]]."],
  ["env = 'staging'", 1, "'env' has to be a table of tables: write [env.staging]."],
  ["[[migrations]]\ntag = 'v1'\nnew_sqlite_classes = 'A'", 3, "'migrations.new_sqlite_classes' is the text 'A' and has to be a list of texts: write new_sqlite_classes = [\"…\"]."],
  ["[[d1_databases]]\nname = 'DB'", 1, "the entry name = \"DB\" of [[d1_databases]] has no text 'binding'. Add binding = \"…\"."],
  ["[[d1_databases]]\nbinding = 5", 1, "an entry of [[d1_databases]] has no text 'binding'. Add binding = \"…\"."],
  ["[[durable_objects.bindings]]\nname = 'A'", 1, "the entry name = \"A\" of [[durable_objects.bindings]] has no text 'class_name'. Add class_name = \"…\"."],
]) {
  test(`refused: ${text.replaceAll("\n", " ")}`, () => {
    assert.deepEqual(problemsOf(text).errors, [`${FILE}:${place}: ${message}`]);
  });
}

test("a section of an almost known name is warned of", () => {
  const { errors, warnings } = problemsOf("[[d1_database]]\nbinding = 'DB'");

  assert.deepEqual(errors, []);
  assert.deepEqual(warnings, [`${FILE}:1: wrangler knows no 'd1_database'. Nearest: 'd1_databases'.`]);
});

for (const [text, how] of [["\ufeff[vars]\r\nA = '1'\r\n", "a byte order mark and CR LF"], ["[[d1_databases]]\nbinding = 'DB'\n[env.x]\nvars = {}", "an environment"], ["", "nothing"]]) {
  test(`accepted: ${how}`, () => {
    const { errors, warnings } = problemsOf(text);

    assert.deepEqual([errors, warnings], [[], []]);
  });
}
