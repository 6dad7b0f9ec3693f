/** Answers for what Java could not answer: a stack that ran over, a trap, a lost error. */

/** After a trap or an engine's own failure the instance's state is not to be trusted; a stack overflow unwinds cleanly. */
export function isFatal(e) {
  return !(e instanceof RangeError) && !(e instanceof WebAssembly.Exception);
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

export function logFault(what, error) {
  console.error(`${what} failed outside Java: ${error}\n${error?.stack ?? ""}`);
}

export function faultAnswer(event, subject, error) {
  if (event !== "fetch") {
    logFault(event, error);
    throw error;
  }
  const requestId = subject.headers.get("cf-ray") ?? Math.random().toString(16).slice(2);
  logFault(`${event}, request id ${requestId},`, error);
  return problem(subject, requestId);
}

/** RFC 9457; the client learns no more than that it was not its fault. */
function problem(request, requestId) {
  const body = {
    type: "about:blank",
    title: "Internal Server Error",
    status: 500,
    detail: "Internal Server Error",
    instance: new URL(request.url).pathname,
    code: "internal_server_error",
    requestId,
  };
  const headers = { "content-type": "application/problem+json", "cache-control": "no-store" };
  return new Response(request.method === "HEAD" ? null : JSON.stringify(body), { status: 500, headers });
}
