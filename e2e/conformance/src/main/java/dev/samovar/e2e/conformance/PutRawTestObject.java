package dev.samovar.e2e.conformance;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.durable.StoredValue;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Stores bytes as bytes, one and several at once. */
@DurableObject
final class PutRawTestObject implements DurableObjectFetch {

  private final DurableObjectStorage storage;

  PutRawTestObject(DurableObjectState state) {
    this.storage = state.storage();
  }

  @Override
  public Response fetch(Request request) {
    byte[] bytes = bytes("123");
    Expect.done("put bytes", () -> storage.put("bytes", bytes));
    Expect.equal("bytes", bytes, () -> storage.getBytes("bytes").orElseThrow());
    Expect.equal("delete of bytes", true, () -> storage.delete("bytes"));
    byte[] bar = bytes("bar");
    Expect.done("put several", () -> storage.put(Map.of("foo", StoredValue.of(bar))));
    Expect.equal("foo", bar, () -> storage.get(List.of("foo")).get("foo").bytes());
    return Response.text("ok");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
