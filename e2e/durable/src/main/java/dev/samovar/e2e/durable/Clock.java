package dev.samovar.e2e.durable;

import dev.samovar.durable.AlarmInfo;
import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectAlarm;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import java.time.Instant;

/** Rings, and keeps account of it in its storage. */
@DurableObject
final class Clock implements DurableObjectFetch, DurableObjectAlarm {

  private final DurableObjectStorage storage;

  Clock(DurableObjectState state) {
    this.storage = state.storage();
  }

  @Override
  public Response fetch(Request request) {
    String path = request.path();
    switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "soon":
        storage.setAlarm(Instant.now().plusMillis(300));
        return Response.text("set");
      case "soon-failing":
        storage.put("fail", "once");
        storage.setAlarm(Instant.now().plusMillis(300));
        return Response.text("set");
      case "exact":
        Instant time = Instant.now().plusSeconds(1000);
        storage.setAlarm(time);
        return Response.text(
            "" + (storage.getAlarm().orElseThrow().toEpochMilli() == time.toEpochMilli()));
      case "cancelled":
        storage.setAlarm(Instant.now().plusMillis(300));
        storage.deleteAlarm();
        return Response.text("" + storage.getAlarm().isPresent());
      default:
        return Response.text(storage.get("log").orElse("silent"));
    }
  }

  @Override
  public void alarm(AlarmInfo info) {
    String entry = info.isRetry() ? "again " + info.retryCount() : "rang";
    storage.put("log", storage.get("log").map(log -> log + ", " + entry).orElse(entry));
    if (storage.delete("fail")) {
      storage.sync();
      throw new IllegalStateException("The clock is to fail once");
    }
  }
}
