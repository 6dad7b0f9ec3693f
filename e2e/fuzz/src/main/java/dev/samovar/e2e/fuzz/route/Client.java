package dev.samovar.e2e.fuzz.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A well-behaved client, for what is made before a run. */
public final class Client {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final InetSocketAddress server;

  public Client(InetSocketAddress server) {
    this.server = server;
  }

  /**
   * Send a request that has to succeed.
   *
   * @param headers names and values in turn
   * @throws IllegalStateException if the status is 400 or more
   */
  public HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
    URI url = URI.create("http://127.0.0.1:" + server.getPort() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer =
          client.send(
              request.method(method, BodyPublishers.ofByteArray(body)).build(),
              BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw new IllegalStateException(
            method + " " + path + " gave " + answer.statusCode() + ": " + answer.body());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, new byte[0], headers);
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    return send("POST", path, body.getBytes(StandardCharsets.UTF_8), headers);
  }
}
