package dev.samovar.http;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.ResponseSource;
import dev.samovar.spi.WebSocketBody;
import dev.samovar.spi.WebSockets;
import dev.samovar.sse.EventWriter;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketException;
import dev.samovar.websocket.WebSocketHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers: status, headers, body. Immutable; copies are {@code with…}.
 *
 * <p>A response whose body is a stream is sent once.
 */
public final class Response {
  /** Shared: a runtime that has made something of them once knows them again. */
  private static final Headers TEXT = Headers.of("Content-Type", MediaType.TEXT);

  private static final Headers HTML = Headers.of("Content-Type", MediaType.HTML);
  private static final Headers JSON = Headers.of("Content-Type", MediaType.JSON);

  private final int status;
  private final Headers headers;
  private final Body body;
  private final EncodeBody encodeBody;
  private final @Nullable String cf;
  private final @Nullable ResponseSource source;

  private Response(
      int status,
      Headers headers,
      Body body,
      EncodeBody encodeBody,
      @Nullable String cf,
      @Nullable ResponseSource source) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.encodeBody = encodeBody;
    this.cf = cf;
    this.source = source;
  }

  /** For runtimes: a response as a platform gave it, not checked. */
  public static Response received(int status, Headers headers, Body body) {
    return new Response(status, headers, body, EncodeBody.AUTOMATIC, null, null);
  }

  /** For runtimes: as {@link #received(int, Headers, Body)}, with what else is known of it. */
  public static Response received(int status, Headers headers, Body body, ResponseSource source) {
    return new Response(status, headers, body, EncodeBody.AUTOMATIC, null, source);
  }

  /** For runtimes: who gave it; null for one that was made here. */
  public @Nullable ResponseSource source() {
    return source;
  }

  /** 200 without content. */
  public static Response ok() {
    return status(Status.OK);
  }

  /**
   * An answer without content.
   *
   * @param status 200 to 599
   * @throws IllegalArgumentException if it is another
   */
  public static Response status(int status) {
    return received(checked(status), Headers.empty(), Body.empty());
  }

  /** 200 with {@code text/plain; charset=utf-8}. */
  public static Response text(String text) {
    return received(Status.OK, TEXT, Body.of(text));
  }

  /** 200 with {@code text/html; charset=utf-8}, as given: nothing is escaped. */
  public static Response html(String html) {
    return received(Status.OK, HTML, Body.of(html));
  }

  /** 200 with {@code application/json}: a record, enum, sealed type, list, map, text or number. */
  public static Response json(Object value) {
    return received(Status.OK, JSON, Body.of(Json.write(value)));
  }

  /** 200 with {@code application/json}, for a type with arguments. */
  public static <T> Response json(T value, JsonType<T> type) {
    return received(Status.OK, JSON, Body.of(Json.write(value, type)));
  }

  /** 200 with {@code application/octet-stream}; the array must not be changed afterwards. */
  public static Response bytes(byte[] bytes) {
    return bytes(MediaType.BYTES, bytes);
  }

  public static Response bytes(String contentType, byte[] bytes) {
    return ok().withBody(contentType, Body.of(bytes));
  }

  /** 200 with a body that is sent while it is read. */
  public static Response stream(String contentType, Body body) {
    return ok().withBody(contentType, body);
  }

  /** 200 with a body that is sent while code writes it. */
  public static Response stream(String contentType, BodyWriter writer) {
    return ok().withBody(contentType, Body.of(writer));
  }

  /**
   * 200 with events that are sent as they are written; the browser's {@code EventSource} reads
   * them. Caches and what buffers on the way are told to let them pass.
   */
  public static Response sse(EventWriter writer) {
    return stream(MediaType.EVENTS, writer.toBody())
        .withHeader("Cache-Control", "no-cache, no-transform")
        .withHeader("X-Accel-Buffering", "no");
  }

  /**
   * 302 to a URL or path; blanks, control characters and what is not ASCII are encoded.
   *
   * <p>Any URL will do, also {@code //evil.example}, which leaves the site. For a target that a
   * client names there is {@link #redirectToPath}.
   */
  public static Response redirect(String location) {
    return redirect(location, Status.FOUND);
  }

  /**
   * @param status 301, 302, 303, 307 or 308
   */
  public static Response redirect(String location, int status) {
    if (status < 301 || status > 308 || status > 303 && status < 307) {
      throw new IllegalArgumentException("A redirect is 301, 302, 303, 307 or 308, was " + status);
    }
    return status(status).withHeader("Location", Location.encode(location));
  }

  /**
   * 302 to a path of this site, with a query or without: for a target that a client names, such as
   * {@code ?next=/home}.
   *
   * @throws HttpException 400 if it is no path, or one that a browser takes for another site, such
   *     as {@code //evil.example}
   */
  public static Response redirectToPath(String path) {
    return status(Status.FOUND).withHeader("Location", Location.encodePath(path));
  }

  /** 201 with where the new thing is. */
  public static Response created(String location) {
    return status(Status.CREATED).withHeader("Location", Location.encode(location));
  }

  /** 201 with where the new thing is, and the thing as JSON. */
  public static Response created(String location, Object value) {
    return created(location).withBody(MediaType.JSON, Body.of(Json.write(value)));
  }

  /** 204. */
  public static Response noContent() {
    return status(Status.NO_CONTENT);
  }

  /**
   * 101: let the client talk to a handler, which runs beside the answer, until both are done.
   *
   * <p>A protocol that the client offers is chosen by {@code withHeader("Sec-WebSocket-Protocol",
   * …)}.
   *
   * <p>No {@code Origin} is checked here, and browsers let any site open a WebSocket with the
   * user's cookies: where cookies count, call {@link Request#requireOrigin} first, or use the
   * filter {@link dev.samovar.routing.WebSocketOrigins}.
   *
   * @throws HttpException 426 if the request asks for no WebSocket
   */
  public static Response webSocket(Request request, WebSocketHandler handler) {
    request.requireWebSocket();
    return received(Status.SWITCHING_PROTOCOLS, Headers.empty(), WebSockets.open(handler));
  }

  public int status() {
    return status;
  }

  public Headers headers() {
    return headers;
  }

  public Body body() {
    return body;
  }

  /**
   * The connection that a request for a WebSocket was answered with, to talk oneself. Otherwise the
   * response can be handed on as it is, and the messages pass by.
   *
   * @throws WebSocketException if it was answered otherwise
   */
  public WebSocket webSocket() {
    if (body instanceof WebSocketBody socket) {
      return socket.accept();
    }
    throw new WebSocketException(
        "The server opened no WebSocket, it answered " + status + ". Was an upgrade asked for?");
  }

  /** Where the answer to a request of one's own came from, after redirects. */
  public Optional<String> url() {
    return source == null || source.url().isEmpty() ? Optional.empty() : Optional.of(source.url());
  }

  /** Whether the answer to a request of one's own came by redirects that were followed. */
  public boolean isRedirected() {
    return source != null && source.isRedirected();
  }

  public EncodeBody encodeBody() {
    return encodeBody;
  }

  /**
   * What the platform is told, or tells, of it; empty if there is nothing.
   *
   * @throws dev.samovar.json.JsonException if it is not JSON
   * @throws dev.samovar.validation.ValidationException if it is not of that type
   */
  public <T> Optional<T> cf(Class<T> type) {
    return cfJson().map(json -> Json.read(json, type));
  }

  /** For runtimes: whether it was given by {@link #withCf}. */
  public boolean hasOwnCf() {
    return cf != null;
  }

  /** As {@link #cf(Class)}, as JSON. */
  public Optional<String> cfJson() {
    return cf != null || source == null ? Optional.ofNullable(cf) : source.cf();
  }

  /**
   * Two responses in place of this one, which must not be used any more; a stream is read by both,
   * see {@link Body#tee}.
   */
  public Branches<Response> duplicate() {
    Branches<Body> bodies = body.tee();
    return new Branches<>(withBody(bodies.first()), withBody(bodies.second()));
  }

  public Response withStatus(int status) {
    return new Response(checked(status), headers, body, encodeBody, cf, source);
  }

  /** A copy where this is the only value of that header. */
  public Response withHeader(String name, String value) {
    return withHeaders(headers.with(name, value));
  }

  /** A copy with one more value of that header. */
  public Response withAddedHeader(String name, String value) {
    return withHeaders(headers.withAdded(name, value));
  }

  public Response withoutHeader(String name) {
    return withHeaders(headers.without(name));
  }

  public Response withHeaders(Headers headers) {
    return new Response(status, headers, body, encodeBody, cf, source);
  }

  /** A copy with one more {@code Set-Cookie} header. */
  public Response withCookie(SetCookie cookie) {
    return withAddedHeader("Set-Cookie", cookie.toHeader());
  }

  /** A copy with another body; the content type stays. */
  public Response withBody(Body body) {
    return new Response(status, headers, body, encodeBody, cf, source);
  }

  public Response withBody(String contentType, Body body) {
    return withHeader("Content-Type", contentType).withBody(body);
  }

  /** A copy whose body is, or is not, compressed already. */
  public Response withEncodeBody(EncodeBody encodeBody) {
    return new Response(status, headers, body, encodeBody, cf, source);
  }

  /** A copy with something for the platform to know, as JSON: what {@link Json#write} takes. */
  public Response withCf(Object value) {
    return new Response(status, headers, body, encodeBody, Json.writeText(value), source);
  }

  @Override
  public String toString() {
    return "Response[" + status + "]";
  }

  private static int checked(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("A response's status is 200–599, was " + status);
    }
    return status;
  }
}
