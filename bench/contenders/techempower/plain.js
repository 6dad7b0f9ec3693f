import { change, fortunes, queries, random, several } from "./worlds.js";

const TEXT = { "content-type": "text/plain; charset=utf-8" };
const HTML = { "content-type": "text/html; charset=utf-8" };
const ESCAPES = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;" };

const escape = (text) => text.replace(/[<>&"']/g, (c) => ESCAPES[c]);

function page(fortunes) {
  const rows = fortunes.map(({ id, message }) => `<tr><td>${id}</td><td>${escape(message)}</td></tr>`).join("");
  return `<!DOCTYPE html><html><head><title>Fortunes</title></head><body><table><tr><th>id</th><th>message</th></tr>${rows}</table></body></html>`;
}

export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const count = () => queries(url.searchParams.get("queries"));
    switch (request.method === "GET" ? url.pathname : "") {
      case "/json":
        return Response.json({ message: "Hello, World!" });
      case "/plaintext":
        return new Response("Hello, World!", { headers: TEXT });
      case "/db":
        return Response.json(await random(env.DB));
      case "/queries":
        return Response.json(await several(env.DB, count()));
      case "/updates":
        return Response.json(await change(env.DB, count()));
      case "/fortunes":
        return new Response(page(await fortunes(env.DB)), { headers: HTML });
      default:
        return new Response("Not Found", { status: 404 });
    }
  },
};
