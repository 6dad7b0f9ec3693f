// node run.mjs <app.js or app.wasm> <file with one argument a line> <TeaVM's own Wasm runtime>: prints what the program prints.
import { readFileSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [program, argumentsFile, runtime] = process.argv.slice(2);
const given = readFileSync(argumentsFile, "utf8").split("\n").filter((line) => line !== "");
const lines = [];

if (program.endsWith(".wasm")) {
  const { load } = await import(pathToFileURL(runtime));
  let line = "";
  const put = (c) => {
    if (c === 10) {
      lines.push(line);
      line = "";
    } else {
      line += String.fromCharCode(c);
    }
  };
  const teavm = await load(readFileSync(program), {
    stackDeobfuscator: { enabled: false },
    installImports: (imports) => {
      imports.teavmConsole.putcharStdout = put;
    },
  });
  await teavm.exports.main(given);
} else {
  console.info = (text) => lines.push(text);
  const { main } = await import(pathToFileURL(program));
  main(given, (e) => {
    if (e) throw e;
  });
}

const output = Buffer.from(lines.join("\n").trimEnd() + "\n");
for (let at = 0; at < output.length; ) at += writeSync(1, output, at);
