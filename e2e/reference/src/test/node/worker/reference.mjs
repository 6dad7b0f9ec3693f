/** The JavaScript worker: the routes of the Java worker `Reference`, on workerd's own API. */
import { answerRoutes } from "./answer.mjs";
import { bodyRoutes } from "./body.mjs";
import { bucketRoutes } from "./bucket.mjs";
import { cacheRoutes } from "./cache.mjs";
import { echoRoutes } from "./echo.mjs";
import { jsonRoutes } from "./json.mjs";
import { localRoutes } from "./local.mjs";
import { requestRoutes } from "./request.mjs";
import { routingRoutes } from "./routing.mjs";

/** Longest prefix first where two begin alike; each area has one function (request, path below its prefix, env, ctx). */
const areas = {
  answer: answerRoutes,
  body: bodyRoutes,
  bucket: bucketRoutes,
  cache: cacheRoutes,
  echo: echoRoutes,
  json: jsonRoutes,
  local: localRoutes,
  request: requestRoutes,
  routing: routingRoutes,
};

export default {
  async fetch(request, env, ctx) {
    const [, area, rest] = /^\/([^/]*)(.*)$/s.exec(new URL(request.url).pathname);
    const answer = await areas[area]?.(request, rest, env, ctx);
    return answer ?? new Response("no such route", { status: 404 });
  },
};
