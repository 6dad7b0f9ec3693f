package dev.samovar.e2e.realtime.hubs;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.http.HttpException;
import dev.samovar.hub.EventHub;
import dev.samovar.hub.HubLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps little and beats fast, for tests to see it. */
@DurableObject
final class Feed extends EventHub implements FeedApi {
  private static final HubLimits LIMITS =
      HubLimits.defaults()
          .withEvents(20)
          .withPendingBytes(64 * 1024)
          .withHeartbeat(Duration.ofMillis(300));

  private final List<String> left = new ArrayList<>();

  Feed(DurableObjectState state) {
    super(state, LIMITS);
  }

  @Override
  protected void admit(String session) {
    if (session.equals("banned")) {
      throw HttpException.forbidden("You were shown the door");
    }
  }

  @Override
  protected void onUnsubscribe(String session) {
    left.add(session);
  }

  @Override
  public List<String> left() {
    return left;
  }
}
