package dev.samovar.e2e.fuzz.place;

import java.nio.file.Path;
import java.util.Map;

/** The three places where one source runs. */
public enum Target {
  WASM,
  JS,
  JVM;

  /**
   * Start the worker of a project that was built.
   *
   * @param root the folder of the whole build
   * @param project the worker's folder below it
   * @param secrets texts that are bound beside what wrangler.toml says
   */
  public Place start(Path root, String project, Map<String, String> secrets) {
    Path folder = root.resolve(project);
    return switch (this) {
      case WASM -> Workerd.start(root, folder.resolve("target/worker"), secrets);
      case JS -> Workerd.start(root, folder.resolve("target/worker-js"), secrets);
      case JVM -> JvmServer.start(folder, secrets);
    };
  }
}
