import { readFileSync } from "node:fs";

const PLACE = "{{report}}";

/**
 * The report as a page of its own, which needs nothing else: packages, their classes, by which way each got in, and a search.
 * @param {import("./size-report.mjs").SizeReport} report
 * @param {string} worker its name
 */
export function sizePage(report, worker) {
  const page = readFileSync(new URL("size-page.html", import.meta.url), "utf8");
  return page.replace(PLACE, () => inScript({ worker, ...report }));
}

/** No text can end the element that it stands in. */
function inScript(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
