package dev.samovar.durable;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.spi.ObjectCall;
import dev.samovar.spi.ObjectNamespaceDriver;
import dev.samovar.spi.RequestSource;
import dev.samovar.spi.Retries;
import dev.samovar.websocket.WebSocket;
import java.util.List;
import java.util.Optional;

/**
 * An object as others reach it.
 *
 * <p>The platform's own stub is of no use once a call through it has failed. This one asks for the
 * object anew with each call, so it outlives the object's resets; calls that are made at the same
 * time may arrive in any order.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/stub/">Durable Objects:
 *     stub</a>
 */
public final class DurableObjectStub {

  private final ObjectNamespaceDriver namespace;
  private final DurableObjectId id;
  private final StubOptions options;

  DurableObjectStub(ObjectNamespaceDriver namespace, DurableObjectId id, StubOptions options) {
    this.namespace = namespace;
    this.id = id;
    this.options = options;
  }

  public DurableObjectId id() {
    return id;
  }

  public Optional<String> name() {
    return id.name();
  }

  /**
   * Let the object answer a request, as it came to this worker. A redirect is not followed.
   *
   * @throws dev.samovar.worker.PlatformException if the object throws ({@code isRemote()}), was
   *     reset meanwhile ({@code isDurableObjectReset()}), or has too much to do ({@code
   *     isOverloaded()}: a retry makes it worse). Where {@code isRetryable()} the same request may
   *     succeed if it is made again; nothing is repeated by itself, for only you know whether that
   *     does harm
   */
  public Response fetch(Request request) {
    return namespace.fetch(id, options, request);
  }

  /**
   * As {@link #fetch(Request)}, a GET.
   *
   * @param url absolute; the host may be any
   */
  public Response fetch(String url) {
    return fetch(new Request(new Get(url, Headers.empty())));
  }

  /**
   * Open a WebSocket to the object.
   *
   * @param url absolute; the host may be any
   * @throws dev.samovar.websocket.WebSocketException if it answers something else
   */
  public WebSocket webSocket(String url) {
    Headers upgrade = Headers.empty().with("Upgrade", "websocket");
    return fetch(new Request(new Get(url, upgrade))).webSocket();
  }

  /**
   * For generated code: call a method, with what each argument is as bytes.
   *
   * @return the result as bytes; nothing for one that gives none
   */
  public byte[] call(String api, String method, List<byte[]> arguments) {
    return namespace.call(id, options, new ObjectCall(api, method, arguments));
  }

  /** As {@link #call}, of a method annotated {@link dev.samovar.worker.Idempotent}. */
  public byte[] callIdempotent(String api, String method, List<byte[]> arguments) {
    return Retries.of(() -> call(api, method, arguments));
  }

  private record Get(String url, Headers headers) implements RequestSource {

    @Override
    public String method() {
      return "GET";
    }

    @Override
    public Body body() {
      return Body.empty();
    }
  }
}
