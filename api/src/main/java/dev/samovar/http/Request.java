package dev.samovar.http;

import dev.samovar.json.JsonType;
import dev.samovar.spi.RequestSource;
import dev.samovar.validation.Location;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for. Each part is fetched from the platform when it is first asked for.
 *
 * <p>The body is read into memory once and then stays: {@link #text()}, {@link #json(Class)},
 * {@link #bytes()} and {@link #form()} may follow each other. {@link #stream()} instead hands it
 * out as it comes, once. Reading into memory is limited to {@link #DEFAULT_BODY_LIMIT} unless said
 * otherwise; more is a 413.
 *
 * <p>Not for use after the request is answered.
 */
public final class Request {
  /** The most bytes of a body that are read into memory, unless a call or filter says otherwise. */
  public static final long DEFAULT_BODY_LIMIT = 10L * 1024 * 1024;

  private final RequestSource source;
  private final RequestBody body;
  private @Nullable String method;
  private @Nullable Url url;
  private @Nullable String path;
  private @Nullable Headers headers;
  private @Nullable Parameters query;
  private @Nullable Cookies cookies;

  public Request(RequestSource source) {
    this.source = source;
    this.body = new RequestBody(source);
  }

  /**
   * Aborted when the client leaves before it has the whole answer. Who waits then gets a {@link
   * ClientGoneException}, with no need to ask here.
   *
   * <p>In workerd it takes the compatibility flag {@code enable_request_signal}, which the build
   * sets; a client's leaving is seen, as a rule, by what is written to it.
   */
  public AbortSignal signal() {
    return source.signal();
  }

  /** For runtimes. */
  public RequestSource source() {
    return source;
  }

  /** As sent: {@code GET}. */
  public String method() {
    String known = method;
    if (known == null) {
      known = source.method();
      method = known;
    }
    return known;
  }

  public Url url() {
    Url known = url;
    if (known == null) {
      known = Url.parse(source.url());
      url = known;
    }
    return known;
  }

  /**
   * The path in normal form ({@link UrlPath}), beginning with a slash; {@link Percent#decode} a
   * segment to get its text. {@code url().path()} is the path as sent.
   */
  public String path() {
    String known = path;
    if (known == null) {
      known = UrlPath.normalize(url().path());
      path = known;
    }
    return known;
  }

  /**
   * The parameters behind the {@code ?}. A malformed encoding is no error: {@link
   * Parameters#parse}.
   *
   * @throws HttpException 400 if there are more than 10,000
   */
  public Parameters query() {
    Parameters known = query;
    if (known == null) {
      known = Parameters.parse(url().query());
      query = known;
    }
    return known;
  }

  /** The first value of a query parameter, absent or not. */
  public Param query(String name) {
    return new Param(Location.QUERY, name, query().first(name).orElse(null));
  }

  public Headers headers() {
    Headers known = headers;
    if (known == null) {
      known = source.headers();
      headers = known;
    }
    return known;
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    Headers known = headers;
    return known == null ? source.header(this, name) : known.first(name);
  }

  /**
   * @throws HttpException 426 if it asks for no WebSocket
   */
  public void requireWebSocket() {
    if (!Ascii.equalsIgnoreCase(header("Upgrade").orElse(""), "websocket")) {
      throw new HttpException(
              Status.UPGRADE_REQUIRED, "This is a WebSocket: ask with 'Upgrade: websocket'")
          .withHeader("Upgrade", "websocket");
    }
  }

  /**
   * Refuse what a page of another site has sent. A request without {@code Origin} comes from no
   * page and is let through.
   *
   * @param others origins beside the request's own host, such as {@code https://app.example.com}
   * @throws HttpException 403 if {@code Origin} names another
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-10.2">RFC 6455 §10.2: origin
   *     considerations</a>
   */
  public void requireOrigin(String... others) {
    Optional<String> origin = header("Origin");
    if (origin.isPresent() && !isOwn(origin.get()) && !isOneOf(origin.get(), others)) {
      throw HttpException.forbidden("Pages of this origin may not send this request");
    }
  }

  /** By host and port: what is behind a proxy does not see the client's scheme. */
  private boolean isOwn(String origin) {
    int scheme = origin.indexOf("://");
    return scheme > 0 && Ascii.equalsIgnoreCase(origin.substring(scheme + 3), url().authority());
  }

  private static boolean isOneOf(String origin, String[] all) {
    for (String one : all) {
      if (one.equals(origin)) {
        return true;
      }
    }
    return false;
  }

  public Cookies cookies() {
    Cookies known = cookies;
    if (known == null) {
      known = Cookies.parse(headers().all("Cookie"));
      cookies = known;
    }
    return known;
  }

  /** What Cloudflare knows of it: country, data center, network, … */
  public CfProperties cf() {
    return new CfProperties(source);
  }

  /** The value of a cookie, as sent. */
  public Optional<String> cookie(String name) {
    return cookies().value(name);
  }

  /**
   * The content type; nothing if there is none.
   *
   * @throws HttpException 400 if it is malformed
   */
  public Optional<MediaType> contentType() {
    Optional<String> header = header("Content-Type");
    Optional<MediaType> type = header.flatMap(MediaType::parse);
    if (header.isPresent() && type.isEmpty()) {
      throw HttpException.badRequest("The Content-Type header is malformed");
    }
    return type;
  }

  /**
   * The body in memory.
   *
   * @throws HttpException 413 if it is larger than the limit
   */
  public byte[] bytes() {
    return body.bytes();
  }

  /**
   * @param limit the most bytes to accept
   */
  public byte[] bytes(long limit) {
    return body.bytes(limit);
  }

  /** The body as UTF-8, with U+FFFD for what is malformed. */
  public String text() {
    return BodyText.decode(bytes());
  }

  /** The body as UTF-8, with a limit in bytes. */
  public String text(long limit) {
    return BodyText.decode(bytes(limit));
  }

  /**
   * The body as a record, checked by its constraints.
   *
   * @throws HttpException 415 if the content type is not JSON, 400 if it cannot be read as that
   *     type, 422 if a value breaks a rule, 413 if it is too large
   */
  public <T> T json(Class<T> type) {
    return json(JsonType.of(type));
  }

  /** As {@link #json(Class)}, for a type with arguments. */
  public <T> T json(JsonType<T> type) {
    JsonContent.check(this);
    return BodyJson.read(bytes(), type);
  }

  /**
   * The fields and files of a form, urlencoded or multipart, all in memory.
   *
   * @throws HttpException 415 if the content type is neither, 400 if it is malformed, 413 if it is
   *     too large
   */
  public FormData form() {
    return form(FormLimits.defaults().withTotalBytes(body.limit()));
  }

  public FormData form(FormLimits limits) {
    return FormReader.read(this, limits);
  }

  /**
   * The body as it comes, once. Without {@link #limitBody} it has no limit; with it a read throws
   * {@link BodyTooLargeException} at the first byte too many.
   *
   * @throws IllegalStateException if it has been handed out before
   */
  public InputStream stream() {
    return body.take().stream();
  }

  /**
   * The body itself, to hand on: to a bucket, an outgoing request, a response. Limited as {@link
   * #stream()} is.
   *
   * @throws IllegalStateException if it has been handed out before
   */
  public Body body() {
    return body.take();
  }

  /**
   * Limit the body, from here on: read into memory or as a stream. A later call replaces it; a
   * larger limit of {@link #bytes(long)} or {@link FormLimits} does not.
   *
   * @throws HttpException 413 if the body is announced as larger
   */
  public void limitBody(long bytes) {
    body.limit(bytes);
  }

  /** Drop the body, if nobody has read it: {@link Body#discard}. */
  public void discardBody() {
    body.discard();
  }

  @Override
  public String toString() {
    return method() + " " + path();
  }
}
