package dev.samovar.jvm.durable;

import dev.samovar.durable.DurableObjectException;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectId;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.StubOptions;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.jvm.url.ParsedUrl;
import dev.samovar.jvm.websocket.HandledEnd;
import dev.samovar.spi.ClientErrors;
import dev.samovar.spi.ObjectCall;
import dev.samovar.spi.ObjectEvents;
import dev.samovar.spi.ObjectNamespaceDriver;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All objects of a class. */
final class HostedClass implements ObjectNamespaceDriver {

  private final ObjectHost host;
  private final String name;
  private final boolean hasSqlite;
  private final @Nullable Path folder;
  private final ObjectIds ids;
  private final Map<String, HostedObject> objects = new ConcurrentHashMap<>();

  /**
   * @param folder of the objects' files; null for in memory
   */
  HostedClass(ObjectHost host, String name, boolean hasSqlite, @Nullable Path folder) {
    this.host = host;
    this.name = name;
    this.hasSqlite = hasSqlite;
    this.folder = folder;
    this.ids = new ObjectIds(name);
  }

  String name() {
    return name;
  }

  boolean hasSqlite() {
    return hasSqlite;
  }

  Object create(DurableObjectState state) {
    return host.create(name, state);
  }

  void log(String message, Throwable thrown) {
    host.log(message, thrown);
  }

  void inBackground(Runnable work) {
    host.inBackground(work);
  }

  HostedObject object(DurableObjectId id) {
    return objects.computeIfAbsent(id.toString(), text -> hosted((ObjectId) id));
  }

  /** The object whose id that is, as a file was called. */
  HostedObject object(String id) {
    return object(ids.parse(id));
  }

  void evict(long now, long idleMillis) {
    objects.values().forEach(object -> object.evict(now, idleMillis));
  }

  void close() {
    objects.values().forEach(object -> object.store().close());
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
    if (!jurisdiction.isEmpty()) {
      throw noJurisdictions();
    }
    return ids.unique();
  }

  @Override
  public ObjectNamespaceDriver jurisdiction(String jurisdiction) {
    throw noJurisdictions();
  }

  @Override
  public Response fetch(DurableObjectId id, StubOptions options, Request request) {
    Request parsed = ParsedUrl.of(request);
    return object(id).event(java -> answer(java, parsed));
  }

  @Override
  public byte[] call(DurableObjectId id, StubOptions options, ObjectCall call) {
    return object(id).event(java -> result(java, call));
  }

  private Response answer(Object java, Request request) {
    if (!(java instanceof DurableObjectFetch target)) {
      throw ObjectFailure.refused("TypeError", "Handler does not export a fetch() function.");
    }
    try {
      return ofHere(ObjectEvents.fetch(target, request));
    } catch (RuntimeException | StackOverflowError e) {
      log(java.getClass().getName() + " failed, fetch", e);
      throw ObjectFailure.remote(e);
    }
  }

  /** A handler of a socket would work beside the object's events, and not in its turn. */
  private static Response ofHere(Response response) {
    if (response.body() instanceof HandledEnd) {
      throw new UnsupportedOperationException(
          "On a JVM a Durable Object takes WebSockets by state.acceptWebSocket() only");
    }
    return response;
  }

  private byte[] result(Object java, ObjectCall call) {
    try {
      return host.server(call.api()).call(java, call.method(), call.arguments());
    } catch (RuntimeException | StackOverflowError e) {
      HttpException clientError = ClientErrors.of(e).orElse(null);
      if (clientError == null) {
        log(java.getClass().getName() + " failed, " + call.method(), e);
      }
      throw new DurableObjectException(e.getClass().getName(), e.getMessage(), clientError);
    }
  }

  private HostedObject hosted(ObjectId id) {
    Path file = folder == null ? null : folder.resolve(id + ".sqlite");
    ObjectStore store = new ObjectStore(file, alarm -> host.alarms().set(this, id, alarm));
    return new HostedObject(this, id, store);
  }

  private static ObjectFailure noJurisdictions() {
    return ObjectFailure.refused(
        "Error", "Jurisdiction restrictions are not implemented in workerd.");
  }
}
