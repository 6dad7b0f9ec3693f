package dev.samovar.e2e.events;

import dev.samovar.http.HttpException;
import dev.samovar.http.Response;
import dev.samovar.kv.KvNamespace;
import dev.samovar.routing.Context;
import dev.samovar.tail.TraceEvent;
import dev.samovar.tail.TraceException;
import dev.samovar.tail.TraceItem;
import dev.samovar.tail.TraceLog;

/** What a worker is tailed by, and what it is tailed for. */
final class Tailing {

  private Tailing() {}

  static Response act(Context<EventsEnv> c) {
    System.getLogger("tailed").log(System.Logger.Level.INFO, "acting");
    System.getLogger("tailed").log(System.Logger.Level.ERROR, "größer {0}", 1);
    if (c.path("what").value().equals("fail")) {
      throw new HttpException(418, "on_purpose", "failed");
    }
    return Response.text("acted");
  }

  /** One line for each event, under what it was. */
  static void keep(TraceItem trace, KvNamespace seen) {
    StringBuilder line = new StringBuilder(trace.scriptName().orElse("?"));
    line.append(' ').append(trace.outcome());
    for (TraceLog log : trace.logs()) {
      line.append(" [").append(log.level()).append(": ").append(log.text()).append(']');
    }
    for (TraceException exception : trace.exceptions()) {
      line.append(" {").append(exception.name()).append(": ");
      line.append(exception.message()).append('}');
    }
    boolean timed = trace.eventTimestamp().isPresent() && trace.wallMillis() >= 0;
    seen.put("tail " + name(trace.event().orElse(new TraceEvent.Other())), line + " " + timed);
  }

  private static String name(TraceEvent event) {
    if (event instanceof TraceEvent.Fetch fetch) {
      String path = fetch.url().substring(fetch.url().lastIndexOf('/') + 1);
      return fetch.method() + " " + path + " " + fetch.status().orElse(0);
    }
    if (event instanceof TraceEvent.Scheduled scheduled) {
      return scheduled.cron();
    }
    return event instanceof TraceEvent.Queue queue ? queue.queue() : "other";
  }
}
