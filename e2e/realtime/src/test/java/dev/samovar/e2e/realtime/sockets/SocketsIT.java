package dev.samovar.e2e.realtime.sockets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.realtime.Client;
import dev.samovar.e2e.realtime.RealtimeTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SocketsIT extends RealtimeTest {

  @Test
  void eachMessage_isAnsweredInOrder() throws Exception {
    try (Client client = client("/sockets/echo")) {
      client.say("one").say("two").say("größer 🎈");

      assertEquals("You said: one", client.next());
      assertEquals("You said: two", client.next());
      assertEquals("You said: größer 🎈", client.next());
    }
  }

  @Test
  void afterTheClientsClose_theHandlerMayWait_andThenAnswersIt() throws Exception {
    try (Client client = client("/sockets/echo")) {
      client.say("one");
      client.next();
      client.close(4321, "gone fishing");

      assertEquals("closed 1000 ", client.next());
      assertEquals("4321 gone fishing", text("/seen/left"));
    }
  }

  @Test
  void whoVanishes_hasLeft() throws Exception {
    try (Client client = client("/sockets/echo")) {
      client.say("one");
      client.next();
    }

    assertEquals("1006", eventually("1006", "/seen/left").substring(0, 4));
  }

  @Test
  void textsAndBytes_keepTheirOrder() throws Exception {
    try (Client client = client("/sockets/mirror")) {
      for (int i = 0; i < 20; i++) {
        client.say("text " + i).say(new byte[] {(byte) i, 1});
      }

      for (int i = 0; i < 20; i++) {
        assertEquals("text " + i, client.next());
        assertEquals("2 bytes, the first " + i, client.next());
      }
    }
  }

  @Test
  void aMegabyte_isOneMessage() throws Exception {
    String large = "ж".repeat(500_000);
    try (Client client = client("/sockets/mirror")) {
      client.say(large);

      assertEquals(large, client.next());
    }
  }

  @Test
  void beyond32Megabytes_theConnectionEnds_andNoOther() throws Exception {
    try (Client neighbour = client("/sockets/mirror");
        Client client = client("/sockets/mirror")) {
      client.sayTooMuch("x".repeat(33 * 1024 * 1024));

      String end = client.next();
      assertTrue(end.startsWith("closed 10") || end.startsWith("error"), end);
      assertEquals("still there", neighbour.say("still there").next());
    }
  }

  @Test
  void theWorkerCloses_withItsCodeAndReason() throws Exception {
    try (Client client = client("/sockets/closing")) {
      assertEquals("soon", client.next());
      client.say("as you wish");

      assertEquals("closed 4001 as you wish", client.next());
    }
    String told = "The WebSocket is closed: nothing more can be sent.";
    assertEquals(told, eventually(told, "/seen/closing"));
  }

  @Test
  void whoOnlySends_isToldThatTheOtherSideClosed() throws Exception {
    try (Client client = client("/sockets/ticking")) {
      assertEquals("tick 0", client.next());
      client.close(3999, "enough");

      String told = "The other side has closed the WebSocket with code 3999 'enough'.";
      assertEquals(told, eventually(told, "/seen/ticking"));
    }
  }

  @Test
  void aHandlerThatThrows_closesWith1011_andHarmsNobody() throws Exception {
    try (Client neighbour = client("/sockets/echo");
        Client client = client("/sockets/failing")) {
      client.say("no number");

      assertEquals("closed 1011 Internal error", client.next());
      assertEquals("You said: still there", neighbour.say("still there").next());
    }
  }

  @Test
  void withoutAnUpgrade_itIs426() {
    HttpResponse<String> response = get("/sockets/echo");

    assertEquals(426, response.statusCode());
    assertTrue(response.body().contains("Upgrade: websocket"), response.body());
  }

  @Test
  void theWorker_isAClientOfAServer() {
    String url = URLEncoder.encode(echo().toString(), StandardCharsets.UTF_8);

    assertEquals("You said: hello", text("/sockets/call?say=hello&url=" + url));
  }

  @Test
  void aServerWithoutAWebSocket_isAnException() {
    String url = URLEncoder.encode(url("/seen/x").toString(), StandardCharsets.UTF_8);

    assertEquals(
        "The server opened no WebSocket, it answered 200. Was an upgrade asked for?",
        text("/sockets/call?say=hello&url=" + url));
  }

  @Test
  void theWorker_isAClientOfAService() {
    assertEquals("You said: service", text("/sockets/call-service"));
  }

  @Test
  void aRelay_handsOnBothWays() throws Exception {
    try (Client client = client("/sockets/relay/both")) {
      assertEquals("1 a", client.say("a").next());
      assertEquals("2 b", client.say("b").next());
      client.close(1000, "done");

      assertEquals("closed 1000 done", client.next());
    }
  }

  @Test
  void aRelay_carriesTheOtherSidesClose() throws Exception {
    try (Client client = client("/sockets/relay-to-service")) {
      assertEquals("soon", client.next());
      client.say("carried over");

      assertEquals("closed 4001 carried over", client.next());
    }
  }

  @Test
  void anUpgrade_isHandedOnAsItIs() throws Exception {
    try (Client one = client("/sockets/object/shared");
        Client other = client("/sockets/object/shared")) {
      assertEquals("1 a", one.say("a").next());
      assertEquals("2 b", other.say("b").next());
      one.close(1000, "");

      assertEquals("closed 1000 ", one.next());
    }
  }

  private static URI echo() {
    return URI.create("ws" + url("/sockets/echo").toString().substring("http".length()));
  }
}
