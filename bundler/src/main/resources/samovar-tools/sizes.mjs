import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";

/** @typedef {{name: string, raw: number, gzip: number}} Size bytes */

/**
 * @param {string[]} files
 * @returns {Size[]} one for each, and the total; compressed one by one, as Cloudflare counts the upload roughly
 */
export function sizesOf(files) {
  const sizes = files.map((file) => {
    const bytes = readFileSync(file);
    return { name: basename(file), raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  const total = sizes.reduce((sum, { raw, gzip }) => ({ ...sum, raw: sum.raw + raw, gzip: sum.gzip + gzip }), {
    name: "total",
    raw: 0,
    gzip: 0,
  });
  return [...sizes, total];
}

/** @param {Size[]} sizes */
export function sizeTable(sizes) {
  const width = Math.max(...sizes.map(({ name }) => name.length));
  return sizes.map(({ name, raw, gzip }) => `${name.padEnd(width)}  ${kib(raw)}  gzip ${kib(gzip)}`);
}

/**
 * @param {Size[]} sizes
 * @param {string | undefined} budget gzip KiB that all files together may have; empty for no limit
 * @param {import("./problems.mjs").Problems} problems
 */
export function checkBudget(sizes, budget, problems) {
  if (!budget) return;
  const limit = Number(budget);
  if (!(limit > 0)) {
    problems.error(`samovar.sizeBudget must be a number of KiB, was '${budget}'.`);
    return;
  }
  const { gzip } = sizes.at(-1);
  if (gzip > limit * 1024) {
    problems.error(
      `The worker has ${kib(gzip).trim()} gzip, its budget (samovar.sizeBudget) is ${limit} KiB. ` +
        "Find what was linked in, or raise the budget in pom.xml.",
    );
  }
}

/** A number of bytes as people read it: 12,345. */
export function thousands(bytes) {
  return bytes.toLocaleString("en");
}

function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`.padStart(11);
}
