import { createServer } from "node:http";
import { buffer, text } from "node:stream/consumers";

/**
 * A door behind the worker, for a look at what it has stored, and to prepare a wrong state:
 *
 *     GET, PUT, DELETE /kv/<binding>/<key>     GET, PUT, DELETE /r2/<binding>/<key>
 *     POST /sql/<binding> (the statement)      GET, DELETE /asked
 * @returns {Promise<string>} its address
 */
export async function openDoor(miniflare, standIns) {
  const doors = { kv, r2, sql, asked };
  const server = createServer(async (request, response) => {
    const [, kind, binding, ...rest] = request.url.split("/").map(decodeURIComponent);
    try {
      const answer = await doors[kind]({ miniflare, standIns, request, binding, key: rest.join("/") });
      response.end(JSON.stringify(answer ?? null));
    } catch (error) {
      response.writeHead(500).end(String(error.stack));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

async function kv({ miniflare, request, binding, key }) {
  const namespace = await miniflare.getKVNamespace(binding);
  if (request.method === "PUT") return namespace.put(key, await text(request));
  if (request.method === "DELETE") return namespace.delete(key);
  const { keys } = await namespace.list({ prefix: key });
  const found = keys.find(({ name }) => name === key);
  return found && { ...found, value: await namespace.get(key) };
}

async function r2({ miniflare, request, binding, key }) {
  const bucket = await miniflare.getR2Bucket(binding);
  if (request.method === "PUT") return void (await bucket.put(key, await buffer(request)));
  if (request.method === "DELETE") return bucket.delete(key);
  if (key === "") return (await bucket.list()).objects.map((one) => one.key);
  const found = await bucket.get(key);
  return (
    found && {
      size: found.size,
      http: found.httpMetadata,
      custom: found.customMetadata,
      md5: Buffer.from(found.checksums.md5 ?? []).toString("hex"),
      hex: Buffer.from(await found.arrayBuffer()).toString("hex"),
    }
  );
}

async function sql({ miniflare, request, binding }) {
  const database = await miniflare.getD1Database(binding);
  return (await database.prepare(await text(request)).all()).results;
}

function asked({ standIns, request }) {
  if (request.method === "DELETE") return standIns.reset();
  return standIns.asked;
}
