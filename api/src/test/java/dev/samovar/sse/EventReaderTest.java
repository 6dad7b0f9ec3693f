package dev.samovar.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.http.Body;
import dev.samovar.http.HttpException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventReaderTest {

  @Test
  void anEvent_isReadAsItWasWritten() {
    ServerSentEvent event =
        ServerSentEvent.of("post", "one\ntwo\r\nthree")
            .withId("7")
            .withRetry(Duration.ofMillis(250));

    assertEquals(
        List.of(
            new ServerSentEvent(
                Optional.of("7"), "post", "one\ntwo\nthree", Optional.of(Duration.ofMillis(250)))),
        read(event.toText()));
  }

  @Test
  void eachLineBreak_endsALine() {
    assertEquals(List.of("a\nb", "c"), data("data:a\r\ndata: b\r\rdata:c\n\n"));
  }

  @Test
  void comments_areNoEvents() {
    assertEquals(List.of("x"), data("\uFEFF: hello\n\n:\n\ndata: x\n\n"));
  }

  @Test
  void fieldsOfNobody_areIgnored() {
    assertEquals(List.of(" x"), data("color: red\nretry: soon\ndata:  x\nbare\n\n"));
  }

  @Test
  void emptyData_isAnEvent() {
    assertEquals(List.of("", "\n"), data("data\n\ndata\ndata\n\n"));
  }

  @Test
  void anId_staysUntilThereIsAnother() {
    EventReader events = EventReader.of(Body.of("id: 4\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"));
    List<Optional<String>> ids = new ArrayList<>();
    events.forEach(event -> ids.add(event.id()));

    assertEquals(List.of(Optional.of("4"), Optional.of("4"), Optional.empty()), ids);
    assertEquals("", events.lastEventId());
  }

  @Test
  void whatBreaksOff_isNoEvent() {
    assertEquals(List.of("whole"), data("data: whole\n\ndata: half\n"));
  }

  @Test
  void textBeyondAscii_comesThrough() {
    assertEquals(List.of("añ中😀"), data("data: añ中😀\n\n"));
  }

  @Test
  void aLineBreakInANameOrId_isRefused() {
    assertThrows(HttpException.class, () -> ServerSentEvent.of("a\nb", ""));
    assertThrows(HttpException.class, () -> ServerSentEvent.of("x").withId("1\r2"));
  }

  private static List<ServerSentEvent> read(String text) {
    List<ServerSentEvent> events = new ArrayList<>();
    EventReader.of(Body.of(text)).forEach(events::add);
    return events;
  }

  private static List<String> data(String text) {
    return read(text).stream().map(ServerSentEvent::data).toList();
  }
}
