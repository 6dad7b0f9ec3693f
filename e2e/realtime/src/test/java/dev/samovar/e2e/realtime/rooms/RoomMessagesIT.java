package dev.samovar.e2e.realtime.rooms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.realtime.Client;
import dev.samovar.e2e.realtime.RealtimeTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What goes over the wire, and what must not. */
class RoomMessagesIT extends RealtimeTest {

  @Test
  void aMove_goesToTheOthers() throws Exception {
    try (Client ada = client("/rooms/board?player=ada");
        Client ben = client("/rooms/board?player=ben")) {
      assertEquals(state(0, "\"ada\""), ada.next());
      assertEquals(state(0, "\"ada\",\"ben\""), ada.next());
      assertEquals(state(0, "\"ada\",\"ben\""), ben.next());

      ada.say("{\"kind\":\"move\",\"player\":\"eve\",\"x\":3,\"y\":4}");
      assertEquals("{\"kind\":\"move\",\"player\":\"ada\",\"x\":3,\"y\":4}", ben.next());
      ben.say(chat("ada", "nice"));

      assertEquals(
          "{\"kind\":\"chat\",\"from\":\"ben\",\"to\":\"ada\",\"text\":\"nice\"}", ada.next());
    }
  }

  @Test
  void whoIsConnectedTwice_isOneMember_andHearsTwice() throws Exception {
    try (Client one = client("/rooms/double?player=ada");
        Client two = client("/rooms/double?player=ada")) {
      assertEquals(state(0, "\"ada\""), one.next());
      assertEquals(state(0, "\"ada\""), one.next());
      assertEquals(state(0, "\"ada\""), two.next());

      two.close(1000, "");
      assertEquals("closed 1000 ", two.next());

      assertEquals(state(0, "\"ada\""), one.next());
      assertEquals("[\"ada\"]", text("/rooms/double/present"));
    }
  }

  @Test
  void whatIsNoWebSocket_reachesTheRoomToo() throws Exception {
    try (Client ada = client("/rooms/news?player=ada")) {
      ada.next();
      send(
          HttpRequest.newBuilder(url("/rooms/news/announce"))
              .POST(BodyPublishers.ofString("dinner is served"))
              .build());

      assertEquals(
          "{\"kind\":\"chat\",\"from\":\"lobby\",\"to\":\"\",\"text\":\"dinner is served\"}",
          ada.next());
    }
  }

  @Test
  void ping_isAnsweredByThePlatform() throws Exception {
    try (Client ada = client("/rooms/pings?player=ada")) {
      ada.next();

      assertEquals("pong", ada.say("ping").next());
    }
  }

  @Test
  void whatIsNoJson_closesTheConnection_andNoOther() throws Exception {
    try (Client ada = client("/rooms/junk?player=ada");
        Client ben = client("/rooms/junk?player=ben")) {
      ada.next();
      ada.next();
      ben.next();

      String closed = ada.say("{\"kind\":").next();

      assertTrue(closed.startsWith("closed 1007 "), closed);
      assertEquals(state(0, "\"ben\""), ben.next());
      assertEquals("[\"ben\"]", text("/rooms/junk/present"));
    }
  }

  @Test
  void anUnknownKind_isNamed() throws Exception {
    try (Client ada = client("/rooms/kinds?player=ada")) {
      ada.next();

      String closed = ada.say("{\"kind\":\"shout\"}").next();

      assertTrue(closed.startsWith("closed 1008 /kind "), closed);
    }
  }

  @Test
  void aBrokenRule_isAPolicyViolation() throws Exception {
    try (Client ada = client("/rooms/rules?player=ada")) {
      ada.next();

      String closed = ada.say("{\"kind\":\"move\",\"player\":\"\",\"x\":8,\"y\":0}").next();

      assertTrue(closed.startsWith("closed 1008 /x "), closed);
    }
  }

  @Test
  void bytesAndLargeTexts_areRefused() throws Exception {
    try (Client ada = client("/rooms/sizes?player=ada");
        Client ben = client("/rooms/sizes?player=ben")) {
      ada.next();
      ada.next();
      ben.next();

      assertEquals(
          "closed 1003 A message is a text, and this is bytes", ada.say(new byte[] {1}).next());
      ben.next();
      assertEquals(
          "closed 1009 A message has at most 65536 bytes",
          ben.say(chat("", "ж".repeat(33_000))).next());
    }
  }

  @Test
  void whatThePlatformRefuses_isADisconnect() throws Exception {
    try (Client ada = client("/rooms/floods?player=ada");
        Client ben = client("/rooms/floods?player=ben")) {
      ben.next();

      ada.sayTooMuch("x".repeat(33 * 1024 * 1024));

      assertEquals(state(0, "\"ben\""), ben.next());
      assertEquals("[\"ada\"]", text("/rooms/floods/left"));
    }
  }

  @Test
  void aRoomMayAnswerWhatIsBad() throws Exception {
    try (Client ada = client("/rooms/patience?player=ada&patience=yes")) {
      ada.next();

      assertTrue(ada.say("nonsense").next().startsWith("{\"kind\":\"refused\",\"why\":\""));
      assertEquals(
          "{\"kind\":\"refused\",\"why\":\"eve is not here\"}", ada.say(chat("eve", "?")).next());
    }
  }

  @Test
  void aRoomThatThrows_closesWith1011_andGoesOn() throws Exception {
    try (Client ada = client("/rooms/faults?player=ada");
        Client ben = client("/rooms/faults?player=ben")) {
      ada.next();
      ada.next();
      ben.next();

      ada.say("{\"kind\":\"refused\",\"why\":\"because\"}");

      assertEquals("closed 1011 Internal error", ada.next());
      assertEquals(state(0, "\"ben\""), ben.next());
    }
  }

  @Test
  void whoMayNotEnter_isToldWhy() {
    assertEquals(401, Client.refusal(url("/rooms/doors")));
    assertEquals(403, Client.refusal(url("/rooms/doors?player=banned")));
    assertEquals(
        403, Client.refusal(url("/rooms/doors?player=ada"), "Origin", "https://evil.example"));
    assertEquals(426, get("/rooms/doors?player=ada").statusCode());
    assertEquals(422, Client.refusal(url("/rooms/doors?player=" + "x".repeat(257))));
    assertEquals("[]", text("/rooms/doors/present"));
  }

  @Test
  void aMemberOfTheClientsOwnMaking_isNobody() throws Exception {
    String forged = Base64.getUrlEncoder().encodeToString("[\"king\",\"king\"]".getBytes(UTF_8));
    try (Client front = Client.of(url("/rooms/forgery?player=ada"), "Samovar-Member", forged);
        Client back = Client.of(url("/rooms/forgery/backdoor"), "Samovar-Member", forged)) {
      assertEquals(state(0, "\"ada\""), front.next());
      assertEquals(state(0, "\"ada\",\"\""), back.next());
    }
  }

  private static String chat(String to, String text) {
    return "{\"kind\":\"chat\",\"from\":\"\",\"to\":\"" + to + "\",\"text\":\"" + text + "\"}";
  }

  private static String state(int moves, String names) {
    return "{\"kind\":\"state\",\"moves\":" + moves + ",\"present\":[" + names + "]}";
  }
}
