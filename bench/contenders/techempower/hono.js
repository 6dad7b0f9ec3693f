import { Hono } from "hono";
import { html } from "hono/html";
import { change, fortunes, queries, random, several } from "./worlds.js";

const app = new Hono();

app.get("/json", (c) => c.json({ message: "Hello, World!" }));
app.get("/plaintext", (c) => c.text("Hello, World!"));
app.get("/db", async (c) => c.json(await random(c.env.DB)));
app.get("/queries", async (c) => c.json(await several(c.env.DB, queries(c.req.query("queries")))));
app.get("/updates", async (c) => c.json(await change(c.env.DB, queries(c.req.query("queries")))));

const row = ({ id, message }) => html`<tr><td>${id}</td><td>${message}</td></tr>`;
app.get("/fortunes", async (c) =>
  c.html(html`<!DOCTYPE html><html><head><title>Fortunes</title></head><body><table><tr><th>id</th><th>message</th></tr>${(await fortunes(c.env.DB)).map(row)}</table></body></html>`));

export default app;
