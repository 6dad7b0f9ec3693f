package dev.samovar.container;

import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.spi.FetchDriver;
import dev.samovar.websocket.WebSocket;

/**
 * What listens on a port of a container. A URL's host is what it sees, and decides nothing; the
 * scheme is http.
 */
public final class ContainerPort {
  private final FetchDriver driver;

  ContainerPort(FetchDriver driver) {
    this.driver = driver;
  }

  /**
   * Ask it, and wait for its answer.
   *
   * @throws dev.samovar.http.client.FetchException if nothing listens, or not any more
   */
  public Response fetch(FetchRequest request) {
    return driver.start(request).await();
  }

  /** Hand on what came in. */
  public Response fetch(Request request) {
    return fetch(FetchRequest.from(request));
  }

  /** GET a URL of it. */
  public Response fetch(String url) {
    return fetch(FetchRequest.get(url));
  }

  /**
   * Open a WebSocket to it.
   *
   * @throws dev.samovar.websocket.WebSocketException if it answers something else
   */
  public WebSocket webSocket(String url) {
    return fetch(FetchRequest.webSocket(url)).webSocket();
  }
}
