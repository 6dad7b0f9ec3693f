/** Objects of R2 under the conditions and ranges of a request: BucketRoutes.java. */
import { lines } from "./lines.mjs";

export async function bucketRoutes(request, path, env) {
  const [, action, rest] = /^\/(?:(read|serve)\/)?(.*)$/s.exec(path);
  const key = decodeURIComponent(rest);
  if (request.method === "PUT") {
    await env.BUCKET.put(key, request.body ?? "", { httpMetadata: request.headers });
    return new Response(null, { status: 204 });
  }
  const object = await env.BUCKET.get(key, { onlyIf: request.headers, range: request.headers });
  if (action === "read") {
    return read(object);
  }
  const headers = new Headers();
  object.writeHttpMetadata(headers);
  headers.set("etag", object.httpEtag);
  return new Response(object.body, { headers, encodeBody: "manual" });
}

async function read(object) {
  const pairs = [["etag", object.etag]];
  if (object.body !== undefined) {
    pairs.push(["range", `${object.range.offset}+${object.range.length}`], ["text", await object.text()]);
  }
  return lines(pairs);
}
