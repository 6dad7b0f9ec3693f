package dev.samovar.tail;

import dev.samovar.http.Headers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an event was. */
public sealed interface TraceEvent {

  /**
   * A request.
   *
   * @param url without what may be secret; so are the headers
   * @param status of the response; empty where there was none
   */
  record Fetch(String method, String url, Headers headers, Optional<Integer> status)
      implements TraceEvent {}

  /** A call of a method from another worker. */
  record Rpc(String method) implements TraceEvent {}

  /** A cron trigger. */
  record Scheduled(String cron, Instant scheduledTime) implements TraceEvent {}

  /** The alarm of a Durable Object. */
  record Alarm(Instant scheduledTime) implements TraceEvent {}

  /** A batch of messages. */
  record Queue(String queue, int batchSize) implements TraceEvent {}

  /** An e-mail. */
  record Email(String mailFrom, String rcptTo, long rawSize) implements TraceEvent {}

  /** Traces, of these workers. */
  record Tail(List<String> scriptNames) implements TraceEvent {}

  /**
   * An event of a hibernating WebSocket.
   *
   * @param type {@code message}, {@code close} or {@code error}
   * @param code of a close
   */
  record WebSocket(String type, Optional<Integer> code) implements TraceEvent {}

  /** Another one, of which nothing is told. */
  record Other() implements TraceEvent {}
}
