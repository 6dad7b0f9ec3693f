package dev.samovar.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, for requests that no client would send. */
public final class RawHttp {

  private static final int ANSWER_MILLISECONDS = 15_000;

  private final InetSocketAddress address;

  public RawHttp(URI server) {
    this.address = new InetSocketAddress(server.getHost(), server.getPort());
  }

  /**
   * Send bytes and read what comes back until the server closes or falls silent.
   *
   * @param request as it goes over the wire; ISO-8859-1, so any byte can be written
   * @throws AssertionError if the server does not answer at all: it hangs
   */
  public String send(String request) {
    try (Socket socket = new Socket()) {
      socket.connect(address, ANSWER_MILLISECONDS);
      socket.setSoTimeout(ANSWER_MILLISECONDS);
      write(socket, request.getBytes(StandardCharsets.ISO_8859_1));
      return answer(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status of the answer to {@link #send}. */
  public int status(String request) {
    String answer = send(request);
    if (!answer.startsWith("HTTP/1.1 ")) {
      throw new AssertionError("No HTTP answer: '" + answer + "'");
    }
    return Integer.parseInt(answer.substring(9, 12));
  }

  private static void write(Socket socket, byte[] request) {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // The server may refuse in the middle; what it said is still to be read.
    }
  }

  private static String answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        answer.write(buffer, 0, read);
        socket.setSoTimeout(100);
      }
    } catch (SocketTimeoutException e) {
      if (answer.size() == 0) {
        throw new AssertionError("No answer within " + ANSWER_MILLISECONDS + " ms", e);
      }
    } catch (IOException e) {
      // A reset after an early answer.
    }
    return answer.toString(StandardCharsets.ISO_8859_1);
  }
}
