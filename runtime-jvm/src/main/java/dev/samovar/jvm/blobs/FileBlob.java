package dev.samovar.jvm.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file whose end is the head and its length. */
record FileBlob(Path file, byte[] head, long size) implements Blob {

  static FileBlob read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = channel.size() - Integer.BYTES;
      int headLength = at(channel, end, Integer.BYTES).getInt();
      long size = end - headLength;
      return new FileBlob(file, at(channel, size, headLength).array(), size);
    }
  }

  @Override
  public InputStream open(long offset, long length) {
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ).position(offset);
      return new PartStream(Channels.newInputStream(channel), length);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("The content was deleted before it was read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffer at(FileChannel channel, long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw new IOException("The file is shorter than it says");
      }
    }
    return bytes.flip();
  }
}
