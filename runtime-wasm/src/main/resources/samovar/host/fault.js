/** Answers for what Java could not answer: a stack that ran over, a trap, a lost error. */

/** After a trap or an engine's own failure the instance's state is not to be trusted; a stack overflow unwinds cleanly. */
export function isFatal(e) {
  return !isOverflow(e) && !(e instanceof WebAssembly.Exception);
}

export function isOverflow(e) {
  return e instanceof RangeError;
}

/** Java gives null if it has started, else its exception. The build reads this text (start-check.mjs). */
export function requireStarted(failure) {
  if (failure !== null) throw new Error(`The worker does not start: ${failure}`);
}

/** The number that Java knows an event by. */
export function known(event, number) {
  if (number < 0) throw new Error(`The worker has no adapter for the event '${event}'; take it out of its default export`);
  return number;
}

/** Java answers an error for an event that failed and is logged: the platform has to know. */
export function outcome(answer) {
  if (answer instanceof Error) throw answer;
  return answer;
}

/** @param trace where it was, a line for each frame */
export function logFault(what, error, trace) {
  console.error(`${what} failed outside Java: ${error}\n${trace}`);
}

/** The last answer, if Java cannot answer a request; other events fail. */
export function faultAnswer(event, subject, error, trace = error?.stack ?? "") {
  if (event !== "fetch") {
    logFault(event, error, trace);
    throw error;
  }
  const requestId = crypto.randomUUID();
  const { pathname } = new URL(subject.url);
  logFault(`${subject.method} ${pathname}, request id ${requestId},`, error, trace);
  return problem(subject, pathname, requestId);
}

/** RFC 9457; the client learns no more than that it was not its fault. */
function problem(request, pathname, requestId) {
  const body = {
    type: "about:blank",
    title: "Internal Server Error",
    status: 500,
    detail: "Internal Server Error",
    instance: pathname,
    code: "internal_server_error",
    requestId,
  };
  const headers = { "content-type": "application/problem+json", "cache-control": "no-store" };
  return new Response(request.method === "HEAD" ? null : JSON.stringify(body), { status: 500, headers });
}
