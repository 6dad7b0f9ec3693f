package dev.samovar.jvm.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which paths are the worker's before an asset is looked for: {@code run_worker_first}.
 *
 * <p>As in wrangler the path is compared as it came: an asset is served at one encoding of its path
 * only, see {@link AssetPaths}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/static-assets/binding/#run_worker_first">Workers:
 *     run_worker_first</a>
 */
final class WorkerFirst {
  /** Whose the request is. */
  enum Turn {
    WORKER,
    ASSETS,
    /** The asset's if there is one. */
    OPEN
  }

  private final List<Pattern> worker = new ArrayList<>();
  private final List<Pattern> assets = new ArrayList<>();

  WorkerFirst(List<String> patterns) {
    for (String pattern : patterns) {
      boolean excludes = pattern.startsWith("!");
      Pattern glob = PathGlob.compile(excludes ? pattern.substring(1) : pattern);
      (excludes ? assets : worker).add(glob);
    }
  }

  boolean isConfigured() {
    return !worker.isEmpty() || !assets.isEmpty();
  }

  Turn of(String path) {
    if (matches(assets, path)) {
      return Turn.ASSETS;
    }
    return matches(worker, path) ? Turn.WORKER : Turn.OPEN;
  }

  private static boolean matches(List<Pattern> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }
}
