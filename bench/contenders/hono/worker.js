// Hono with the companions that its documentation recommends.
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { html, raw } from "hono/html";
import { HTTPException } from "hono/http-exception";
import { marked } from "marked";
import { z } from "zod";
import {
  NEW_TASK, TASK, TASKS, distance, longText, rest, sha256, toTask, total, twoLines,
} from "../shared.js";

const Line = z.object({
  sku: z.string().min(1).max(40),
  quantity: z.number().int().min(1).max(1000),
  price: z.number().nonnegative(),
  note: z.string().max(200).nullish(),
});

const Order = z.object({
  customer: z.string().min(1).max(100),
  email: z.email(),
  paid: z.boolean(),
  lines: z.array(Line).min(1).max(20_000),
});

const NewTask = z.object({ title: z.string().min(1).max(200) });

const invalid = (result, c) => {
  if (!result.success) {
    return c.json({ type: "about:blank", title: "Unprocessable Content", status: 422, errors: result.error.issues }, 422);
  }
};

const app = new Hono();

app.get("/plain", (c) => c.text("Hello, World!"));

for (let i = 0; i < 25; i++) {
  app.get(`/api/resource${i}`, (c) => c.text(`resource${i}`));
  app.post(`/api/resource${i}`, (c) => c.text(`resource${i}`));
  app.get(`/api/resource${i}/:id`, (c) => {
    const id = Number(c.req.param("id"));
    if (!Number.isInteger(id)) {
      throw new HTTPException(400, { message: "'id' must be a whole number" });
    }
    return c.json({ resource: `resource${i}`, id, view: c.req.query("view") ?? "short" });
  });
  app.delete(`/api/resource${i}/:id`, (c) => c.body(null, 204));
}

app.post("/orders", zValidator("json", Order, invalid), (c) => {
  const { customer, email, paid, lines } = c.req.valid("json");
  return c.json({ customer, email, paid, lines, total: total(lines) });
});

app.get("/db/tasks/:id", async (c) => {
  const row = await c.env.DB.prepare(TASK).bind(Number(c.req.param("id"))).first();
  return row === null ? c.json({ title: "Not Found", status: 404 }, 404) : c.json(toTask(row));
});
app.get("/db/tasks", async (c) => c.json((await c.env.DB.prepare(TASKS).all()).results.map(toTask)));
app.post("/db/tasks", zValidator("json", NewTask, invalid), async (c) => {
  const { meta } = await c.env.DB.prepare(NEW_TASK).bind(c.req.valid("json").title).run();
  return c.json({ id: meta.last_row_id }, 201);
});

app.get("/bodies/text", (c) => c.text(longText()));
app.post("/bodies/hash", async (c) => c.text(await sha256(await c.req.arrayBuffer())));
app.post("/bodies/through", (c) => c.body(c.req.raw.body, 200, { "content-type": "application/octet-stream" }));

const row = (i) =>
  html`<tr><td>${i}</td><td>${`Task <${i}> & "others"`}</td><td>${i % 3 === 0 ? "done" : "open"}</td></tr>`;
app.get("/page", (c) =>
  c.html(html`<!doctype html><title>Tasks</title><table>${Array.from({ length: 200 }, (none, i) => row(i))}</table>`));

app.post("/computing/markdown", async (c) => c.html(raw(marked.parse(await c.req.text()))));
app.post("/computing/distance", async (c) => c.text(String(distance(...twoLines(await c.req.text())))));
app.get("/computing/pause", async (c) => {
  await rest(c.req.query("millis"));
  return c.text("rested");
});

export default app;
