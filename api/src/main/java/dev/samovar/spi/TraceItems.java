package dev.samovar.spi;

import dev.samovar.http.Headers;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.tail.ScriptVersion;
import dev.samovar.tail.TraceDiagnostic;
import dev.samovar.tail.TraceEvent;
import dev.samovar.tail.TraceException;
import dev.samovar.tail.TraceItem;
import dev.samovar.tail.TraceLog;
import java.util.ArrayList;
import java.util.List;

/** Reads what the tail handler is given, as JSON. */
public final class TraceItems {

  private TraceItems() {}

  /** An array of TraceItem of workerd's types; dates are milliseconds since 1970. */
  public static List<TraceItem> read(byte[] json) {
    List<TraceItem> items = new ArrayList<>();
    for (Object each : Json.read(json, JsonType.list(JsonType.any()))) {
      items.add(item(TraceFields.of(each)));
    }
    return items;
  }

  private static TraceItem item(TraceFields item) {
    return new TraceItem(
        item.text("scriptName"),
        item.text("entrypoint"),
        item.fields("event").map(TraceItems::event),
        item.instant("eventTimestamp"),
        item.all("logs").stream().map(TraceItems::log).toList(),
        item.all("exceptions").stream().map(TraceItems::exception).toList(),
        item.all("diagnosticsChannelEvents").stream().map(TraceItems::diagnostic).toList(),
        item.text("outcome").orElse("unknown"),
        item.text("executionModel").orElse("stateless"),
        item.fields("scriptVersion").map(TraceItems::version),
        item.texts("scriptTags"),
        item.text("dispatchNamespace"),
        item.text("durableObjectId"),
        item.number("cpuTime").orElse(0.0),
        item.number("wallTime").orElse(0.0),
        item.isTrue("truncated"));
  }

  private static TraceLog log(TraceFields log) {
    return new TraceLog(log.time("timestamp"), log.text("level").orElse("log"), log.values());
  }

  private static TraceException exception(TraceFields exception) {
    return new TraceException(
        exception.time("timestamp"),
        exception.text("name").orElse("Error"),
        exception.text("message").orElse(""),
        exception.text("stack"));
  }

  private static TraceDiagnostic diagnostic(TraceFields event) {
    return new TraceDiagnostic(
        event.time("timestamp"), event.text("channel").orElse(""), event.get("message"));
  }

  private static ScriptVersion version(TraceFields version) {
    return new ScriptVersion(version.text("id"), version.text("tag"), version.text("message"));
  }

  /** The platform does not say what it is: the fields do. */
  private static TraceEvent event(TraceFields event) {
    if (event.has("request")) {
      return fetch(event.fields("request").orElseThrow(), event);
    }
    if (event.has("rpcMethod")) {
      return new TraceEvent.Rpc(event.text("rpcMethod").orElse(""));
    }
    if (event.has("cron")) {
      return new TraceEvent.Scheduled(event.text("cron").orElse(""), event.time("scheduledTime"));
    }
    if (event.has("scheduledTime")) {
      return new TraceEvent.Alarm(event.time("scheduledTime"));
    }
    if (event.has("queue")) {
      return new TraceEvent.Queue(
          event.text("queue").orElse(""), event.integer("batchSize").orElse(0));
    }
    if (event.has("rcptTo")) {
      long size = event.number("rawSize").orElse(0.0).longValue();
      return new TraceEvent.Email(
          event.text("mailFrom").orElse(""), event.text("rcptTo").orElse(""), size);
    }
    if (event.has("consumedEvents")) {
      return new TraceEvent.Tail(
          event.all("consumedEvents").stream()
              .map(each -> each.text("scriptName").orElse(""))
              .toList());
    }
    return event.fields("getWebSocketEvent").map(TraceItems::socket).orElse(new TraceEvent.Other());
  }

  private static TraceEvent fetch(TraceFields request, TraceFields event) {
    return new TraceEvent.Fetch(
        request.text("method").orElse(""),
        request.text("url").orElse(""),
        request.fields("headers").map(TraceFields::headers).orElse(Headers.empty()),
        event.fields("response").flatMap(response -> response.integer("status")));
  }

  private static TraceEvent socket(TraceFields event) {
    return new TraceEvent.WebSocket(
        event.text("webSocketEventType").orElse(""), event.integer("code"));
  }
}
