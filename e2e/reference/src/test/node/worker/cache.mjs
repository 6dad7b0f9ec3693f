/** Keys and responses that the Cache API takes: CacheRoutes.java. */
import { lines } from "./lines.mjs";

const response = (status, headers = {}) => new Response("a", { status, headers: { "cache-control": "max-age=60", ...headers } });

async function outcome(call) {
  try {
    await call();
    return "done";
  } catch (e) {
    return e.name;
  }
}

export async function cacheRoutes(request, path) {
  const cache = caches.default;
  const key = await request.text();
  if (path === "/keys") {
    return lines([
      ["put", await outcome(() => cache.put(key, response(200)))],
      ["match", await outcome(() => cache.match(key))],
      ["delete", await outcome(() => cache.delete(key))],
    ]);
  }
  const vary = request.headers.get("x-vary") ?? "Accept";
  const status = Number(path.split("/")[2]);
  return lines([["put", await outcome(() => cache.put("https://a.example/", response(status, { vary })))]]);
}
