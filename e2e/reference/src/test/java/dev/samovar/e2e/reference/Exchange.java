package dev.samovar.e2e.reference;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One request as bytes on a socket, and its answer. */
final class Exchange {
  private static final int TIMEOUT_MILLISECONDS = 30_000;

  private Exchange() {}

  /**
   * Send a request.
   *
   * @param request as it goes over the wire, ISO-8859-1, so any byte can be written
   */
  static Answer send(Place place, String request) {
    return exchange(place, request, false);
  }

  /** Send a request, and say that no more bytes will come; the answer can still be read. */
  static Answer sendAndEnd(Place place, String request) {
    return exchange(place, request, true);
  }

  private static Answer exchange(Place place, String request, boolean isEnded) {
    URI address = Places.address(place);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
      socket.setSoTimeout(TIMEOUT_MILLISECONDS);
      write(socket, request.getBytes(StandardCharsets.ISO_8859_1));
      if (isEnded) {
        socket.shutdownOutput();
      }
      InputStream in = new BufferedInputStream(socket.getInputStream());
      return AnswerReader.read(in, request.startsWith("HEAD "));
    } catch (IOException e) {
      throw new UncheckedIOException(place + ": " + e.getMessage(), e);
    }
  }

  private static void write(Socket socket, byte[] request) {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // A server may refuse a request before all of it is sent; its answer can still be read.
    }
  }
}
