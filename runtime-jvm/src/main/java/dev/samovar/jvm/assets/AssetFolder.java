package dev.samovar.jvm.assets;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The files below a folder, by URL path, and none beside it. */
final class AssetFolder {
  /** They configure the serving, and are not served. */
  private static final Set<String> NOT_SERVED =
      Set.of("/_headers", "/_redirects", "/.assetsignore");

  private final Path root;

  AssetFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  Path root() {
    return root;
  }

  /**
   * @param path decoded, beginning with a slash
   */
  Optional<Path> file(String path) {
    if (NOT_SERVED.contains(path) || path.endsWith("/") || !isPlain(path)) {
      return Optional.empty();
    }
    try {
      Path file = root.resolve(path.substring(1)).normalize();
      boolean isBelow = file.startsWith(root) && Files.isRegularFile(file);
      return isBelow && isReallyBelow(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(String path) {
    boolean climbs = path.contains("/../") || path.endsWith("/..") || path.contains("/./");
    return !climbs && path.startsWith("/") && path.indexOf('\0') < 0 && !path.contains("//");
  }

  /** A link may lead elsewhere, and a file system may find a file by another name than its own. */
  private boolean isReallyBelow(Path file) {
    try {
      Path named = root.toRealPath().resolve(root.relativize(file));
      boolean isItsName =
          named.toRealPath(LinkOption.NOFOLLOW_LINKS).toString().equals(named.toString());
      return isItsName && file.toRealPath().startsWith(root.toRealPath());
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
