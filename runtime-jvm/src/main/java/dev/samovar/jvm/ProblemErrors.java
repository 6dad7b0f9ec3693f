package dev.samovar.jvm;

import dev.samovar.http.Problem;
import dev.samovar.http.Status;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty itself refuses, such as headers that are too large, in the envelope of all errors. */
final class ProblemErrors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    int status = response.getStatus() < 400 ? Status.INTERNAL_SERVER_ERROR : response.getStatus();
    JettyResponses.send(
        Problem.of(status, detail(request, status)).toResponse(), response, callback);
    return true;
  }

  private static String detail(Request request, int status) {
    @Nullable Object message = request.getAttribute("org.eclipse.jetty.server.error_message");
    return message == null || status >= 500 ? Status.reason(status) : message.toString();
  }
}
