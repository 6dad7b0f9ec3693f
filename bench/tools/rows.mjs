// The rows of the table: what is asked, and the goal for ours on Wasm as a ratio of requests per second.
import { HONO, PLAIN } from "./contenders.mjs";

const JSON_BODY = { "content-type": "application/json" };
const TEXT_BODY = { "content-type": "text/plain" };

function order(lines) {
  return JSON.stringify({
    customer: "Ottilie Größenwahn",
    email: "ottilie@example.com",
    paid: true,
    lines: Array.from({ length: lines }, (none, i) => ({
      sku: `SKU-${i}-${"x".repeat(i % 9)}`,
      quantity: 1 + (i % 7),
      price: Math.round(i * 137.31) / 100,
      note: i % 4 === 0 ? `wrap it, "nicely" ${i}` : null,
    })),
  });
}

function letters(length, seed) {
  let text = "";
  for (let i = 0, value = seed; i < length; i++) {
    value = (value * 1103515245 + 12345) % 2147483648;
    text += String.fromCharCode(97 + (value % 26));
  }
  return text;
}

const MARKDOWN = Array.from({ length: 60 }, (none, i) => `
## Section ${i}

A paragraph with *emphasis*, **strength**, \`code\` and a [link](https://example.com/${i}),
over two lines & with an entity.

- first item
- second item with **bold**
  1. nested

> A quotation of ${i} words

\`\`\`js
const answer = ${i};
\`\`\`
`).join("\n");

export const ROWS = [
  { id: "plain", title: "plain text through the router", path: "/plain",
    goals: { [PLAIN]: 0.98, [HONO]: 1 }, cpuGoal: 1.05 },
  { id: "routes", title: "100 routes, path parameter + query → JSON", path: "/api/resource23/4711?view=long",
    goals: { [HONO]: 1 } },
  { id: "json-1k", title: "JSON 1 KB: in, validate, out", path: "/orders", body: order(13), headers: JSON_BODY,
    goals: { [HONO]: 1 } },
  { id: "json-10k", title: "JSON 10 KB: in, validate, out", path: "/orders", body: order(140), headers: JSON_BODY,
    goals: { [HONO]: 1 } },
  { id: "json-1m", title: "JSON 1 MB: in, validate, out", path: "/orders", body: order(13_500), headers: JSON_BODY,
    connections: 4, goals: { [PLAIN]: 0.7 } },
  { id: "d1-read", title: "D1: read by id", path: "/db/tasks/42", goals: { [HONO]: 1 } },
  { id: "d1-list", title: "D1: list 50 rows", path: "/db/tasks", goals: { [HONO]: 1 } },
  { id: "d1-insert", title: "D1: insert", path: "/db/tasks", body: '{"title":"Water the roses"}', headers: JSON_BODY,
    status: 201, changing: true, goals: { [HONO]: 1 } },
  { id: "text-out", title: "200 KB text out", path: "/bodies/text", connections: 8, goals: { [PLAIN]: 1, [HONO]: 1 } },
  { id: "hash", title: "1 MB bytes in → SHA-256 out", path: "/bodies/hash", body: Buffer.alloc(1 << 20, 7),
    headers: { "content-type": "application/octet-stream" }, connections: 4, goals: { [PLAIN]: 1, [HONO]: 1 } },
  { id: "through", title: "5 MB streamed through", path: "/bodies/through", body: Buffer.alloc(5 << 20, 9),
    headers: { "content-type": "application/octet-stream" }, connections: 2, goals: { [PLAIN]: 1, [HONO]: 1 } },
  { id: "page", title: "HTML page from a template, 200 rows", path: "/page", goals: { [PLAIN]: 1 } },
  { id: "markdown", title: "parse and render Markdown (commonmark / marked)", path: "/computing/markdown",
    body: MARKDOWN, headers: TEXT_BODY, connections: 4, alike: false, goals: { [PLAIN]: 1 } },
  { id: "levenshtein", title: "Levenshtein 2,000 × 2,000", path: "/computing/distance",
    body: `${letters(2000, 1)}\n${letters(2000, 2)}`, headers: TEXT_BODY, connections: 2, goals: { [PLAIN]: 1 } },
];

export const SUSPENDED = { id: "suspended", title: "1,000 requests suspended for 200 ms at once",
  path: "/computing/pause", connections: 1000 };

export const GROWTH = { id: "memory", title: "memory after 20,000 and after 100,000 requests",
  path: "/api/resource23/4711?view=long", first: 20_000, last: 100_000 };

export const START = { id: "start-up", title: "start of workerd to first answer", path: "/plain" };

export const SIZE = { id: "size", title: "size of the worker with all rows, gzip" };

/** TechEmpower's test types; what is drawn at random cannot be alike. */
export const TECHEMPOWER = [
  { id: "tfb-json", title: "TechEmpower: json", path: "/json", goals: { [HONO]: 1 } },
  { id: "tfb-plaintext", title: "TechEmpower: plaintext", path: "/plaintext", goals: { [HONO]: 1 } },
  { id: "tfb-db", title: "TechEmpower: db", path: "/db", alike: false, goals: { [HONO]: 1 } },
  { id: "tfb-queries", title: "TechEmpower: queries, 20 each", path: "/queries?queries=20", alike: false, goals: { [HONO]: 1 } },
  { id: "tfb-fortunes", title: "TechEmpower: fortunes", path: "/fortunes", goals: { [HONO]: 1 } },
  { id: "tfb-updates", title: "TechEmpower: updates, 20 each", path: "/updates?queries=20", alike: false, goals: { [HONO]: 1 } },
];
