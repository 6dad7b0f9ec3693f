package dev.samovar.jvm.durable;

import dev.samovar.durable.DurableObjectId;
import dev.samovar.durable.StubOptions;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.spi.ObjectCall;
import dev.samovar.spi.ObjectNamespaceDriver;

/** Objects of a worker that is not in this process: they have ids, and nobody answers. */
final class ObjectsElsewhere implements ObjectNamespaceDriver {

  private final String script;
  private final ObjectIds ids;

  ObjectsElsewhere(String script) {
    this.script = script;
    this.ids = new ObjectIds(script);
  }

  @Override
  public DurableObjectId idFromName(String name) {
    return ids.ofName(name);
  }

  @Override
  public DurableObjectId idFromString(String hexadecimal) {
    return ids.parse(hexadecimal);
  }

  @Override
  public DurableObjectId newUniqueId(String jurisdiction) {
    return ids.unique();
  }

  @Override
  public ObjectNamespaceDriver jurisdiction(String jurisdiction) {
    return this;
  }

  @Override
  public Response fetch(DurableObjectId id, StubOptions options, Request request) {
    throw notFound();
  }

  @Override
  public byte[] call(DurableObjectId id, StubOptions options, ObjectCall call) {
    throw notFound();
  }

  private ObjectFailure notFound() {
    return ObjectFailure.refused(
        "Error",
        "Worker \""
            + script
            + "\" not found. A JVM has the Durable Objects of its own worker alone.");
  }
}
