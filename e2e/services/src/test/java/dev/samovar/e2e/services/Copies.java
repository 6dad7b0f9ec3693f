package dev.samovar.e2e.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The built worker by another name, and with a service in place of the dispatch namespace. */
final class Copies {
  private static final String NAMESPACE =
      "[[dispatch_namespaces]]\nbinding = \"TENANTS\"\nnamespace = \"tenants\"";
  private static final String STAND_IN =
      "[[services]]\nbinding = \"TENANTS\"\nservice = \"script\"\nentrypoint = \"Tenants\"";

  private Copies() {}

  /**
   * @return the folder of the copy
   */
  static Path of(Path worker, String name) throws IOException {
    Path copy = Files.createDirectories(worker.resolveSibling(worker.getFileName() + "-" + name));
    for (String file : List.of("worker.js", "services.wasm")) {
      if (Files.exists(worker.resolve(file))) {
        Files.write(copy.resolve(file), Files.readAllBytes(worker.resolve(file)));
      }
    }
    String config = Files.readString(worker.resolve("wrangler.toml"));
    Files.writeString(
        copy.resolve("wrangler.toml"),
        config
            .replace("name = \"services\"", "name = \"" + name + "\"")
            .replace("\"services-", "\"" + name + "-")
            .replace(NAMESPACE, STAND_IN));
    return copy;
  }
}
