import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { mavenErrors, readProperties } from "../describe.mjs";
import { parseOptions } from "../dev-options.mjs";
import { stepFor } from "../dev-session.mjs";
import { sessionFolder } from "../session-folder.mjs";
import { differences, snapshot } from "../watch.mjs";

const PROJECTS = ["hello", "horatio"];

for (const [args, expected] of [
  [["hello"], { project: "hello", target: "wasm", jvm: false, port: 8787, wrangler: [] }],
  [["hello", "--target=js", "--port", "0"], { target: "js", port: 0 }],
  [["--jvm", "horatio", "--debug"], { project: "horatio", jvm: true, debugPort: 5005 }],
  [["--jvm", "--debug", "6000", "horatio"], { project: "horatio", debugPort: 6000 }],
  [["hello", "--env", "staging", "--x=1"], { wrangler: ["--env", "staging", "--x=1"] }],
]) {
  test(`options: ${args.join(" ")}`, () => {
    const options = parseOptions(args, PROJECTS);

    for (const [name, value] of Object.entries(expected)) assert.deepEqual(options[name], value);
  });
}

for (const [args, message] of [
  [[], /^usage: .*\nprojects: hello horatio$/],
  [["hallo"], /^No project 'hallo'; there are: hello horatio$/],
  [["hello", "--port", "x"], /^--port wants a number, was 'x'$/],
  [["hello", "--target", "jvm"], /^--target is wasm or js, was 'jvm'$/],
  [["hello", "--debug"], /^--debug goes with --jvm/],
]) {
  test(`options refused: ${args.join(" ")}`, () => {
    assert.match(parseOptions(args, PROJECTS), message);
  });
}

test("what a changed file asks for", () => {
  const paths = ["pom.xml", "src/main/java/A.java", "src/test/java/ATest.java", "migrations/0001.sql", "wrangler.toml.template"];

  assert.deepEqual(paths.map(stepFor), ["describe", "java", undefined, "bundle", "bundle"]);
});

test("sessions that run at the same time have a folder each", (t) => {
  const project = directory(t);
  const first = sessionFolder(project, "wasm", process.pid);
  const second = sessionFolder(project, "wasm", process.ppid);

  assert.equal(first, join(project, "target/dev/wasm"));
  assert.equal(second, join(project, "target/dev/wasm-2"));
  assert.equal(sessionFolder(project, "jvm"), join(project, "target/dev/jvm"));
});

test("the folder of a session that has ended is free", (t) => {
  const project = directory(t);
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  const first = sessionFolder(project, "js", ended);

  assert.equal(sessionFolder(project, "js"), first);
});

function directory(t) {
  const path = mkdtempSync(join(tmpdir(), "samovar-"));
  t.after(() => rmSync(path, { recursive: true }));
  mkdirSync(join(path, "src"));
  mkdirSync(join(path, "target"));
  for (const file of ["src/a", "target/b", ".hidden", "c~"]) writeFileSync(join(path, file), "1");
  return path;
}

test("build output, hidden and back-up files are not watched", (t) => {
  assert.deepEqual([...snapshot(directory(t)).keys()], ["src/a"]);
});

test("a file that is replaced by renaming has changed, as has a new and a deleted one", (t) => {
  const path = directory(t);
  writeFileSync(join(path, "src/gone"), "1");
  const before = snapshot(path);
  writeFileSync(join(path, "src/tmp"), "1");
  renameSync(join(path, "src/tmp"), join(path, "src/a"));
  writeFileSync(join(path, "src/new"), "1");
  rmSync(join(path, "src/gone"));

  assert.deepEqual(differences(before, snapshot(path)).sort(), ["src/a", "src/gone", "src/new"]);
});

test("of Maven's errors the cause is kept, not the advice", () => {
  const lines = [
    "[WARNING] x",
    "[ERROR] COMPILATION ERROR : ",
    "[ERROR] /p/A.java:[3,1] cannot find symbol",
    "[ERROR] Failed to execute goal g: Compilation failure -> [Help 1]",
    "[ERROR] ",
    "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.",
    "[ERROR] more",
  ];

  assert.deepEqual(mavenErrors(lines), ["/p/A.java:[3,1] cannot find symbol", "Failed to execute goal g: Compilation failure"]);
});

test("properties as Ant writes them", () => {
  const text = "#Sat Nov 21\nclassPath=/a b.jar\\:/c.jar\r\nempty=\nwindows=C\\:\\\\x\\u00e9\n";

  assert.deepEqual(readProperties(text), { classPath: "/a b.jar:/c.jar", empty: "", windows: "C:\\xé" });
});
