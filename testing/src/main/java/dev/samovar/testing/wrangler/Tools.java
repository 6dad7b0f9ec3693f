package dev.samovar.testing.wrangler;

import java.nio.file.Files;
import java.nio.file.Path;

/** Node and the Node tools that the build of a worker has laid out. */
record Tools(Path node, Path directory) {

  private static final String TOOLS = ".samovar";
  private static final String NODE = ".node/node/node";

  /** Looks in this directory and above, as far up as the build's root. */
  static Tools find() {
    Path start = Path.of("").toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(TOOLS).resolve("node_modules/wrangler"))) {
        return new Tools(at.resolve(NODE), at.resolve(TOOLS));
      }
    }
    throw new WranglerException(
        "No "
            + TOOLS
            + " with wrangler in "
            + start
            + " or above: build a worker first (mvn package).");
  }

  Path guard() {
    return directory.resolve("guard.mjs");
  }
}
