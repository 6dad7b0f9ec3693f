import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { foldersToCopy } from "../check-config.mjs";
import { Problems } from "../problems.mjs";
import { binding, check, FILE, template } from "./project.mjs";

const DB = '[[d1_databases]]\nbinding = "DB"\ndatabase_name = "x"\n';

test("a binding that is there and used is nothing to speak of", () => {
  const { errors, warnings } = check(DB, { bindings: [binding("DB", "d1")] });

  assert.deepEqual([errors, warnings], [[], []]);
});

test("missing binding names code, file, nearest and remedy", () => {
  const { errors } = check('[[d1_databases]]\nbinding = "DBX"\n', { bindings: [binding("DB", "d1")] });

  assert.deepEqual(errors, [
    `Binding 'DB' (AppEnv.java:12, D1 database) is not in ${FILE}. Nearest: 'DBX' (D1 database, ${FILE}:2). ` +
      'Add [[d1_databases]] binding = "DB", or rename the method.',
  ]);
});

test("missing binding with nothing near names no nearest", () => {
  const { errors } = check("", { bindings: [binding("PHOTOS", "r2")] });

  assert.deepEqual(errors, [
    `Binding 'PHOTOS' (AppEnv.java:12, R2 bucket) is not in ${FILE}. Add [[r2_buckets]] binding = "PHOTOS", or rename the method.`,
  ]);
});

test("optional binding may be missing", () => {
  assert.deepEqual(check("", { bindings: [binding("DB", "d1", { optional: true })] }).errors, []);
});

test("binding of another kind names both", () => {
  const { errors } = check('[[kv_namespaces]]\nbinding = "DB"\n', { bindings: [binding("DB", "d1")] });

  assert.deepEqual(errors, [
    `Binding 'DB' (AppEnv.java:12, D1 database) is a KV namespace in ${FILE}:2. ` +
      `Make it [[d1_databases]] binding = "DB" or change the method's return type.`,
  ]);
});

test("a JSON variable is not text, but a number is as good as its text", () => {
  const used = { bindings: [binding("A", "variable"), binding("B", "variable")] };

  const { errors } = check("[vars]\nA = 1\nB = { x = 1 }", used);

  assert.equal(errors.length, 1);
  assert.match(errors[0], /^Binding 'B' \(AppEnv.java:12, text variable\) is a JSON variable in .*:3\. Make it \[vars\] B = /);
});

test("text is not a JSON variable", () => {
  assert.match(check('[vars]\nA = "{}"', { bindings: [binding("A", "json")] }).errors[0], /is a text variable in .*:2/);
});

test("bindings are not inherited by environments", () => {
  const { errors } = check(`${DB}[env.staging]\nname = "s"`, { bindings: [binding("DB", "d1")] });

  assert.equal(errors.length, 1);
  assert.match(errors[0], /is not in .* \[env\.staging\]\. Add \[\[env\.staging\.d1_databases\]\] binding = "DB"/);
});

test("a secret of an explicit list that lacks it is missing", () => {
  const { errors } = check('[secrets]\nrequired = ["JWT_SECRETS"]', { bindings: [binding("JWT_SECRET", "secret")] });

  assert.match(errors[0], /Nearest: 'JWT_SECRETS' \(secret, .*:2\)\. Add required = \[\.\.\., "JWT_SECRET"\] under \[secrets\]/);
});

test("configured and unused is a warning", () => {
  assert.deepEqual(check(DB).warnings, [`${FILE}:2: D1 database 'DB' is not used by the code.`]);
});

test("two bindings of one name are refused", () => {
  const { errors } = check(`${DB}[vars]\nDB = "x"`, { bindings: [binding("DB", "d1")] });

  assert.deepEqual(errors, [`${FILE}:2: two bindings are called 'DB' (D1 database and text variable). Rename one.`]);
});

test("bad worker name is refused where it is written", () => {
  assert.match(check('name = "My_Worker"').errors[0], /template:1: a worker cannot be called 'My_Worker'\. Use lower-case/);
});

test("what the build sets may not be set", () => {
  assert.match(check('main = "src/index.ts"').errors[0], /template:1: 'main' is set by the build/);
});

test("a queue that is listened to needs a consumer", () => {
  const events = [{ event: "queue", queue: "events", class: "c", source: "a/C.java", line: 3 }];

  assert.match(check("", { events }).errors[0], /^Queue 'events' \(C\.java:3\) has no consumer in .*Add \[\[queues\.consumers\]\] queue = "events"/);
});

test("each environment that has a queue's messages taken needs a consumer, of one of the method's names", () => {
  const row = { event: "queue", class: "c", method: "onEvents", source: "a/C.java", line: 3 };
  const events = [{ ...row, queue: "events" }, { ...row, queue: "events-staging" }];
  const consumer = (path, queue) => `[[${path}queues.consumers]]\nqueue = "${queue}"\n`;

  assert.deepEqual(check(consumer("", "events") + consumer("env.staging.", "events-staging"), { events }).errors, []);
  assert.match(
    check(`${consumer("", "events")}[env.staging]`, { events }).errors[0],
    /^Queue 'events' or 'events-staging' \(C\.java:3\) has no consumer in .* \[env\.staging\]\. Add \[\[env\.staging\.queues/,
  );
});

test("a consumer needs a method, unless it pulls over HTTP", () => {
  assert.match(
    check('[[queues.consumers]]\nqueue = "lost"').errors[0],
    /template:2: the queue 'lost' has a consumer and no method takes its messages\. Annotate one @Queue\("lost"\)/,
  );
  assert.deepEqual(check('[[queues.consumers]]\nqueue = "lost"\ntype = "http_pull"').errors, []);
});

test("an environment's own cron list must hold the code's", () => {
  const events = [{ event: "scheduled", cron: "1 * * * *", class: "c", source: "a/C.java", line: 3 }];

  assert.match(check('[env.x.triggers]\ncrons = ["2 * * * *"]', { events }).errors[0], /^Cron '1 \* \* \* \*' .* \[env\.x\]/);
  assert.deepEqual(check("[env.x.triggers]\ncrons = []", { events }).errors, []);
});

test("a cron list of the configuration must hold the code's", () => {
  const events = [{ event: "scheduled", cron: "1 * * * *", class: "c", source: "a/C.java", line: 3 }];

  const { errors, warnings } = check('[triggers]\ncrons = ["2 * * * *"]', { events });

  assert.match(errors[0], /^Cron '1 \* \* \* \*' \(C\.java:3\) is not in .*:2/);
  assert.match(warnings[0], /:2: no method is annotated @Cron\("2 \* \* \* \*"\)/);
});

test("folders: the named ones must be there and inside the project", (t) => {
  const directory = mkdtempSync(join(tmpdir(), "samovar-"));
  t.after(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, "migrations"));
  const project = template(`${DB}[[d1_databases]]\nmigrations_dir = "sql"\n[assets]\ndirectory = "../public"`);
  const problems = new Problems();

  const folders = foldersToCopy(project.config, directory, project, problems);

  assert.deepEqual(folders, ["migrations"]);
  assert.match(problems.errors[0], /template:5: migrations_dir 'sql' is not a directory/);
  assert.match(problems.errors[1], /template:7: assets directory '\.\.\/public' lies outside the project/);
});

const counter = { name: "Counter", kind: "durable-object", methods: [], class: "com.acme.Counter", source: "com/acme/Counter.java", line: 7 };

test("a Durable Object that the template's migrations lack names both", () => {
  const { errors } = check('[[migrations]]\ntag = "v1"\nnew_sqlite_classes = ["Count"]\n', { exports: [counter] });

  assert.deepEqual(errors, [
    `Durable Object 'Counter' (Counter.java:7) is in no migration of ${FILE}. Nearest: 'Count' (${FILE}:3). ` +
      'Add [[migrations]] tag = "…" new_sqlite_classes = ["Counter"] below the others.',
    `${FILE}:3: the migrations leave a Durable Object 'Count', which no class of the code is. Nearest: 'Counter'. ` +
      `Rename it with renamed_classes, or drop it and its data with deleted_classes = ["Count"].`,
  ]);
});

test("migrations that do not fit together are named", () => {
  const migrations =
    '[[migrations]]\ntag = "v1"\nnew_classes = ["Counter"]\nnew_sqlite_classes = ["Counter"]\n' +
    '[[migrations]]\ntag = "v1"\nrenamed_classes = [{ from = "Count", to = "Other" }]\ndeleted_classes = ["Other", "Gone"]\n';

  const { errors } = check(migrations, { exports: [counter] });

  assert.deepEqual(errors, [
    `${FILE}:3: the migration 'v1' makes a class 'Counter', which is there already. Remove one of the two.`,
    `${FILE}:2: two migrations are called 'v1'. Cloudflare would leave the later one out; give it a tag of its own.`,
    `${FILE}:7: the migration 'v1' renames a class 'Count', which no migration before it has made.`,
    `${FILE}:8: the migration 'v1' deletes a class 'Gone', which no migration before it has made.`,
  ]);
});

test("a Durable Object may have been renamed, and another one deleted", () => {
  const migrations =
    '[[migrations]]\ntag = "v1"\nnew_classes = ["Count", "Old"]\n' +
    '[[migrations]]\ntag = "v2"\nrenamed_classes = [{ from = "Count", to = "Counter" }]\ndeleted_classes = ["Old"]\n';

  assert.deepEqual(check(migrations, { exports: [counter] }).errors, []);
});
