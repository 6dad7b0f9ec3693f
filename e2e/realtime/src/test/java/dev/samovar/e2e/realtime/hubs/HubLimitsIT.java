package dev.samovar.e2e.realtime.hubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a hub keeps, and whom it bears with. */
class HubLimitsIT extends HubClients {

  @Test
  void whatTheRingHasLost_isSaid() throws IOException {
    for (int i = 1; i <= 23; i++) {
      publish("ring", "n" + i);
    }

    assertEquals(List.of("event: missed", "data: 2", "id: 4"), fields("ring", "2", 3));
    assertEquals(List.of("id: 4", "event: news", "data: n4"), fields("ring", "3", 3));
    assertEquals(List.of("id: 23", "event: news", "data: n23"), fields("ring", "22", 3));
  }

  @Test
  void anIdFromElsewhere_isAGap() throws IOException {
    publish("elsewhere", "only");

    assertEquals(
        List.of("event: missed", "data: 77", "id: 1", "event: news", "data: only"),
        fields("elsewhere", "77", 5));
  }

  @Test
  void whoCannotListen_asks() {
    publish("poll", "one");
    publishTo("ann", "poll", "two");
    publish("poll", "three");

    assertEquals(
        "{\"missed\":false,\"events\":["
            + "{\"id\":2,\"event\":\"news\",\"data\":\"two\"},"
            + "{\"id\":3,\"event\":\"news\",\"data\":\"three\"}],\"last\":3}",
        text("/hubs/poll/since?since=1&session=ann"));
    assertEquals("{\"missed\":false,\"events\":[],\"last\":3}", text("/hubs/poll/since?since=3"));
    assertTrue(text("/hubs/poll/since?since=9").startsWith("{\"missed\":true"));
  }

  @Test
  void anIdThatIsNone_is400() {
    assertEquals(400, get("/hubs/none/events?lastEventId=first").statusCode());
  }

  @Test
  void whoIsNotAdmitted_hearsNothing() {
    assertEquals(403, get("/hubs/door/events?session=banned").statusCode());
    assertEquals("0", text("/hubs/door/subscribers"));
  }

  @Test
  void anEventThatIsTooLarge_isRefused() {
    assertEquals(413, tell("large", news("x".repeat(300_000))).statusCode());
    assertEquals("1", publish("large", "small"));
    assertEquals(422, tell("large", "{\"event\":\"a\\nb\",\"text\":\"\"}").statusCode());
  }

  @Test
  void aClientThatTakesNothing_isDisconnected() throws IOException, InterruptedException {
    try (Socket slow = new Socket()) {
      slow.setReceiveBufferSize(4096);
      slow.connect(new java.net.InetSocketAddress(url("/").getHost(), url("/").getPort()));
      slow.getOutputStream().write(request("/hubs/slow/events"));
      assertEquals("1", eventually("1", "/hubs/slow/subscribers"));

      String much = "x".repeat(200_000);
      for (int i = 0; i < 120 && !text("/hubs/slow/subscribers").equals("0"); i++) {
        tell("slow", news(much));
      }

      assertEquals("0", eventually("0", "/hubs/slow/subscribers"));
    }
  }

  @Test
  void anObserverThatOnlyLooks_isNoSubscriber() throws IOException {
    var connection = (HttpURLConnection) url("/hubs/head/events").toURL().openConnection();
    connection.setRequestMethod("HEAD");

    assertTrue(connection.getContentType().startsWith("text/event-stream"));
    assertEquals("0", text("/hubs/head/subscribers"));
  }

  @Test
  void aSessionOfTheClientsOwnMaking_getsNothingPrivate() throws IOException {
    publishTo("ann", "forged", "private");
    publish("forged", "for all");
    List<String> forAll = List.of("id: 2", "event: news", "data: for all");
    String session = "Samovar-Session: ann";

    assertEquals(forAll, fields("/hubs/forged/backdoor", 3, "Last-Event-ID: 0", session));
    assertEquals(
        forAll, fields("/hubs/forged/backdoor", 3, "Last-Event-ID: 0", session, "Samovar-Poll: 1"));
    assertEquals(forAll, fields("/hubs/forged/events?session=bob", 3, "Last-Event-ID: 0", session));
    assertEquals(
        forAll,
        fields("/hubs/forged/backdoor", 3, "Last-Event-ID: 0", session, "Host: samovar.invalid"));
  }

  private static String news(String text) {
    return "{\"event\":\"news\",\"text\":\"" + text + "\"}";
  }

  private static byte[] request(String path, String... headers) {
    String host = String.join("", headers).contains("Host: ") ? "" : "Host: localhost\r\n";
    String all = host + String.join("\r\n", headers);
    return ("GET " + path + " HTTP/1.1\r\n" + all.strip() + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The first fields of events, for a client that comes back. */
  private static List<String> fields(String hub, String lastEventId, int count) throws IOException {
    return fields("/hubs/" + hub + "/events", count, "Last-Event-ID: " + lastEventId);
  }

  private static List<String> fields(String path, int count, String... headers) throws IOException {
    List<String> fields = new ArrayList<>();
    try (Socket socket = new Socket(url("/").getHost(), url("/").getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request(path, headers));
      var lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      while (fields.size() < count) {
        String line = lines.readLine();
        if (line.startsWith("id: ") || line.startsWith("event: ") || line.startsWith("data: ")) {
          fields.add(line);
        }
      }
    }
    return fields;
  }
}
