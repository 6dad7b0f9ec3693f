/**
 * Entry points for other workers whose code is Java.
 *
 *     import { entrypoint } from "./host/entrypoint.js";
 *     export class Bank extends entrypoint(dispatch, "Bank", ["balance", "fetch"]) {}
 */
import { WorkerEntrypoint } from "cloudflare:workers";

/** A class with those methods; the platform looks at what there is, and makes an object for each call. */
export function entrypoint(dispatch, name, methods) {
  const type = class extends WorkerEntrypoint {};
  for (const method of methods) type.prototype[method] = method === "fetch" ? fetch : call(method);
  return type;

  function fetch(request) {
    return dispatch("entrypoint.fetch", { name, request }, this.env, this.ctx);
  }
  function call(method) {
    return function (...args) {
      return dispatch("entrypoint.call", { name, method, args }, this.env, this.ctx);
    };
  }
}
