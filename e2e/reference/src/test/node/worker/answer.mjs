/** What workerd makes of an answer: AnswerRoutes.java. */
export function answerRoutes(request, path) {
  if (path === "/text") {
    return new Response("hello", { headers: { "content-type": "text/plain; charset=utf-8" } });
  }
  if (path === "/empty") {
    return new Response(null);
  }
}
