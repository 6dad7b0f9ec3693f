package dev.samovar.e2e.durable;

import dev.samovar.durable.AlarmInfo;
import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectAlarm;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.durable.StorageOptions;
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
        return Response.text(soon());
      case "soon-failing":
        storage.put("fail", "once");
        return Response.text(soon());
      case "deleted":
        soon();
        storage.deleteAll();
        return Response.text("" + storage.getAlarm().isPresent());
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

  private String soon() {
    Instant time = Instant.now().plusMillis(300);
    storage.putJson("due", time.toEpochMilli());
    storage.withOptions(StorageOptions.defaults().withUnconfirmed()).setAlarm(time);
    return "set";
  }

  @Override
  public void alarm(AlarmInfo info) {
    String entry = info.isRetry() ? "again " + info.retryCount() : "rang";
    if (info.scheduledTime().toEpochMilli() != storage.getJson("due", Long.class).orElseThrow()) {
      entry += " at another time, " + info.scheduledTime();
    }
    if (storage.getAlarm().isPresent()) {
      entry += " and is still set";
    }
    String before = storage.get("log").map(log -> log + ", ").orElse("");
    storage.put("log", before + entry);
    if (storage.delete("fail")) {
      storage.sync();
      throw new IllegalStateException("The clock is to fail once");
    }
  }
}
