package dev.samovar.jvm.r2;

import dev.samovar.jvm.blobs.FolderBlobs;
import dev.samovar.jvm.blobs.MemoryBlobs;
import dev.samovar.r2.R2Bucket;
import java.nio.file.Path;

/** An R2 bucket in memory or in a folder. */
public final class R2Store {

  private final R2Bucket bucket;

  private R2Store(R2Bucket bucket) {
    this.bucket = bucket;
  }

  /** A bucket that is gone with the process. */
  public static R2Store inMemory() {
    return new R2Store(new R2Bucket(new StoredR2(new MemoryBlobs())));
  }

  /** A bucket in a folder of its own, which is made if it is not there. */
  public static R2Store folder(Path folder) {
    return new R2Store(new R2Bucket(new StoredR2(new FolderBlobs(folder))));
  }

  /** What a handler sees. */
  public R2Bucket bucket() {
    return bucket;
  }
}
