// node link-cases.mjs <folder of the bundler's tools> <TeaVM's .wasm>: writes linked.wasm and optimised.wasm beside it, as a worker's build does without and with wasm-opt.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [tools, program] = process.argv.slice(2);
const { mendWasm } = await tool("mend-wasm.mjs");
const { mergeBoundsChecks } = await tool("bounds-checks.mjs");
const { optimizeWasm } = await tool("optimize-wasm.mjs");

const linked = join(dirname(program), "linked.wasm");
writeFileSync(linked, mergeBoundsChecks(mendWasm(readFileSync(program))));
// Without lines of the code, and with the passes of a worker that has them.
await optimizeWasm(linked, join(dirname(program), "optimised.wasm"), []);

function tool(name) {
  return import(pathToFileURL(join(tools, name)).href);
}
