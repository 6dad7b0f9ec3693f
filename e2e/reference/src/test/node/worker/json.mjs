/** JSON as workerd reads it: JsonRoutes.java. */
import { lines } from "./lines.mjs";

export async function jsonRoutes(request, path) {
  if (path === "/any") {
    return lines([["text", JSON.stringify(await request.json())]]);
  }
}
