// Hand-written, without a framework: what an experienced JavaScript developer would put into production.
import { marked } from "marked";
import {
  NEW_TASK, TASK, TASKS, distance, longText, page, rest, sha256, toTask, total, twoLines,
} from "../shared.js";
import { checkOrder, checkTask } from "./checks.js";

const TEXT = { "content-type": "text/plain; charset=utf-8" };
const HTML = { "content-type": "text/html; charset=utf-8" };
const BODY_LIMIT = 10 * 1024 * 1024;

const text = (value) => new Response(value, { headers: TEXT });
const html = (value) => new Response(value, { headers: HTML });

function problem(status, title, detail, errors) {
  return new Response(JSON.stringify({ type: "about:blank", title, status, detail, errors }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}

async function json(request, check, answer) {
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return problem(415, "Unsupported Media Type", "The body must be JSON");
  }
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT) {
    return problem(413, "Content Too Large", "The body has more than 10 MiB");
  }
  let value;
  try {
    value = await request.json();
  } catch (e) {
    return problem(400, "Bad Request", e.message);
  }
  const errors = check(value);
  return errors.length > 0 ? problem(422, "Unprocessable Content", "The body is not valid", errors) : answer(value);
}

const exact = new Map([
  ["GET /plain", () => text("Hello, World!")],
  ["GET /page", () => html(page())],
  ["GET /bodies/text", () => text(longText())],
  ["POST /bodies/hash", async (request) => text(await sha256(await request.arrayBuffer()))],
  ["POST /bodies/through", (request) =>
    new Response(request.body, { headers: { "content-type": "application/octet-stream" } })],
  ["POST /computing/markdown", async (request) => html(marked.parse(await request.text()))],
  ["POST /computing/distance", async (request) => text(String(distance(...twoLines(await request.text()))))],
  ["GET /computing/pause", async (request, env, url) => {
    await rest(url.searchParams.get("millis"));
    return text("rested");
  }],
  ["POST /orders", (request) => json(request, checkOrder, priced)],
  ["GET /db/tasks", async (request, env) =>
    Response.json((await env.DB.prepare(TASKS).all()).results.map(toTask))],
  ["POST /db/tasks", (request, env) => json(request, checkTask, async ({ title }) => {
    const { meta } = await env.DB.prepare(NEW_TASK).bind(title).run();
    return Response.json({ id: meta.last_row_id }, { status: 201 });
  })],
]);

for (let i = 0; i < 25; i++) {
  exact.set(`GET /api/resource${i}`, () => text(`resource${i}`));
  exact.set(`POST /api/resource${i}`, () => text(`resource${i}`));
}

function priced({ customer, email, paid, lines }) {
  return Response.json({ customer, email, paid, lines, total: total(lines) });
}

const ITEM = /^\/api\/(resource(?:1?\d|2[0-4]))\/(-?\d+)$/;
const ONE_TASK = /^\/db\/tasks\/(\d+)$/;

async function withParameters(request, env, url) {
  const item = ITEM.exec(url.pathname);
  if (item !== null && request.method === "GET") {
    return Response.json({
      resource: item[1], id: Number(item[2]), view: url.searchParams.get("view") ?? "short",
    });
  }
  if (item !== null && request.method === "DELETE") {
    return new Response(null, { status: 204 });
  }
  const task = ONE_TASK.exec(url.pathname);
  if (task !== null && request.method === "GET") {
    const row = await env.DB.prepare(TASK).bind(Number(task[1])).first();
    return row === null ? problem(404, "Not Found", "There is no such task") : Response.json(toTask(row));
  }
  return problem(404, "Not Found", `No route for ${request.method} ${url.pathname}`);
}

export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    try {
      const handler = exact.get(`${request.method} ${url.pathname}`);
      return handler === undefined ? await withParameters(request, env, url) : await handler(request, env, url);
    } catch (e) {
      console.error(e.stack);
      return problem(500, "Internal Server Error");
    }
  },
};
