/** All of a request: EchoRoutes.java. */
import { lines } from "./lines.mjs";

export async function echoRoutes(request) {
  return lines([["method", request.method], ["url", request.url], ...request.headers, ["body", await request.text()]]);
}
