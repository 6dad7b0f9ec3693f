import assert from "node:assert/strict";
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "smol-toml";
import { bundleWorker } from "../bundle-worker.mjs";
import { BuildError } from "../problems.mjs";
import { fromEnvironment } from "../project.mjs";
import { builtProject, LINES, WASM } from "./built-project.mjs";

const read = ({ directory }, file) => readFileSync(join(directory, "target/worker", file), "utf8");
const exists = ({ directory }, file) => existsSync(join(directory, "target/worker", file));

async function errorsOf(built) {
  const error = await bundleWorker(built).then(assert.fail, (thrown) => thrown);
  assert.ok(error instanceof BuildError, error.stack);
  return error.messages;
}

test("JavaScript: one module and its configuration", async (t) => {
  const built = builtProject(t, "js");

  const { report, warnings } = await bundleWorker(built);

  assert.match(read(built, "worker.js"), /from Java/);
  assert.equal(exists(built, "horatio.wasm"), false);
  assert.deepEqual(parse(read(built, "wrangler.toml")).name, "horatio");
  assert.equal(report[0], "handlers/horatio/target/worker:");
  assert.equal(report.at(-1), "fetch → com.acme.Horatio.routes (Horatio.java:17)");
  assert.deepEqual(warnings, []);
});

test("Wasm: the module lies beside, the recorded bodies are inside", async (t) => {
  const built = builtProject(t, "wasm");

  await bundleWorker(built);

  assert.match(read(built, "worker.js"), /^import \w+ from"\.\/horatio\.wasm";/);
  assert.match(read(built, "worker.js"), /recorded/);
  assert.deepEqual(Buffer.from(readFileSync(join(built.directory, "target/worker/horatio.wasm"))), WASM);
});

test("Wasm: what it imports of the platform is imported statically, and nothing else", async (t) => {
  const plain = builtProject(t, "wasm");
  const connecting = builtProject(t, "wasm", { "target/samovar/teavm/classes.wasm": importing("cloudflare:sockets") });

  await bundleWorker(plain);
  await bundleWorker(connecting);

  assert.doesNotMatch(read(plain, "worker.js"), /cloudflare:/);
  assert.match(read(connecting, "worker.js"), /import ?\* ?as \w+ from ?"cloudflare:sockets";/);
});

/** A module that imports a module of JavaScript's, as TeaVM does it: an immutable global of type externref. */
function importing(name) {
  const text = (value) => [value.length, ...Buffer.from(value)];
  const entry = [1, ...text(name), ...text("__self__"), 3, 0x6f, 0];
  return Buffer.concat([WASM, Buffer.from([2, entry.length, ...entry])]);
}

test("Wasm: the lines of its code are put into the module, if they are wanted", async (t) => {
  const built = builtProject(t, "wasm");

  await bundleWorker({ ...built, stackTraces: "true" });

  assert.deepEqual(readFileSync(join(built.directory, "target/worker/horatio.wasm")), Buffer.concat([WASM, LINES]));
});

/** A function that nothing calls, with the instructions of its body. */
function unused(...instructions) {
  const code = [1, instructions.length + 2, 0, ...instructions, 0x0b];
  return Buffer.concat([WASM, Buffer.from([1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, code.length, ...code])]);
}

test("Wasm: the module is optimised, unless that is off", async (t) => {
  const built = builtProject(t, "wasm", { "target/samovar/teavm/classes.wasm": unused() });
  const shipped = () => readFileSync(join(built.directory, "target/worker/horatio.wasm"));

  await bundleWorker({ ...built, optimize: "false" });
  assert.deepEqual(shipped(), unused());

  const { report } = await bundleWorker({ ...built, optimize: "true" });
  assert.deepEqual(shipped(), WASM);
  assert.match(report[0], /^wasm-opt: \d+ KiB are \d+ KiB, in \d+\.\d s$/);
});

for (const [set, optimize] of [[undefined, "true"], ["true", "true"], ["false", "false"]]) {
  test(`samovar.optimize ${set} is ${optimize}`, () => {
    const names = ["PROJECT", "ROOT", "BUILD", "CLASSES", "COMPATIBILITY_DATE"];
    const env = Object.fromEntries(names.map((name) => [`SAMOVAR_${name}`, "x"]));

    assert.equal(fromEnvironment({ ...env, SAMOVAR_OPTIMIZE: set }).optimize, optimize);
  });
}

test("Wasm: a module that is not optimised is not compared with the record, which is of optimised ones", async (t) => {
  const built = { ...builtProject(t, "wasm"), checkSizes: "true" };
  writeFileSync(join(built.directory, "size-record.json"), JSON.stringify({ generated: 0, wasm: { files: { "horatio.wasm": 1 } } }));

  await bundleWorker({ ...built, optimize: "false" });
  const errors = await errorsOf({ ...built, optimize: "true" });

  assert.match(errors[0], /^The worker has grown by more than the 5 % .*\n {2}horatio\.wasm /);
});

test("Wasm: what cannot be optimised is refused, and nothing is written", async (t) => {
  const vector = [0xfd, 12, ...Array(16).fill(0), 0x1a];
  const built = builtProject(t, "wasm", { "target/samovar/teavm/classes.wasm": unused(...vector) });

  const errors = await errorsOf({ ...built, optimize: "true" });

  assert.match(errors[0], /^wasm-opt could not optimise short\.wasm .* set samovar\.optimize to false\.$/);
  assert.equal(exists(built, "horatio.wasm"), false);
});

test("the bundle runs", async (t) => {
  const built = builtProject(t, "js");
  await bundleWorker(built);

  const worker = await import(`data:text/javascript,${encodeURIComponent(read(built, "worker.js"))}`);

  assert.equal(await (await worker.default.fetch()).text(), "from Java");
});

test("folders of the configuration are copied, what is gone from them goes", async (t) => {
  const template = '[[d1_databases]]\nbinding = "DB"\n[assets]\ndirectory = "public"\n';
  const bindings = [{ name: "DB", kind: "d1", class: "com.acme.AppEnv" }];
  const files = { "wrangler.toml.template": template, "migrations/0001.sql": "x", "public/a/b.txt": "b", "public/c.txt": "c" };
  const built = builtProject(t, "js", files, { bindings });
  await bundleWorker(built);
  rmSync(join(built.directory, "public/c.txt"));

  const { databases } = await bundleWorker(built);

  assert.equal(read(built, "public/a/b.txt"), "b");
  assert.equal(read(built, "migrations/0001.sql"), "x");
  assert.equal(exists(built, "public/c.txt"), false);
  assert.deepEqual(databases, [{ binding: "DB", folder: "migrations" }]);
});

test("what an earlier build left goes, hidden files stay", async (t) => {
  const files = { "target/worker/old.wasm": "x", "target/worker/.wrangler/state/x": "x" };
  const built = builtProject(t, "js", files);

  await bundleWorker(built);

  assert.equal(exists(built, "old.wasm"), false);
  assert.equal(exists(built, ".wrangler/state/x"), true);
});

test("secrets for this machine are linked, not copied", async (t) => {
  const built = builtProject(t, "js", { ".dev.vars": "KEY=v", ".env.staging": "KEY=s", ".dev.vars.example": "KEY=" });

  await bundleWorker(built);

  assert.ok(lstatSync(join(built.directory, "target/worker/.dev.vars")).isSymbolicLink());
  assert.equal(read(built, ".dev.vars"), "KEY=v");
  assert.equal(read(built, ".env.staging"), "KEY=s");
  assert.equal(exists(built, ".dev.vars.example"), false);
});

test("a link to secrets that are gone goes", async (t) => {
  const built = builtProject(t, "js", { ".dev.vars": "KEY=v" });
  await bundleWorker(built);
  rmSync(join(built.directory, ".dev.vars"));

  await bundleWorker(built);

  assert.equal(lstatSync(join(built.directory, "target/worker/.dev.vars"), { throwIfNoEntry: false }), undefined);
});

test("a build without changes writes nothing: wrangler need not reload", async (t) => {
  const built = builtProject(t, "wasm");
  await bundleWorker(built);
  const file = join(built.directory, "target/worker/worker.js");
  const before = lstatSync(file);

  await bundleWorker(built);

  assert.deepEqual([lstatSync(file).mtimeMs, lstatSync(file).ino], [before.mtimeMs, before.ino]);
});

test("all faults of the configuration are told at once, and nothing is written", async (t) => {
  const bindings = [{ name: "DB", kind: "d1", class: "c" }, { name: "KV", kind: "kv", class: "c" }];
  const built = builtProject(t, "js", {}, { bindings });

  const errors = await errorsOf(built);

  assert.equal(errors.length, 2);
  assert.match(errors[0], /^Binding 'DB' \(c, D1 database\) is not in handlers\/horatio\/wrangler\.toml\.template\. Add \[\[d1_databases\]\]/);
  assert.equal(exists(built, "worker.js"), false);
});

test("code from text in the program is refused", async (t) => {
  const built = builtProject(t, "js", { "target/samovar/teavm/classes.js": "export function hello() { return eval('1'); }" });

  assert.match((await errorsOf(built))[0], /^worker\.js:1:\d+: use of eval/);
});

test("an import that is no sibling and not cloudflare:* is refused", async (t) => {
  const built = builtProject(t, "js", { "target/samovar/teavm/classes.js": "export { hello } from 'node:fs';" });

  const error = await bundleWorker(built).catch((thrown) => thrown);

  assert.match(error.message, /node:fs/);
});

test("too large for its budget is refused", async (t) => {
  const built = builtProject(t, "js");

  assert.match((await errorsOf({ ...built, sizeBudget: "0.1" }))[0], /budget \(samovar\.sizeBudget\) is 0\.1 KiB/);
});

test("a project without @Worker is told so", async (t) => {
  const built = builtProject(t, "js");
  rmSync(join(built.classes, "META-INF"), { recursive: true });

  assert.match((await errorsOf(built))[0], /is there a class annotated @Worker\(name = "…"\) in this project\?$/);
});

const hyperdrive = {
  files: {
    "wrangler.toml.template": '[[hyperdrive]]\nbinding = "HYPERDRIVE"\nid = "x"\n',
    "target/samovar/host/postgres.js": 'import postgres from "postgres";\nglobalThis.postgres = postgres;',
  },
  parts: { bindings: [{ name: "HYPERDRIVE", kind: "hyperdrive", class: "com.acme.AppEnv" }] },
};

test("Hyperdrive: PostgreSQL's client and the flag for it", async (t) => {
  const built = builtProject(t, "js", hyperdrive.files, hyperdrive.parts);

  await bundleWorker(built);

  const code = read(built, "worker.js");
  assert.match(code, /SCRAM-SHA-256/);
  const modules = new Set([...code.matchAll(/from"(node:\w+)"/g)].map(([, name]) => name));
  assert.deepEqual([...modules].sort(), ["node:buffer", "node:events", "node:stream"]);
  assert.ok(parse(read(built, "wrangler.toml")).compatibility_flags.includes("nodejs_compat"));
});

test("without Hyperdrive there is neither the client nor the flag", async (t) => {
  const built = builtProject(t, "js", { "target/samovar/host/postgres.js": hyperdrive.files["target/samovar/host/postgres.js"] });

  await bundleWorker(built);

  assert.doesNotMatch(read(built, "worker.js"), /SCRAM|postgres|node:/);
  assert.doesNotMatch(read(built, "wrangler.toml"), /nodejs_compat/);
});

for (const [what, program, expected] of [
  ["throws", "export function hello() {}\nthrow new RangeError('no');", /^The worker does not start: RangeError: no\n/],
  ["wants random values", "export function hello() {}\ncrypto.randomUUID();", /Disallowed operation.*\n.*\n.* Do it in a handler\.$/],
  ["never ends", "export function hello() {}\nfor (;;);", /it was still starting after 10 seconds/],
  ["imports what is not there", "export { hello } from 'cloudflare:absent';", /^The worker does not start: Error: No such module "cloudflare:absent"/],
]) {
  test(`a worker that ${what} while it starts is refused, and the last one stays`, async (t) => {
    const built = builtProject(t, "js");
    await bundleWorker(built);
    writeFileSync(join(built.directory, "target/samovar/teavm/classes.js"), program);

    const errors = await errorsOf(built);

    assert.equal(errors.length, 1);
    assert.match(errors[0], expected);
    assert.match(read(built, "worker.js"), /from Java/);
  });
}

test("a worker that imports modules of the platform is started", async (t) => {
  const names = ["email", "sockets", "workers", "workflows"];
  const imports = names.map((name, i) => `import * as module${i} from "cloudflare:${name}";`).join("\n");
  const program = `${imports}\nexport function hello() { return [${names.map((_, i) => `module${i}`)}]; }`;
  const built = builtProject(t, "js", { "target/samovar/teavm/classes.js": program });

  await bundleWorker(built);

  for (const name of names) assert.match(read(built, "worker.js"), new RegExp(`cloudflare:${name}`));
});

test("a worker of a later date than workerd's own is started at that", async (t) => {
  const built = builtProject(t, "js");

  await bundleWorker({ ...built, compatibilityDate: "2999-01-01" });

  assert.match(read(built, "wrangler.toml"), /2999-01-01/);
});
