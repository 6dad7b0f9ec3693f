package dev.samovar.e2e.realtime.hubs;

import dev.samovar.durable.DurableObjectApi;
import dev.samovar.hub.Hub;
import java.util.List;

/** A hub that knows who was there. */
@DurableObjectApi
public interface FeedApi extends Hub {

  /** The sessions that have left, in their order. */
  List<String> left();
}
