/** Answers for what Java could not answer: a stack that ran over, a trap, a lost error. */

/** After a trap or an engine's own failure the instance's state is not to be trusted; a stack overflow unwinds cleanly. */
export function isFatal(e) {
  return !(e instanceof RangeError) && !(e instanceof WebAssembly.Exception);
}

export function faultAnswer(event, subject, error) {
  console.error(`${event} failed outside Java: ${error?.stack ?? error}`);
  if (event !== "fetch") throw error;
  return problem(subject);
}

/** RFC 9457; the client learns no more than that it was not its fault. */
function problem(request) {
  const body = {
    type: "about:blank",
    title: "Internal Server Error",
    status: 500,
    instance: new URL(request.url).pathname,
    code: "internal",
  };
  const headers = { "content-type": "application/problem+json", "cache-control": "no-store" };
  return new Response(request.method === "HEAD" ? null : JSON.stringify(body), { status: 500, headers });
}
