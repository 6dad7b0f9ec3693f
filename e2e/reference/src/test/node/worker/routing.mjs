/** The path as workerd gives it: RoutingRoutes.java. */
import { lines } from "./lines.mjs";

export function routingRoutes(request, path) {
  if (path.startsWith("/sent/")) {
    return lines([["path", new URL(request.url).pathname]]);
  }
}
