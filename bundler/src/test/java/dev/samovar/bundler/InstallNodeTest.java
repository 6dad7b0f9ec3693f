package dev.samovar.bundler;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallNodeTest {

  /** {@code printf abc | sha512sum} */
  private static final String SHA_512_OF_ABC =
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
          + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";

  @TempDir Path temp;

  @Test
  void pinnedDigest_isAccepted() throws IOException {
    Path file = Files.writeString(temp.resolve("node.tgz"), "abc");

    assertDoesNotThrow(() -> InstallNode.requireDigest(file, SHA_512_OF_ABC));
  }

  @Test
  void otherDigest_isRefusedAndNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("node.tgz"), "abc");

    IOException thrown =
        assertThrows(IOException.class, () -> InstallNode.requireDigest(file, "00"));

    assertEquals(
        "node.tgz has SHA-512 " + SHA_512_OF_ABC + ", the build pins 00", thrown.getMessage());
  }

  @Test
  void otherDigest_leavesNoFile() throws IOException {
    Path file = Files.writeString(temp.resolve("node.tgz"), "abc");

    assertThrows(IOException.class, () -> InstallNode.requireDigest(file, "00"));

    assertFalse(Files.exists(file));
  }
}
