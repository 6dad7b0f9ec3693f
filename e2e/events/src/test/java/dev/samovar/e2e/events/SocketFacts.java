package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** What holds of TCP connections, on each runtime. */
abstract class SocketFacts {

  /** The body of the worker's answer. */
  abstract String ask(String path);

  @Test
  void peer_isWrittenToAndRead() {
    assertEquals("ping closed", talk("echo", Peer::echo));
  }

  @Test
  void openedSocket_knowsItsPeer() {
    try (Peer peer = Peer.of(Peer::echo)) {
      assertEquals("localhost:" + peer.port(), ask("/socket/opened?port=" + peer.port()));
    }
  }

  @Test
  void nobodyListening_isSaidByOpened() throws IOException {
    assertTrue(ask("/socket/opened?port=" + freePort()).startsWith("failed: " + refusal()));
  }

  @Test
  void nobodyListening_isSaidByARead() throws IOException {
    assertTrue(ask("/socket/read-first?port=" + freePort()).startsWith("broken: " + refusal()));
  }

  @Test
  void closedOutput_leavesTheInputOpen() {
    assertEquals("all of it", talk("half-close", Peer::echo));
  }

  @Test
  void peersEnd_closesTheSocket() {
    assertEquals("bye, closed", talk("goodbye", Peer::goodbye));
  }

  @Test
  void peersEnd_leavesAHalfOpenSocketWritable() {
    assertEquals("bye, written", talk("half-open", Peer::goodbye));
  }

  @Test
  void peerThatEndsTooEarly_isSaid() {
    assertEquals("failed: The peer ended after 3 of 10 bytes", talk("too-short", Peer::goodbye));
  }

  @Test
  void reset_breaksTheReadOff() {
    assertTrue(talk("reset", Peer::reset).startsWith("broken: " + connectionLost()));
  }

  @Test
  void closedSocket_isNotWrittenTo() {
    assertTrue(talk("write-closed", Peer::echo).startsWith("failed: The socket is closed [local"));
  }

  @Test
  void closedSocket_isNotRead() {
    assertTrue(talk("read-closed", Peer::echo).startsWith("broken: The socket is closed [local"));
  }

  @Test
  void endedOutput_isNotWrittenTo() {
    assertTrue(talk("write-ended", Peer::silent).startsWith("failed: "));
  }

  @Test
  void write_waitsWhileThePeerTakesNothing() {
    assertEquals("16777216 slowly", talk("slow", Peer::slow));
  }

  @Test
  void silentPeer_isATimeout() {
    assertTrue(
        talk("timeout", Peer::silent)
            .startsWith("broken: The peer did nothing for 200 ms [localhost:"));
  }

  @Test
  void tls_fromTheStart() throws IOException {
    try (Peer peer = Peer.of(tlsServer(Certificate.TRUSTED.context()), Peer::echo)) {
      assertEquals("ping closed", ask("/socket/tls?port=" + peer.port()));
    }
  }

  @Test
  void certificateThatNobodyTrusts_isAFailure() throws IOException {
    try (Peer peer = Peer.of(tlsServer(Certificate.make().context()), Peer::echo)) {
      assertTrue(ask("/socket/tls?port=" + peer.port()).startsWith("failed: "));
    }
  }

  @Test
  void startTls_goesOnEncrypted() {
    SSLContext tls = Certificate.TRUSTED.context();

    assertEquals("go ping closed", talk("starttls", Peer.startTls(tls.getSocketFactory())));
  }

  @Test
  void startTlsWithACertificateThatNobodyTrusts_isAFailure() {
    SSLContext tls = Certificate.make().context();

    assertTrue(talk("starttls", Peer.startTls(tls.getSocketFactory())).startsWith("failed: "));
  }

  @Test
  void startTlsOverUnreadBytes_isRefused() {
    SSLContext tls = Certificate.TRUSTED.context();

    assertTrue(
        talk("starttls-unread", Peer.startTls(tls.getSocketFactory()))
            .startsWith("failed: The peer has sent 2 bytes before TLS that nobody has read"));
  }

  @Test
  void startTlsOnAPlainSocket_isRefused() {
    SSLContext tls = Certificate.TRUSTED.context();

    assertEquals(
        "failed: startTls needs a connection made with SecureTransport.STARTTLS, this one has OFF",
        talk("starttls-plain", Peer.startTls(tls.getSocketFactory())));
  }

  abstract String refusal();

  abstract String connectionLost();

  private String talk(String what, Peer.Behaviour behaviour) {
    try (Peer peer = Peer.of(behaviour)) {
      return ask("/socket/" + what + "?port=" + peer.port());
    }
  }

  private static ServerSocket tlsServer(SSLContext tls) throws IOException {
    return tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  private static int freePort() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return server.getLocalPort();
    }
  }
}
