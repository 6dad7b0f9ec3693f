package dev.samovar.spi;

import dev.samovar.durable.DurableObjectId;
import dev.samovar.durable.StubOptions;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** The objects of a class as a runtime reaches them; codes are Cloudflare's, empty for none. */
public interface ObjectNamespaceDriver {

  DurableObjectId idFromName(String name);

  DurableObjectId idFromString(String hexadecimal);

  DurableObjectId newUniqueId(String jurisdiction);

  ObjectNamespaceDriver jurisdiction(String jurisdiction);

  /** Let the object answer, asked for anew. */
  Response fetch(DurableObjectId id, StubOptions options, Request request);

  /**
   * Let the object do a call, asked for anew.
   *
   * @throws dev.samovar.durable.DurableObjectException if its code throws
   */
  byte[] call(DurableObjectId id, StubOptions options, ObjectCall call);
}
