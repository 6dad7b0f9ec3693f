/**
 * A worker on the JavaScript target.
 *
 *     import * as program from "./app.js";
 *     import { start } from "./host/entry-js.js";
 *     const dispatch = start(program);
 *     export default { fetch: (request, env, ctx) => dispatch("fetch", request, env, ctx) };
 */
import { faultAnswer, known, outcome, requireStarted } from "./fault.js";

/** Ten frames, V8's own limit, do not reach from a library into the application. */
function startDeep(program) {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 64;
  try {
    requireStarted(program.start());
  } finally {
    Error.stackTraceLimit = limit;
  }
}

export function start(program) {
  startDeep(program);
  const events = new Map();

  function numberOf(event) {
    let number = events.get(event);
    if (number === undefined) events.set(event, (number = known(event, program.event(event))));
    return number;
  }

  function dispatch(event, subject, env, context) {
    const answered = ({ answer, failed, error }) => (failed ? faultAnswer(event, subject, error) : outcome(answer));
    let end;
    let settle = (how) => (end = how);
    program.dispatch(numberOf(event), subject, env, context, (answer) => settle({ answer }), (error) => settle({ failed: true, error }));
    // What did not wait is answered without a promise.
    return end === undefined ? new Promise((resolve) => (settle = resolve)).then(answered) : answered(end);
  }
  // This target has one instance, which no fault breaks.
  const only = { broken: false };
  return Object.assign(dispatch, { instance: () => only, on: (instance, ...args) => dispatch(...args) });
}
