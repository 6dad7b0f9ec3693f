package dev.samovar.http.client;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.MediaType;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.json.Json;
import dev.samovar.spi.RequestSource;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to make. It cannot be changed; {@code with…} answers another.
 *
 * <pre>{@code
 * FetchRequest.post("https://api.example/orders").withJson(order).withTimeout(Duration.ofSeconds(5))
 * }</pre>
 */
public final class FetchRequest {
  private final String method;
  private final String url;
  private final Headers headers;
  private final Body body;
  private final Redirect redirect;
  private final @Nullable Duration timeout;
  private final @Nullable AbortSignal abort;
  private final @Nullable RequestSource incoming;

  private FetchRequest(
      String method,
      String url,
      Headers headers,
      Body body,
      Redirect redirect,
      @Nullable Duration timeout,
      @Nullable AbortSignal abort,
      @Nullable RequestSource incoming) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.body = body;
    this.redirect = redirect;
    this.timeout = timeout;
    this.abort = abort;
    this.incoming = incoming;
  }

  /**
   * A request without headers or body, that follows redirects.
   *
   * @param url absolute: {@code https://example.com/a?b=c}; of a service or an asset any host
   * @throws FetchException named {@code TypeError}, if it begins with neither http:// nor https://
   */
  public static FetchRequest of(String method, String url) {
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      throw new FetchException(
          "TypeError", "A URL to fetch begins with https:// or http://, was '" + url + "'", null);
    }
    return new FetchRequest(
        method, url, Headers.empty(), Body.empty(), Redirect.FOLLOW, null, null, null);
  }

  public static FetchRequest get(String url) {
    return of("GET", url);
  }

  public static FetchRequest post(String url) {
    return of("POST", url);
  }

  public static FetchRequest put(String url) {
    return of("PUT", url);
  }

  public static FetchRequest delete(String url) {
    return of("DELETE", url);
  }

  /**
   * A request for a WebSocket; the answer is its {@link Response#webSocket()}.
   *
   * @param url beginning with {@code wss://}, {@code ws://}, {@code https://} or {@code http://}
   */
  public static FetchRequest webSocket(String url) {
    String http = url.startsWith("ws") ? "http" + url.substring(2) : url;
    return get(http).withHeader("Upgrade", "websocket");
  }

  /**
   * What came in, to be handed on: its method, URL, headers, body, whose bytes do not enter Java,
   * and what Cloudflare knows of it. Redirects are left to the client.
   */
  public static FetchRequest from(Request request) {
    boolean hasBody = !request.method().equals("GET") && !request.method().equals("HEAD");
    return new FetchRequest(
        request.method(),
        request.source().url(),
        request.headers(),
        hasBody ? request.body() : Body.empty(),
        Redirect.MANUAL,
        null,
        null,
        request.source());
  }

  /** For runtimes: the request that it hands on; null for one of the worker's own. */
  public @Nullable RequestSource incoming() {
    return incoming;
  }

  public String method() {
    return method;
  }

  public String url() {
    return url;
  }

  public Headers headers() {
    return headers;
  }

  public Body body() {
    return body;
  }

  public Redirect redirect() {
    return redirect;
  }

  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** What may end it, beside its timeout. */
  public Optional<AbortSignal> abort() {
    return Optional.ofNullable(abort);
  }

  /** Of headers of that name, this one remains. */
  public FetchRequest withHeader(String name, String value) {
    return withHeaders(headers.with(name, value));
  }

  public FetchRequest withHeaders(Headers headers) {
    return new FetchRequest(method, url, headers, body, redirect, timeout, abort, incoming);
  }

  public FetchRequest withBody(Body body) {
    return new FetchRequest(method, url, headers, body, redirect, timeout, abort, incoming);
  }

  public FetchRequest withBody(String contentType, Body body) {
    return withHeader("Content-Type", contentType).withBody(body);
  }

  /** A text, as UTF-8. */
  public FetchRequest withText(String text) {
    return withBody(MediaType.TEXT, Body.of(text));
  }

  /** A value as JSON, as {@link Json#write(Object)} has it. */
  public FetchRequest withJson(Object value) {
    return withBody(MediaType.JSON, Body.of(Json.write(value)));
  }

  /**
   * A form, as a browser sends it without files.
   *
   * @param namesAndValues in turn
   */
  public FetchRequest withForm(String... namesAndValues) {
    return withBody("application/x-www-form-urlencoded", Body.of(FormText.of(namesAndValues)));
  }

  public FetchRequest withRedirect(Redirect redirect) {
    return new FetchRequest(method, url, headers, body, redirect, timeout, abort, incoming);
  }

  /**
   * How long it may take; who waits longer gets a {@link FetchException} named {@code
   * TimeoutError}. In workerd the body must have come by then, too.
   */
  public FetchRequest withTimeout(Duration timeout) {
    return new FetchRequest(method, url, headers, body, redirect, timeout, abort, incoming);
  }

  /** What may end it before it is answered. */
  public FetchRequest withAbort(AbortController controller) {
    return withSignal(controller.signal());
  }

  /** As {@link #withAbort}: {@link Request#signal()} ends it with the client that it is for. */
  public FetchRequest withSignal(AbortSignal signal) {
    return new FetchRequest(method, url, headers, body, redirect, timeout, signal, incoming);
  }

  @Override
  public String toString() {
    return method + " " + url;
  }
}
