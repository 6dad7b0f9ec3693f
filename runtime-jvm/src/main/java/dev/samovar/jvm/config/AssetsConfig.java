package dev.samovar.jvm.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * How static assets are served.
 *
 * @param htmlHandling {@code auto-trailing-slash}, {@code drop-…}, {@code force-…} or {@code none}
 * @param notFoundHandling {@code none}, {@code 404-page} or {@code single-page-application}
 * @param workerFirst path patterns that are the worker's, {@code /*} for all; those that begin with
 *     {@code !} are not
 * @see <a href="https://developers.cloudflare.com/workers/static-assets/">Workers: static
 *     assets</a>
 */
public record AssetsConfig(
    Path directory, String htmlHandling, String notFoundHandling, List<String> workerFirst) {

  /** A folder, served as usual. */
  public static AssetsConfig of(Path directory) {
    return new AssetsConfig(directory, "auto-trailing-slash", "none", List.of());
  }

  /**
   * @param file the configuration, which messages name, and beside which the folder is
   */
  static AssetsConfig of(TomlTable table, Path file) {
    String directory = table.getString("directory", () -> "");
    return new AssetsConfig(
        file.toAbsolutePath().resolveSibling(directory),
        oneOf(
            file,
            table,
            "html_handling",
            List.of("auto-trailing-slash", "drop-trailing-slash", "force-trailing-slash", "none")),
        oneOf(
            file,
            table,
            "not_found_handling",
            List.of("none", "404-page", "single-page-application")),
        workerFirst(table));
  }

  private static String oneOf(Path file, TomlTable table, String key, List<String> values) {
    String value = table.getString(key, () -> values.get(0));
    if (!values.contains(value)) {
      TomlPosition place = table.inputPositionOf(key);
      throw new ConfigException(
          file
              + (place == null ? "" : ":" + place.line())
              + ": assets."
              + key
              + " is one of "
              + values
              + ", was '"
              + value
              + "'");
    }
    return value;
  }

  private static List<String> workerFirst(TomlTable table) {
    if (table.isBoolean("run_worker_first")) {
      return table.getBoolean("run_worker_first", () -> false) ? List.of("/*") : List.of();
    }
    TomlArray patterns = table.getArray("run_worker_first");
    List<String> list = new ArrayList<>();
    for (int i = 0; patterns != null && i < patterns.size(); i++) {
      list.add(patterns.getString(i));
    }
    return list;
  }
}
