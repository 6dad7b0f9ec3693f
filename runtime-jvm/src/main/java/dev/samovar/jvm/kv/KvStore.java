package dev.samovar.jvm.kv;

import dev.samovar.jvm.blobs.Blobs;
import dev.samovar.jvm.blobs.FolderBlobs;
import dev.samovar.jvm.blobs.MemoryBlobs;
import dev.samovar.kv.KvNamespace;
import java.nio.file.Path;
import java.time.InstantSource;

/** A KV namespace in memory or in a folder; consistent at once, unlike KV itself. */
public final class KvStore {

  private final KvNamespace namespace;

  private KvStore(Blobs blobs, InstantSource clock) {
    this.namespace = new KvNamespace(new StoredKv(blobs, clock));
  }

  /** A namespace that is gone with the process. */
  public static KvStore inMemory() {
    return inMemory(InstantSource.system());
  }

  /** A namespace that is gone with the process, and whose values expire by that clock. */
  public static KvStore inMemory(InstantSource clock) {
    return new KvStore(new MemoryBlobs(), clock);
  }

  /** A namespace in a folder of its own, which is made if it is not there. */
  public static KvStore folder(Path folder) {
    return new KvStore(new FolderBlobs(folder), InstantSource.system());
  }

  /** What a handler sees. */
  public KvNamespace namespace() {
    return namespace;
  }
}
