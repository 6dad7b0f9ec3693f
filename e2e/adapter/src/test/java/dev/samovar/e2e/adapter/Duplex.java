package dev.samovar.e2e.adapter;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * HTTP/1.1 by hand, reading while it sends: the JDK's client first sends all, and a stream would
 * stand still.
 */
final class Duplex {

  private Duplex() {}

  /** The body of the answer, which must have no length: it is chunked. */
  static byte[] post(URI url, byte[] body) throws IOException {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      Thread sender = new Thread(() -> send(socket, url, body));
      sender.start();
      return chunks(socket.getInputStream());
    }
  }

  private static void send(Socket socket, URI url, byte[] body) {
    try {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
              .formatted(url.getPath(), url.getAuthority(), body.length);
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] chunks(InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, 65536);
    while (!line(buffered).isEmpty()) {
      // The head.
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = size(buffered); size > 0; size = size(buffered)) {
      body.write(buffered.readNBytes(size));
      line(buffered);
    }
    return body.toByteArray();
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("The connection ended after: " + line);
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
