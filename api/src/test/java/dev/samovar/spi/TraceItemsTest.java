package dev.samovar.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.tail.TraceEvent;
import dev.samovar.tail.TraceException;
import dev.samovar.tail.TraceItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraceItemsTest {

  @Test
  void request_isReadWhole() {
    TraceItem item =
        read(
            """
            {"event": {"request": {"method": "GET", "url": "https://a.example/b", "headers": {"accept": "*"}, "cf": {}},
                       "response": {"status": 200}},
             "eventTimestamp": 1700000000000, "scriptName": "shop", "outcome": "ok", "executionModel": "stateless",
             "scriptVersion": {"id": "1a", "tag": "v1"}, "scriptTags": ["a", "b"], "dispatchNamespace": null,
             "logs": [{"timestamp": 1700000000001, "level": "warn", "message": ["n", 1, null, {"a": true}]}],
             "exceptions": [{"timestamp": 1700000000002, "name": "Error", "message": "m", "stack": "at x"}],
             "diagnosticsChannelEvents": [{"timestamp": 1700000000003, "channel": "c", "message": "d"}],
             "cpuTime": 3, "wallTime": 4.5, "truncated": true, "durableObjectId": "0f"}
            """);

    TraceEvent.Fetch fetch = (TraceEvent.Fetch) item.event().orElseThrow();
    assertEquals("GET https://a.example/b", fetch.method() + " " + fetch.url());
    assertEquals(Optional.of("*"), fetch.headers().first("Accept"));
    assertEquals(Optional.of(200), fetch.status());
    assertEquals(Optional.of(Instant.ofEpochMilli(1700000000000L)), item.eventTimestamp());
    assertEquals(Optional.of("shop"), item.scriptName());
    assertEquals("n 1 null {a=true}", item.logs().get(0).text());
    assertEquals(
        new TraceException(Instant.ofEpochMilli(1700000000002L), "Error", "m", Optional.of("at x")),
        item.exceptions().get(0));
    assertEquals("d", item.diagnostics().get(0).message());
    assertEquals(Optional.of("v1"), item.scriptVersion().orElseThrow().tag());
    assertEquals(List.of("a", "b"), item.scriptTags());
    assertEquals(3, item.cpuMillis());
    assertEquals(4.5, item.wallMillis());
    assertEquals(Optional.of("0f"), item.durableObjectId());
    assertTrue(item.isTruncated());
  }

  @Test
  void itemWithNothing_isReadToo() {
    TraceItem item = read("{\"event\": null}");

    assertEquals(Optional.empty(), item.event());
    assertEquals(List.of(), item.logs());
    assertEquals("unknown", item.outcome());
  }

  static List<List<Object>> events() {
    Instant time = Instant.ofEpochMilli(5);
    return List.of(
        List.of("{\"rpcMethod\": \"add\"}", new TraceEvent.Rpc("add")),
        List.of(
            "{\"cron\": \"* * * * *\", \"scheduledTime\": 5}",
            new TraceEvent.Scheduled("* * * * *", time)),
        List.of("{\"scheduledTime\": 5}", new TraceEvent.Alarm(time)),
        List.of("{\"queue\": \"q\", \"batchSize\": 2}", new TraceEvent.Queue("q", 2)),
        List.of(
            "{\"mailFrom\": \"a@x.com\", \"rcptTo\": \"b@x.com\", \"rawSize\": 9}",
            new TraceEvent.Email("a@x.com", "b@x.com", 9)),
        List.of(
            "{\"consumedEvents\": [{\"scriptName\": \"a\"}, {\"scriptName\": null}]}",
            new TraceEvent.Tail(List.of("a", ""))),
        List.of(
            "{\"getWebSocketEvent\": {\"webSocketEventType\": \"close\", \"code\": 1000}}",
            new TraceEvent.WebSocket("close", Optional.of(1000))),
        List.of("{}", new TraceEvent.Other()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void event_isKnownByItsFields(List<Object> jsonAndEvent) {
    TraceItem item = read("{\"event\": " + jsonAndEvent.get(0) + "}");

    assertEquals(Optional.of(jsonAndEvent.get(1)), item.event());
  }

  private static TraceItem read(String json) {
    return TraceItems.read(Utf8.encode("[" + json + "]")).get(0);
  }
}
