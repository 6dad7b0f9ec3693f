package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.durable.SqlException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.worker.PlatformException;

/** Of a class in {@code new_classes}: it has keys and values, and no database. */
@DurableObject
final class Cabinet implements DurableObjectFetch {

  private final DurableObjectStorage storage;

  Cabinet(DurableObjectState state) {
    this.storage = state.storage();
  }

  @Override
  public Response fetch(Request request) {
    String path = request.path();
    String fact = path.substring(path.lastIndexOf('/') + 1);
    return Response.text(fact.startsWith("no-") ? refused(fact) : StorageFacts.run(fact, storage));
  }

  private String refused(String fact) {
    try {
      return fact.equals("no-sql")
          ? "" + storage.sql().exec("SELECT 1").one()
          : "" + storage.kv().get("key");
    } catch (SqlException | PlatformException e) {
      return StorageFacts.nameOf(e) + ": " + e.getMessage();
    }
  }
}
