package com.acme;

import dev.samovar.durable.DurableObjectStub;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.ObjectApi;
import java.util.List;
import java.util.Optional;

/** {@link Feed} over the wire: the stub of a caller, and the calls to an object. */
public final class FeedApi implements ObjectApi<Feed> {
  public static final String NAME = "com.acme.Feed";

  @Override
  public Feed stub(DurableObjectStub object) {
    return new Stub(object);
  }

  public static byte[] call(Object object, String method, List<byte[]> arguments) {
    if (!(object instanceof Feed target)) {
      throw new IllegalArgumentException(object.getClass().getName() + " is no " + NAME);
    }
    switch (method) {
      case "clear()":
        target.clear();
        return new byte[0];
      case "find(long)":
        return Json.write(target.find(Json.read(arguments.get(0), JsonType.of(Long.class))), JsonType.optional(JsonType.of(String.class)));
      case "latest(int)":
        return Json.write(target.latest(Json.read(arguments.get(0), JsonType.of(Integer.class))), JsonType.list(JsonType.of(String.class)));
      case "publish(java.lang.String,byte[])":
        return Json.write(target.publish(Json.read(arguments.get(0), JsonType.of(String.class)), arguments.get(1)), JsonType.of(Long.class));
      default:
        throw new IllegalArgumentException(NAME + " has no method " + method);
    }
  }

  private record Stub(DurableObjectStub object) implements Feed {

    @Override
    public Response fetch(Request request) {
      return this.object.fetch(request);
    }

    @Override
    public void clear() {
      this.object.call(NAME, "clear()", List.of());
    }

    @Override
    public Optional<String> find(long id) {
      return Json.read(this.object.callIdempotent(NAME, "find(long)", List.of(Json.write(id, JsonType.of(Long.class)))), JsonType.optional(JsonType.of(String.class)));
    }

    @Override
    public List<String> latest(int count) {
      return Json.read(this.object.call(NAME, "latest(int)", List.of(Json.write(count, JsonType.of(Integer.class)))), JsonType.list(JsonType.of(String.class)));
    }

    @Override
    public long publish(String text, byte[] image) {
      return Json.read(this.object.call(NAME, "publish(java.lang.String,byte[])", List.of(Json.write(text, JsonType.of(String.class)), image)), JsonType.of(Long.class));
    }
  }
}
