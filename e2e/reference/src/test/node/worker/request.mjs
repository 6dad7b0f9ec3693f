/** What a handler sees of a request: RequestRoutes.java. */
import { lines } from "./lines.mjs";

export async function requestRoutes(request, path) {
  const url = new URL(request.url);
  if (path === "/query") {
    return lines([...url.searchParams]);
  }
  if (path.startsWith("/header/")) {
    const name = decodeURIComponent(path.slice("/header/".length));
    return lines([[name, request.headers.get(name) ?? "(absent)"]]);
  }
  if (path === "/form") {
    return form(request);
  }
  if (path === "/text") {
    return lines([["text", await request.text()]]);
  }
  if (path.startsWith("/path/")) {
    return lines([["path", url.pathname]]);
  }
}

async function form(request) {
  const pairs = [];
  for (const [name, value] of await request.formData()) {
    pairs.push([name, typeof value === "string" ? value : `${value.name}|${value.type}|${value.size}`]);
  }
  return lines(pairs);
}
