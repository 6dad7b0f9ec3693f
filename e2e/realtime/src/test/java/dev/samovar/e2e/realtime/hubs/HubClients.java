package dev.samovar.e2e.realtime.hubs;

import dev.samovar.e2e.realtime.RealtimeTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Each test has a hub of its own. */
abstract class HubClients extends RealtimeTest {

  /**
   * @return the event's id
   */
  static String publish(String hub, String text) {
    return tell(hub, "{\"event\":\"news\",\"text\":\"" + text + "\"}").body();
  }

  static String publishTo(String session, String hub, String text) {
    return tell(
            hub, "{\"event\":\"news\",\"text\":\"%s\",\"session\":\"%s\"}".formatted(text, session))
        .body();
  }

  static HttpResponse<String> tell(String hub, String json) {
    return send(
        HttpRequest.newBuilder(url("/hubs/" + hub + "/news"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }
}
