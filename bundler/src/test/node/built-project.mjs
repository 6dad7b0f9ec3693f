import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { manifest } from "./project.mjs";

// An empty Wasm module: magic number and version.
export const WASM = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** What stands for the lines of its code: a custom section "x". */
export const LINES = Buffer.from([0, 2, 1, 0x78]);

/** A project as Maven and TeaVM leave it, with a host that is one line. */
export function builtProject(t, target, files = {}, parts = {}) {
  const root = mkdtempSync(join(tmpdir(), "samovar "));
  t.after(() => rmSync(root, { recursive: true }));
  const directory = join(root, "handlers/horatio");
  const all = {
    "target/classes/META-INF/samovar/manifest.json": JSON.stringify(manifest(parts)),
    "target/samovar/teavm/classes.js": "export function hello() { return 'from Java'; }",
    "target/samovar/teavm/classes.wasm": WASM,
    "target/samovar/teavm/classes.wasm.teadbg": LINES,
    "target/samovar/host/debug-info.mjs": "export const placesIn = (debug) => [{ address: 1, place: debug }];",
    "target/samovar/host/frames.mjs": "export const withFrames = (wasm, [{ place }]) => Buffer.concat([wasm, place]);",
    "target/samovar/host/entry-js.js": "export const start = (program) => () => new Response(program.hello());",
    "target/samovar/host/entry.js": "export const start = (module, bodies) => () => new Response(String([module, bodies]));",
    "target/samovar/host/record.mjs": [
      "export const recordBodies = async () => [];",
      "export const bodiesSource = () => 'export default [\"recorded\"];';",
    ].join("\n"),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return {
    directory,
    root,
    target,
    build: join(directory, "target"),
    classes: join(directory, "target/classes"),
    compatibilityDate: "2026-10-01",
    optimize: "false",
    stackTraces: "false",
  };
}
