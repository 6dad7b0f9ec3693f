// The rows of the table: what is asked, and the goals for ours on Wasm.
import { HELLO, HELLO_TEXT, HONO, HORATIO, PLAIN, WASM } from "./contenders.mjs";
import { atMost, cpuOf, fasterThan, p99Of } from "./goals.mjs";

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

/**
 * Rows of short requests: V8 collects its old objects once in 20,000 to 50,000 of them, for 0.1 to 0.2 s. A round has to hold several
 * collections, or chance says whose round holds one.
 */
const SHORT = { seconds: 6 };

/**
 * Rows that are mostly the database's: it takes longer to see a difference, and few connections keep its queue short. They are slow
 * enough for V8 to take its time: a read by id took a fifth less of the processor after a minute than after four seconds, hand-written too.
 */
const WAITING = { seconds: 4, connections: 8, warmUp: 10 };

export const ROWS = [
  { id: "plain", ...SHORT, title: "plain text through the router", path: "/plain",
    goals: [fasterThan(PLAIN, 0.98), fasterThan(HONO, 1), cpuOf(PLAIN, 1.05)] },
  { id: "routes", ...SHORT, title: "100 routes, path parameter + query → JSON", path: "/api/resource23/4711?view=long",
    goals: [fasterThan(HONO, 1)] },
  { id: "json-1k", ...SHORT, title: "JSON 1 KB: in, validate, out", path: "/orders", body: order(13), headers: JSON_BODY,
    goals: [fasterThan(HONO, 1)] },
  { id: "json-10k", title: "JSON 10 KB: in, validate, out", path: "/orders", body: order(140), headers: JSON_BODY,
    goals: [fasterThan(HONO, 1)] },
  { id: "json-1m", title: "JSON 1 MB: in, validate, out", path: "/orders", body: order(13_500), headers: JSON_BODY,
    connections: 4, warmUp: 10, goals: [fasterThan(PLAIN, 0.7)] },
  { id: "d1-read", ...WAITING, title: "D1: read by id", path: "/db/tasks/42", goals: [fasterThan(HONO, 1)] },
  { id: "d1-list", ...WAITING, title: "D1: list 50 rows", path: "/db/tasks", goals: [fasterThan(HONO, 1)] },
  { id: "d1-insert", ...WAITING, title: "D1: insert", path: "/db/tasks", body: '{"title":"Water the roses"}', headers: JSON_BODY,
    status: 201, changing: true, goals: [fasterThan(HONO, 1)] },
  { id: "text-out", title: "200 KB text out", path: "/bodies/text", connections: 8, goals: [fasterThan(PLAIN, 1), fasterThan(HONO, 1)] },
  { id: "hash", title: "1 MB bytes in → SHA-256 out", path: "/bodies/hash", body: Buffer.alloc(1 << 20, 7),
    headers: { "content-type": "application/octet-stream" }, connections: 4, goals: [fasterThan(PLAIN, 1), fasterThan(HONO, 1)] },
  { id: "through", title: "5 MB streamed through", path: "/bodies/through", body: Buffer.alloc(5 << 20, 9),
    headers: { "content-type": "application/octet-stream" }, connections: 2, goals: [fasterThan(PLAIN, 1), fasterThan(HONO, 1)] },
  { id: "page", title: "HTML page from a template, 200 rows", path: "/page", goals: [fasterThan(PLAIN, 1)] },
  { id: "markdown", title: "parse and render Markdown (commonmark / marked)", path: "/computing/markdown",
    body: MARKDOWN, headers: TEXT_BODY, connections: 4, alike: false, goals: [fasterThan(PLAIN, 1)] },
  { id: "levenshtein", title: "Levenshtein 2,000 × 2,000", path: "/computing/distance",
    body: `${letters(2000, 1)}\n${letters(2000, 2)}`, headers: TEXT_BODY, connections: 2, goals: [fasterThan(PLAIN, 1)] },
];

export const SUSPENDED = { id: "suspended", title: "1,000 requests suspended for 200 ms at once",
  says: `1,000 connections ask, wait for 200 ms and ask again, for 10 s at a time, which hold two of V8's collections of old objects. The memory is that of a fresh workerd with one contender, whose 1,000 connections are open
before: what becomes resident until all of them wait, and what is then reachable in V8's heap. What hand-written JavaScript takes is workerd's own.`,
  path: "/computing/pause", connections: 1000, hardly: "/computing/pause?millis=1", waiting: "/computing/pause?millis=5000", seconds: 10, undivided: true,
  goals: [p99Of(PLAIN, 1.1), atMost(WASM, "residentKibEach", 40, "KiB")] };

export const GROWTH = { id: "memory", title: "memory after 20,000 and after 100,000 requests",
  says: `A workerd for each contender, asked for the row of 100 routes. Heap is what V8 still reaches after a garbage collection, buffers included: a leak shows there.
What is resident grows as V8 lets its heap grow, with all contenders.`,
  path: "/api/resource23/4711?view=long", first: 20_000, last: 100_000,
  goals: [atMost(WASM, "grownKib", 100, "KiB")] };

export const START = { id: "start-up", title: "start-up", path: "/plain",
  says: `Of a worker with nothing in it, of those with all rows, and of whole applications. Active is the time in the profile of \`wrangler check startup\`, which samples a local start;
the first answer is that of workerd with one worker, from the start of the process.`,
  goals: [atMost(HELLO, "activeMs", 15, "ms"), atMost(HORATIO, "activeMs", 40, "ms")] };

export const SIZE = { id: "size", title: "size, gzip",
  says: `What is uploaded, in KB of 1,000 bytes: the workers with all rows, and whole applications of ours on Wasm.`,
  goals: [atMost(HELLO_TEXT, "gzipKb", 30, "KB"), atMost(HELLO, "gzipKb", 85, "KB"), atMost(HORATIO, "gzipKb", 200, "KB")] };

export const CLEAN_BUILD = "clean build on Wasm";
export const EDIT = "edit → answered by ./dev";

export const BUILD = { id: "build", title: "build of hello",
  says: `Both in a copy of the project. The clean build is \`mvn package -DskipTests\` without handlers/hello/target, when all that hello is made of is up to date: javac with the
processor, TeaVM, wasm-opt, the bundle with its checks, the jar; the JavaScript target is left out. The edit changes a text in Hello.java under a running \`./dev hello\`, until a request is answered with it.`,
  goals: [atMost(CLEAN_BUILD, "buildSeconds", 10, "s"), atMost(EDIT, "editSeconds", 3, "s")] };

/** TechEmpower's test types; what is drawn at random cannot be alike. */
export const TECHEMPOWER = [
  { id: "tfb-json", ...SHORT, title: "TechEmpower: json", path: "/json", goals: [fasterThan(HONO, 1)] },
  { id: "tfb-plaintext", ...SHORT, title: "TechEmpower: plaintext", path: "/plaintext", goals: [fasterThan(HONO, 1)] },
  { id: "tfb-db", ...WAITING, title: "TechEmpower: db", path: "/db", alike: false, goals: [fasterThan(HONO, 1)] },
  { id: "tfb-queries", ...WAITING, title: "TechEmpower: queries, 20 each", path: "/queries?queries=20", alike: false, goals: [fasterThan(HONO, 1)] },
  { id: "tfb-fortunes", ...WAITING, title: "TechEmpower: fortunes", path: "/fortunes", goals: [fasterThan(HONO, 1)] },
  { id: "tfb-updates", ...WAITING, title: "TechEmpower: updates, 20 each", path: "/updates?queries=20", alike: false, goals: [fasterThan(HONO, 1)] },
];
