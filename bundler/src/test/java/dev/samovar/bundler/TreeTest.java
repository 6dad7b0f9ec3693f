package dev.samovar.bundler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {

  @TempDir Path temp;

  @Test
  void jar_isCopied() throws IOException {
    new Tree(jar(), "tools").copyTo(temp.resolve("to"));

    assertEquals("text", Files.readString(temp.resolve("to/sub/a.mjs")));
  }

  @Test
  void directory_isCopied() throws IOException {
    Files.createDirectories(temp.resolve("classes/tools"));
    Files.writeString(temp.resolve("classes/tools/a.mjs"), "text");

    new Tree(temp.resolve("classes"), "tools").copyTo(temp.resolve("to"));

    assertEquals("text", Files.readString(temp.resolve("to/a.mjs")));
  }

  @Test
  void sameContent_keepsItsTime() throws IOException {
    Tree tree = new Tree(jar(), "tools");
    tree.copyTo(temp.resolve("to"));
    Path file = temp.resolve("to/sub/a.mjs");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

    tree.copyTo(temp.resolve("to"));

    assertEquals(1_000, Files.getLastModifiedTime(file).toMillis());
  }

  @Test
  void otherContent_isReplaced() throws IOException {
    Files.createDirectories(temp.resolve("to/sub"));
    Files.writeString(temp.resolve("to/sub/a.mjs"), "older");

    new Tree(jar(), "tools").copyTo(temp.resolve("to"));

    assertEquals("text", Files.readString(temp.resolve("to/sub/a.mjs")));
  }

  @Test
  void jarWithoutTheFolder_isNotThere() throws IOException {
    assertFalse(new Tree(jar(), "other").isThere());
  }

  @Test
  void jarWithTheFolder_isThere() throws IOException {
    assertTrue(new Tree(jar(), "tools").isThere());
  }

  @Test
  void missingElement_isNotThere() throws IOException {
    assertFalse(new Tree(temp.resolve("absent.jar"), "tools").isThere());
  }

  private Path jar() throws IOException {
    Path jar = temp.resolve("some jar.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("tools/sub/a.mjs"));
      zip.write("text".getBytes());
    }
    return jar;
  }
}
