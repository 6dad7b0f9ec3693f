import { join } from "node:path";
import { createInterface } from "node:readline";
import { javaFrames } from "./java-frames.mjs";

// node .samovar/trace.mjs handlers/horatio < log: Java's names and lines into the stack traces of a deployed worker's log
// (`wrangler tail`), by what the build of exactly that worker has kept in target/samovar.
const [project] = process.argv.slice(2);
if (!project) {
  console.error("usage: node .samovar/trace.mjs <folder of the project> < log");
  process.exit(2);
}
const wasm = join(project, "target/samovar/teavm/classes.wasm");
const frames = javaFrames({ debug: `${wasm}.teadbg`, wasm });
createInterface({ input: process.stdin }).on("line", (line) => frames(line).forEach((one) => console.log(one)));
