package dev.samovar.jvm.fetch;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.Body;
import dev.samovar.http.CompressionFormat;
import dev.samovar.http.EncodeBody;
import dev.samovar.http.Response;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.http.client.Redirect;
import dev.samovar.jvm.HeaderBytes;
import dev.samovar.jvm.url.Urls;
import dev.samovar.spi.FetchCall;
import dev.samovar.spi.ResponseSource;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A request and its redirects. Java's client does not follow them: it reads a {@code Location} by
 * rules that are not the URL Standard's.
 */
final class HttpCall implements FetchCall {
  private static final int MOST_REDIRECTS = 20;

  /** What the client writes itself, and the encodings, which the platform takes off. */
  static final Set<String> OWN =
      Set.of(
          "accept-encoding",
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final FetchRequest request;
  private Hop hop;
  private volatile CompletableFuture<HttpResponse<InputStream>> answer;
  private volatile @Nullable SentStream sent;
  private int redirects;

  HttpCall(FetchRequest request) {
    this.request = request;
    this.hop = Hop.of(request);
    this.answer = send(hop);
    request.abort().ifPresent(abort -> abort.onAbort(() -> answer.cancel(true)));
  }

  @Override
  public Response await() {
    HttpResponse<InputStream> received = received();
    while (request.redirect() == Redirect.FOLLOW && Hop.isRedirect(received.statusCode())) {
      Optional<String> location = received.headers().firstValue("Location");
      if (location.isEmpty()) {
        break;
      }
      if (redirects++ == MOST_REDIRECTS) {
        throw new FetchException("TypeError", "Too many redirects", null);
      }
      hop = hop.redirected(received.statusCode(), HeaderBytes.fromJetty(location.get()));
      answer = send(hop);
      received = received();
    }
    return response(received);
  }

  private HttpResponse<InputStream> received() {
    try {
      HttpResponse<InputStream> received = answer.get();
      // The server may have answered a request whose body broke off.
      throwIfBodyFailed();
      return received;
    } catch (CancellationException e) {
      throw JvmFetch.aborted(e);
    } catch (ExecutionException e) {
      throwIfBodyFailed();
      // A client that is cancelled while it waits says that its connection ended.
      boolean isAborted = request.abort().filter(AbortSignal::isAborted).isPresent();
      throw isAborted ? JvmFetch.aborted(e) : JvmFetch.failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("AbortError", "The thread was interrupted", e);
    }
  }

  private void throwIfBodyFailed() {
    SentStream stream = sent;
    if (stream != null) {
      stream.throwIfFailed();
    }
  }

  private CompletableFuture<HttpResponse<InputStream>> send(Hop next) {
    try {
      HttpRequest.Builder java =
          HttpRequest.newBuilder(Urls.toJava(next.url()))
              .method(next.method(), publisher(next.body()));
      next.headers()
          .forEach(
              (name, value) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                  java.header(name, value);
                }
              });
      request.timeout().ifPresent(java::timeout);
      return CLIENT.sendAsync(java.build(), BodyHandlers.ofInputStream());
    } catch (IllegalArgumentException e) {
      throw new FetchException("TypeError", String.valueOf(e.getMessage()), e);
    }
  }

  private BodyPublisher publisher(Body body) {
    if (body.isBuffered()) {
      return body.length() == 0
          ? BodyPublishers.noBody()
          : BodyPublishers.ofByteArray(body.bytes());
    }
    BodyPublisher stream = BodyPublishers.ofInputStream(() -> sent(body));
    return body.length() < 0 ? stream : BodyPublishers.fromPublisher(stream, body.length());
  }

  private InputStream sent(Body body) {
    SentStream stream = new SentStream(body.stream());
    sent = stream;
    return stream;
  }

  private Response response(HttpResponse<InputStream> java) {
    Answer source = new Answer(hop.url().withoutFragment(), redirects > 0);
    Response plain =
        Response.received(
            java.statusCode(), JvmFetch.headers(java.headers().map()), body(java), source);
    // There is no decoder of Brotli in the JDK: such a body is handed on as it came.
    boolean isEncoded = plain.headers().first("Content-Encoding").filter("br"::equals).isPresent();
    return isEncoded ? plain.withEncodeBody(EncodeBody.MANUAL) : plain;
  }

  /** As in workerd a body with the encoding gzip is decoded, and keeps its headers. */
  private static Body body(HttpResponse<InputStream> java) {
    long length = java.headers().firstValueAsLong("Content-Length").orElse(Body.UNKNOWN_LENGTH);
    // The length of an answer to HEAD is that of another body.
    if (length == 0 || java.request().method().equals("HEAD")) {
      return Body.empty();
    }
    if (java.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
      return Body.of(java.body()).decompressed(CompressionFormat.GZIP);
    }
    return length < 0 ? Body.of(java.body()) : Body.of(java.body(), length);
  }

  private record Answer(String url, boolean isRedirected) implements ResponseSource {}
}
