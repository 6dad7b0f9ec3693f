/** What the types of the pinned workerd have and local workerd has not: LocalIT.java. */
import { lines } from "./lines.mjs";

export async function localRoutes(request, path, env, ctx) {
  return lines([
    ["ctx.cache", typeof ctx.cache],
    ["ctx.access", typeof ctx.access],
    ["ctx.tracing", typeof ctx.tracing],
    ["spans are traced", String(ctx.tracing.startSpan("any").isTraced)],
    ["KV says where a value is from", String((await env.KV.getWithMetadata("any")).cacheStatus)],
  ]);
}
