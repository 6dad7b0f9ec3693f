package dev.samovar.e2e.adapter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** Sends a body of any size and reads the answer meanwhile, keeping neither. */
final class Flow {
  private static final int CHUNK_BYTES = 256 * 1024;

  private Flow() {}

  /**
   * Send so many bytes, all 0x5A.
   *
   * @param seen is told, after each chunk of the answer, how many bytes of it were 0xA5
   * @return how many bytes of the answer were 0xA5
   */
  static long post(URI url, long length, LongConsumer seen) throws IOException {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(60_000);
      new Thread(() -> send(socket, url, length)).start();
      return read(new BufferedInputStream(socket.getInputStream(), CHUNK_BYTES), seen);
    }
  }

  private static void send(Socket socket, URI url, long length) {
    byte[] chunk = new byte[CHUNK_BYTES];
    Arrays.fill(chunk, (byte) 0x5A);
    try {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
              .formatted(url.getPath(), url.getAuthority(), length);
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (long left = length; left > 0; left -= chunk.length) {
        out.write(chunk, 0, (int) Math.min(left, chunk.length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a chunked answer are among what is read; none has such a byte. */
  private static long read(InputStream in, LongConsumer seen) throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    long flipped = 0;
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      for (int i = 0; i < count; i++) {
        flipped += chunk[i] == (byte) 0xA5 ? 1 : 0;
      }
      seen.accept(flipped);
    }
    return flipped;
  }
}
