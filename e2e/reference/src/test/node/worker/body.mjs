/** What DecompressionStream takes: BodyRoutes.java. */
import { lines } from "./lines.mjs";

const formats = { GZIP: "gzip", DEFLATE: "deflate", DEFLATE_RAW: "deflate-raw" };

export async function bodyRoutes(request, path) {
  const format = formats[path.split("/")[2]];
  try {
    const stream = request.body.pipeThrough(new DecompressionStream(format));
    const bytes = await new Response(stream).arrayBuffer();
    return lines([["size", String(bytes.byteLength)]]);
  } catch (e) {
    return new Response(String(e), { status: 400 });
  }
}
