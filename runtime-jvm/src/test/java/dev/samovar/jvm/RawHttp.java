package dev.samovar.jvm;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** HTTP by the byte, to say what no client would. */
record RawHttp(int status, String body, String all) {

  static RawHttp ask(int port, String requestLine, String... headers) throws IOException {
    StringBuilder head = new StringBuilder(requestLine).append("\r\nHost: localhost\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Connection: close\r\n\r\n");
    return send(port, head.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  static RawHttp send(int port, byte[] bytes) throws IOException {
    return send(port, bytes, false);
  }

  /** How many answers came. */
  int count() {
    return all.split("HTTP/1\\.[01] [1-5]", -1).length - 1;
  }

  /** Says that no more will come, and listens on. */
  static RawHttp sendAndEnd(int port, byte[] bytes) throws IOException {
    return send(port, bytes, true);
  }

  private static RawHttp send(int port, byte[] bytes, boolean end) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(20_000);
      try {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        if (end) {
          socket.shutdownOutput();
        }
      } catch (SocketException answeredAlready) {
        // The server may refuse before it has read all of it.
      }
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      int body = answer.indexOf("\r\n\r\n");
      return new RawHttp(
          Integer.parseInt(answer.substring(9, 12)), answer.substring(body + 4), answer);
    }
  }
}
