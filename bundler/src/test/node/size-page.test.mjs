import assert from "node:assert/strict";
import { test } from "node:test";
import { sizePage } from "../size-page.mjs";

const REPORT = { files: [], sections: [], functions: 1, code: 5, packages: [], classes: [{ class: "a.B$</script>$&", bytes: 5, brings: 5, way: [], methods: [] }] };

test("the page has the report, in which no text ends its element", () => {
  const [, text] = /<script id="report" type="application\/json">(.*?)<\/script>/s.exec(sizePage(REPORT, "shop"));

  assert.deepEqual(JSON.parse(text), { worker: "shop", ...REPORT });
});

test("the page asks for nothing from elsewhere", () => {
  assert.doesNotMatch(sizePage(REPORT, "shop"), /\b(?:src|href)="(?!data:)/);
});
