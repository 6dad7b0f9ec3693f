package dev.samovar.jvm.blobs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Contents that are gone with the process. */
public final class MemoryBlobs implements Blobs {

  private final Map<String, Blob> blobs = new ConcurrentHashMap<>();

  @Override
  public Staged stage(Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      byte[] head = content.writeTo(out);
      return new StagedBytes(new Bytes(head, out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Blob> find(String name) {
    return Optional.ofNullable(blobs.get(name));
  }

  @Override
  public List<String> names(String prefix) {
    return blobs.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  @Override
  public void delete(String name) {
    blobs.remove(name);
  }

  private record Bytes(byte[] head, byte[] content) implements Blob {

    @Override
    public long size() {
      return content.length;
    }

    @Override
    public InputStream open(long offset, long length) {
      return new ByteArrayInputStream(content, (int) offset, (int) length);
    }
  }

  private final class StagedBytes implements Staged {

    private final Blob blob;

    StagedBytes(Blob blob) {
      this.blob = blob;
    }

    @Override
    public Blob publish(String name) {
      blobs.put(name, blob);
      return blob;
    }

    @Override
    public void discard() {}
  }
}
