/**
 * A worker on the JavaScript target.
 *
 *     import * as program from "./app.js";
 *     import { start } from "./host/entry-js.js";
 *     const dispatch = start(program);
 *     export default { fetch: (request, env, ctx) => dispatch("fetch", request, env, ctx) };
 */
import { faultAnswer } from "./fault.js";

export function start(program) {
  program.start();
  const events = new Map();

  function number(event) {
    let known = events.get(event);
    if (known === undefined) events.set(event, (known = program.event(event)));
    return known;
  }

  return function dispatch(event, subject, env, context) {
    const answer = new Promise((resolve, reject) => program.dispatch(number(event), subject, env, context, resolve, reject));
    return answer.catch((e) => faultAnswer(event, subject, e));
  };
}
