// node run-cases.mjs <program.js or .wasm> <how many cases> <TeaVM's own Wasm runtime>: prints a line for each case, also where it traps.
import { readFileSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [program, count, runtime] = process.argv.slice(2);
const SHOWN = 120;
const lines = [];
let line = "";
const run = program.endsWith(".wasm") ? await wasm() : await javaScript();

for (let i = 0; i < Number(count); i++) {
  const before = lines.length;
  try {
    await run([String(i)]);
    if (lines.length === before) lines.push(`${i} nothing`);
  } catch (e) {
    line = "";
    lines.push(`${i} trap ${e.message}`.slice(0, SHOWN));
  }
}
const output = Buffer.from(lines.join("\n") + "\n");
for (let at = 0; at < output.length; ) at += writeSync(1, output, at);

async function wasm() {
  const { load } = await import(pathToFileURL(runtime));
  const teavm = await load(readFileSync(program), {
    stackDeobfuscator: { enabled: false },
    installImports: (imports) => {
      imports.teavmConsole.putcharStdout = put;
    },
  });
  return (args) => teavm.exports.main(args);
}

function put(c) {
  if (c !== 10) {
    line += String.fromCharCode(c);
    return;
  }
  lines.push(line);
  line = "";
}

async function javaScript() {
  console.info = (text) => lines.push(text);
  const { main } = await import(pathToFileURL(program));
  return (args) => new Promise((resolve, reject) => main(args, (e) => (e ? reject(e) : resolve())));
}
