package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.http.jso.JsRequest;
import dev.samovar.cloudflare.http.jso.JsResponse;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.http.Body;
import dev.samovar.http.BodyTooLargeException;
import dev.samovar.http.Branches;
import dev.samovar.spi.StreamSender;
import dev.samovar.worker.PlatformException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * A platform's stream; handed on as it is, its bytes never enter Java.
 *
 * <p>Of a request or response the stream is made only where one is asked for: who wants all of its
 * bytes gets them from the platform at once.
 */
public final class JsBody implements Body {

  private static final long DISCARDED_BYTES = 32L * 1024 * 1024;

  private final JSObject carrier;
  private final long length;
  private final boolean isClients;
  private final Origin origin;
  private @Nullable JsReadableStream stream;
  private boolean collected;

  /**
   * @param length the bytes it will give, if the platform says so; {@link Body#UNKNOWN_LENGTH}
   */
  public JsBody(JsReadableStream stream, long length) {
    this(stream, length, Origin.SERVER);
  }

  private JsBody(JsReadableStream stream, long length, Origin origin) {
    this(carrier(stream), length, false, origin);
    this.stream = stream;
  }

  /** What the platform decompresses: it fails where the data is malformed. */
  static JsBody decompressed(JsReadableStream stream, SentBody source) {
    return new JsBody(stream, UNKNOWN_LENGTH, new MadeOrigin(true, source));
  }

  /** What the platform compresses. */
  static JsBody compressed(JsReadableStream stream, SentBody source) {
    return new JsBody(stream, UNKNOWN_LENGTH, new MadeOrigin(false, source));
  }

  /** What a client sends. */
  public JsBody(JsRequest request, long length) {
    this(request, length, true, Origin.CLIENT);
  }

  /** What a server sent. */
  public JsBody(JsResponse response, long length) {
    this(response, length, false, Origin.SERVER);
  }

  private JsBody(JSObject carrier, long length, boolean isClients, Origin origin) {
    this.carrier = carrier;
    this.length = length;
    this.isClients = isClients;
    this.origin = origin;
  }

  @Override
  public long length() {
    return length;
  }

  Origin origin() {
    return origin;
  }

  @Override
  public <T> T sentBy(StreamSender<T> sender) {
    throw new IllegalStateException("The platform's stream is handed on as it is");
  }

  @Override
  public boolean isBuffered() {
    return false;
  }

  @Override
  public InputStream stream() {
    return new JsInputStream(toJs(), origin);
  }

  /** The stream itself, to be used once. */
  JsReadableStream toJs() {
    JsReadableStream known = known();
    if (collected || known.isLocked()) {
      throw new IllegalStateException("The body is a stream and has been read already");
    }
    return known;
  }

  private JsReadableStream known() {
    JsReadableStream known = stream;
    if (known == null) {
      known = Objects.requireNonNull(body(carrier));
      stream = known;
    }
    return known;
  }

  /** A promise of its bytes, an {@code ArrayBuffer}: it is used up then. */
  public JSObject collect() {
    if (collected || stream != null) {
      toJs();
    }
    collected = true;
    return arrayBuffer(carrier);
  }

  @Override
  public byte[] bytes(long limit) {
    if (length > limit) {
      throw new BodyTooLargeException(limit);
    }
    // With a length the platform collects all: no byte has to be counted.
    return length >= 0 || limit == Integer.MAX_VALUE ? whole() : counted(limit);
  }

  /** The platform's own, whose bytes do not enter Java. */
  @Override
  public Branches<Body> tee() {
    JSObject branches = toJs().tee();
    return new Branches<>(branch(branches, 0), branch(branches, 1));
  }

  private Body branch(JSObject branches, int place) {
    return new JsBody((JsReadableStream) JsArrays.get(branches, place), length, origin);
  }

  @Override
  public void discard(long most) {
    if (!collected && !known().isLocked()) {
      try (JsInputStream in = new JsInputStream(known(), origin)) {
        in.discard(most);
      }
    }
  }

  private byte[] whole() {
    return Bytes.fromBuffer(awaitBytes(collect()));
  }

  private byte[] counted(long limit) {
    JsReadableStream source = toJs();
    JSObject bytes = awaitBytes(JsCollector.collect(source, limit));
    if (bytes == null) {
      discard(DISCARDED_BYTES);
      throw new BodyTooLargeException(limit);
    }
    return Bytes.fromBuffer(bytes);
  }

  private @Nullable JSObject awaitBytes(JSObject promise) {
    try {
      return isClients ? Promises.awaitClient(promise) : Promises.await(promise);
    } catch (PlatformException e) {
      // The sender stopped in the middle of the body.
      String message = "The body broke off: " + e.getMessage();
      throw new UncheckedIOException(message, origin.failure(message, e));
    }
  }

  @JSBody(params = "carrier", script = "return carrier.body;")
  private static native @Nullable JsReadableStream body(JSObject carrier);

  @JSBody(params = "carrier", script = "return carrier.arrayBuffer();")
  private static native JSObject arrayBuffer(JSObject carrier);

  @JSBody(
      params = "stream",
      script =
          "return {body: stream, arrayBuffer: function() { return new Response(stream).arrayBuffer(); }};")
  private static native JSObject carrier(JsReadableStream stream);
}
