package dev.samovar.e2e.events;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** A server on this machine that says what it was asked. */
final class Origin implements AutoCloseable {
  private final HttpServer server;

  Origin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", Origin::answer);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/slow")) {
      sleep();
    }
    if (path.equals("/elsewhere")) {
      exchange.getResponseHeaders().set("Location", "/there");
    }
    exchange.getResponseHeaders().set("Content-Type", "text/x-said");
    exchange.getResponseHeaders().add("X-Twice", "one");
    exchange.getResponseHeaders().add("X-Twice", "two");
    byte[] said = said(exchange, path).getBytes(StandardCharsets.UTF_8);
    int status = path.equals("/elsewhere") ? 303 : path.equals("/teapot") ? 418 : 200;
    exchange.sendResponseHeaders(status, said.length);
    exchange.getResponseBody().write(said);
    exchange.close();
  }

  private static String said(HttpExchange exchange, String path) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String mine = exchange.getRequestHeaders().getFirst("X-Mine");
    return exchange.getRequestMethod()
        + " "
        + path
        + (type == null ? "" : " " + type)
        + (mine == null ? "" : " " + mine.length())
        + (body.length == 0 ? "" : " [" + new String(body, StandardCharsets.UTF_8) + "]");
  }

  private static void sleep() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
