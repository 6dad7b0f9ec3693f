package dev.samovar.hub;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.HttpException;
import dev.samovar.http.Percent;
import dev.samovar.http.Request;
import dev.samovar.spi.Numbers;
import dev.samovar.spi.TrustedRequest;
import org.jspecify.annotations.Nullable;

/** How the worker tells a hub who listens: headers of a {@link TrustedRequest}. */
final class Subscription {
  private static final String SESSION = "Samovar-Session";
  private static final String POLL = "Samovar-Poll";
  private static final String LAST_EVENT_ID = "Last-Event-ID";

  private Subscription() {}

  static Request of(Request request, String session) {
    return with(request, request.headers().without(POLL), session);
  }

  /** For the events that were published already, not for those to come. */
  static Request poll(Request request, String session) {
    return with(request, request.headers().with(POLL, "1"), session);
  }

  private static Request with(Request request, Headers headers, String session) {
    Headers all = headers.with(SESSION, Percent.encode(session));
    return TrustedRequest.of(request, all, Body.empty());
  }

  static boolean isPoll(Request request) {
    return request.header(POLL).isPresent() && TrustedRequest.isTrusted(request);
  }

  /** Empty also for a request that was handed on as it came: its headers are the client's. */
  static String session(Request request) {
    return request
        .header(SESSION)
        .filter(value -> TrustedRequest.isTrusted(request))
        .map(Percent::decode)
        .orElse("");
  }

  /**
   * What the client saw last; null if it begins. A page that makes a new {@code EventSource} cannot
   * set the header, so the parameters {@code lastEventId} and {@code since} are as good.
   */
  static @Nullable Long lastEventId(Request request) {
    String id =
        request
            .header(LAST_EVENT_ID)
            .or(() -> request.query().first("lastEventId"))
            .or(() -> request.query().first("since"))
            .orElse("");
    if (id.isEmpty()) {
      return null;
    }
    try {
      return Numbers.parseLong(id);
    } catch (NumberFormatException e) {
      throw HttpException.badRequest("'" + id + "' is no id of an event of this hub");
    }
  }
}
