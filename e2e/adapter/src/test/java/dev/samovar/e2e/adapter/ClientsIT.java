package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client that leaves is noticed by who writes to it, and what was done for it ends in order. */
@ExtendWith(Adapter.class)
final class ClientsIT {

  @Test
  void aClientThatLeaves_endsTheWaitOfItsHandler() throws IOException, InterruptedException {
    try (InputStream in = Adapter.open("/client/ticks")) {
      in.readNBytes(10);
    }

    assertTrue(Adapter.logs("ticks: client_gone after a write that did not"));
    assertTrue(Adapter.logs("ticks: the signal is aborted"));
    assertTrue(Adapter.logs("ticks: cleaned up"));
    assertEquals("hello", Adapter.text("/plain"));
  }

  @Test
  void aClientThatLeavesHalfwayThroughItsBody_endsTheReading()
      throws IOException, InterruptedException {
    URI url = Adapter.request("/client/half").build().uri();
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      String head =
          "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Length: 1000\r\n\r\n"
              .formatted(url.getPath(), url.getAuthority());
      socket.getOutputStream().write((head + "the first half").getBytes());
      socket.getOutputStream().flush();
      Thread.sleep(500);
    }

    assertTrue(Adapter.logs("half: cleaned up"));
    assertEquals("hello", Adapter.text("/plain"));
  }
}
