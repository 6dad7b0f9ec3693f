package dev.samovar.hub;

import java.time.Duration;

/**
 * What a hub keeps, and whom it bears with.
 *
 * @param events how many events are kept for those that come back
 * @param bytes of the names and data of all that are kept; a single event has at most a quarter
 * @param subscribers how many clients may be connected; more get a 503
 * @param pendingBytes how much a client may leave untaken; one that is slower is disconnected, and
 *     comes back for what it has missed
 * @param heartbeat how often clients that hear nothing else get a comment, by which those that have
 *     left are found
 */
public record HubLimits(
    int events, long bytes, int subscribers, long pendingBytes, Duration heartbeat) {

  public HubLimits {
    if (events < 1 || bytes < 4 || subscribers < 1 || pendingBytes < 1) {
      throw new IllegalArgumentException("The limits of a hub are 1 or more");
    }
    if (heartbeat.isNegative() || heartbeat.isZero()) {
      throw new IllegalArgumentException("A hub's heartbeat is longer than nothing");
    }
  }

  /** 1,000 events of 1 MiB together, 1,000 clients with 256 KiB each, every 15 seconds. */
  public static HubLimits defaults() {
    return new HubLimits(1000, 1024 * 1024, 1000, 256 * 1024, Duration.ofSeconds(15));
  }

  public HubLimits withEvents(int events) {
    return new HubLimits(events, bytes, subscribers, pendingBytes, heartbeat);
  }

  public HubLimits withBytes(long bytes) {
    return new HubLimits(events, bytes, subscribers, pendingBytes, heartbeat);
  }

  public HubLimits withSubscribers(int subscribers) {
    return new HubLimits(events, bytes, subscribers, pendingBytes, heartbeat);
  }

  public HubLimits withPendingBytes(long pendingBytes) {
    return new HubLimits(events, bytes, subscribers, pendingBytes, heartbeat);
  }

  public HubLimits withHeartbeat(Duration heartbeat) {
    return new HubLimits(events, bytes, subscribers, pendingBytes, heartbeat);
  }
}
