package dev.samovar.e2e.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** WebSockets of objects, by the hibernation API. */
abstract class SocketFacts extends LoadFacts {

  private Talk sleeper;

  @Override
  void beforeIdleTime() throws Exception {
    sleeper = worker.talk("/chat/asleep/ws?name=ann");
    assertEquals("welcome ann", sleeper.next());
    sleeper.say("awake?");
    assertEquals("1 in memory, 1 of ann", sleeper.next());
  }

  /** It hibernated: its memory is new, its socket and what was attached are not. */
  @Override
  void afterIdleTime() throws Exception {
    sleeper.say("awake?");
    assertEquals("1 in memory, 2 of ann", sleeper.next());
  }

  @Test
  void socketMessages_reachAllInTheRoom() throws Exception {
    Talk ann = worker.talk("/chat/room/ws?name=ann");
    Talk bob = worker.talk("/chat/room/ws?name=bob");
    assertEquals("welcome ann", ann.next());
    assertEquals("welcome bob", bob.next());

    ann.say("größer 😀");
    assertEquals("you 1: größer 😀", ann.next());
    assertEquals("ann 1: größer 😀", bob.next());

    ann.say("again");
    assertEquals("you 2: again", ann.next());
  }

  @Test
  void binaryMessage_isBytes() throws Exception {
    Talk talk = worker.talk("/chat/bytes/ws?name=ann");
    talk.next();

    talk.say(new byte[] {41, 0, -1});

    assertEquals("bytes 42", talk.next());
  }

  @Test
  void autoResponse_answersByItself() throws Exception {
    Talk talk = worker.talk("/chat/auto/ws?name=ann");
    talk.next();

    talk.say("ping");

    assertEquals("pong", talk.next());
    assertEquals("ping:pong", worker.text("/chat/auto/auto"));
    assertEquals("true false", worker.text("/chat/auto/answered"));
  }

  @Test
  void timeoutOfSocketEvents_isSetAndTakenBack() {
    assertEquals("false PT5S false", worker.text("/chat/timeouts/timeout"));
  }

  @Test
  void object_closesASocket() throws Exception {
    Talk talk = worker.talk("/chat/bye/ws?name=ann");
    talk.next();

    talk.say("bye");

    assertEquals("closed 4000 as you wish", talk.next());
  }

  @Test
  void closedSocket_isNotWrittenTo() throws Exception {
    Talk talk = worker.talk("/chat/late/ws?name=ann");
    talk.next();

    talk.say("late");

    assertEquals("closed 4000 as you wish", talk.next());
    String told = "The WebSocket is closed: nothing more can be sent.";
    assertEquals(told, worker.eventually(told, "/chat/late/late"));
  }

  @Test
  void clientsClose_isToldToTheObject() throws Exception {
    Talk talk = worker.talk("/chat/close/ws?name=ann");
    talk.next();

    talk.close();

    assertEquals("1000 done", worker.eventually("1000 done", "/chat/close/closed"));
  }
}
