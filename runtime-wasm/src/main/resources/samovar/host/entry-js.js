/**
 * A worker on the JavaScript target.
 *
 *     import * as program from "./app.js";
 *     import { start } from "./host/entry-js.js";
 *     const dispatch = start(program);
 *     export default { fetch: (request, env, ctx) => dispatch("fetch", request, env, ctx) };
 */
import { faultAnswer, known, outcome } from "./fault.js";

export function start(program) {
  program.start();
  const events = new Map();

  function numberOf(event) {
    let number = events.get(event);
    if (number === undefined) events.set(event, (number = known(event, program.event(event))));
    return number;
  }

  function dispatch(event, subject, env, context) {
    const answer = new Promise((resolve, reject) => program.dispatch(numberOf(event), subject, env, context, resolve, reject));
    return answer.then(outcome, (e) => faultAnswer(event, subject, e));
  }
  // This target has one instance, which no fault breaks.
  const only = { broken: false };
  return Object.assign(dispatch, { instance: () => only, on: (instance, ...args) => dispatch(...args) });
}
