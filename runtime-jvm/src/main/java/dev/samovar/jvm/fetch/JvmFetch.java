package dev.samovar.jvm.fetch;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.http.client.Redirect;
import dev.samovar.spi.FetchCall;
import dev.samovar.spi.FetchDriver;
import dev.samovar.spi.ResponseSource;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Requests to the world. */
public final class JvmFetch implements FetchDriver {
  /** What the client writes itself and lets nobody else write. */
  static final Set<String> OWN =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private static final HttpClient FOLLOWING = client(HttpClient.Redirect.NORMAL);
  private static final HttpClient MANUAL = client(HttpClient.Redirect.NEVER);

  @Override
  public FetchCall start(FetchRequest request) {
    if (UpgradeCall.isFor(request)) {
      return new UpgradeCall(request);
    }
    HttpClient client = request.redirect() == Redirect.FOLLOW ? FOLLOWING : MANUAL;
    CompletableFuture<HttpResponse<InputStream>> answer =
        client.sendAsync(toJava(request), BodyHandlers.ofInputStream());
    request.abort().ifPresent(abort -> abort.onAbort(() -> answer.cancel(true)));
    return () -> await(answer, request);
  }

  private static Response await(
      CompletableFuture<HttpResponse<InputStream>> answer, FetchRequest request) {
    try {
      return response(answer.get());
    } catch (CancellationException e) {
      throw aborted(e);
    } catch (ExecutionException e) {
      // A client that is cancelled while it waits says that its connection ended.
      boolean isAborted = request.abort().filter(AbortSignal::isAborted).isPresent();
      throw isAborted ? aborted(e) : failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("AbortError", "The thread was interrupted", e);
    }
  }

  static FetchException aborted(Exception e) {
    return new FetchException("AbortError", "The operation was aborted", e);
  }

  static FetchException failure(Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return new FetchException("TimeoutError", "The operation was aborted due to timeout", cause);
    }
    return new FetchException("Error", "Network connection lost: " + cause, cause);
  }

  private static HttpRequest toJava(FetchRequest request) {
    try {
      HttpRequest.Builder java =
          HttpRequest.newBuilder(URI.create(request.url()))
              .method(request.method(), publisher(request.body()));
      request
          .headers()
          .forEach(
              (name, value) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                  java.header(name, value);
                }
              });
      request.timeout().ifPresent(java::timeout);
      return java.build();
    } catch (IllegalArgumentException e) {
      throw new FetchException("TypeError", String.valueOf(e.getMessage()), e);
    }
  }

  private static BodyPublisher publisher(Body body) {
    if (body.isBuffered()) {
      return body.length() == 0
          ? BodyPublishers.noBody()
          : BodyPublishers.ofByteArray(body.bytes());
    }
    BodyPublisher stream = BodyPublishers.ofInputStream(body::stream);
    return body.length() < 0 ? stream : BodyPublishers.fromPublisher(stream, body.length());
  }

  private static Response response(HttpResponse<InputStream> java) {
    long length = java.headers().firstValueAsLong("Content-Length").orElse(Body.UNKNOWN_LENGTH);
    Body body =
        isEmpty(java, length)
            ? Body.empty()
            : length < 0 ? Body.of(java.body()) : Body.of(java.body(), length);
    return Response.received(
        java.statusCode(), headers(java.headers().map()), body, new Answer(java));
  }

  static Headers headers(Map<String, List<String>> java) {
    List<String> fields = new ArrayList<>();
    java.forEach(
        (name, values) ->
            values.forEach(
                value -> {
                  fields.add(name);
                  fields.add(value);
                }));
    return Headers.received(fields.toArray(new String[0]));
  }

  // The length of an answer to HEAD is that of another body.
  private static boolean isEmpty(HttpResponse<InputStream> java, long length) {
    return length == 0 || java.request().method().equals("HEAD");
  }

  private record Answer(HttpResponse<InputStream> java) implements ResponseSource {

    @Override
    public String url() {
      return java.uri().toString();
    }

    @Override
    public boolean isRedirected() {
      return java.previousResponse().isPresent();
    }
  }

  private static HttpClient client(HttpClient.Redirect redirect) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(redirect)
        .build();
  }
}
