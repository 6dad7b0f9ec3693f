// What would be uploaded: KB (1,000 bytes) after gzip.
import { gzipSync } from "node:zlib";

export async function sizes(workers) {
  return workers.map(({ name, modules }) => ({
    name,
    workerKb: kb(modules.filter(({ type }) => type === "ESModule")),
    wasmKb: modules.some(isWasm) ? kb(modules.filter(isWasm)) : undefined,
    gzipKb: kb(modules),
  }));
}

const isWasm = ({ type }) => type === "CompiledWasm";

function kb(modules) {
  return modules.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1000;
}
