package dev.samovar.e2e;

import java.nio.file.Path;

/** What a project is compiled to; each has its own ready folder. */
public enum Target {
  WASM("worker"),
  JS("worker-js");

  private static final Path ROOT = Path.of(System.getProperty("samovar.root", ".."));

  private final String folder;

  Target(String folder) {
    this.folder = folder;
  }

  /** The folder that wrangler serves and deploys, of a project given as {@code handlers/hello}. */
  public Path folder(String project) {
    return ROOT.resolve(project).resolve("target").resolve(folder);
  }
}
