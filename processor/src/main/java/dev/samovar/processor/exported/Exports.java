package dev.samovar.processor.exported;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the worker exports by name. */
public final class Exports {
  private final Compilation compilation;
  private final Map<String, Export> byName = new TreeMap<>();

  public Exports(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * Whether it can be exported; false after an error.
   *
   * @param details its further fields in the manifest
   */
  public boolean add(ExportedClass exported, Map<String, List<String>> details) {
    Export earlier = byName.putIfAbsent(exported.name(), new Export(exported, details));
    if (earlier == null) {
      return true;
    }
    compilation
        .diagnostics()
        .error(
            exported.type(),
            "'%s' and '%s' would both be exported as '%s'. Give one its own name: %s(name = \"…\")."
                .formatted(
                    Names.nested(earlier.type().type()),
                    Names.nested(exported.type()),
                    exported.name(),
                    exported.kind().annotationName()));
    return false;
  }

  /** By name. */
  public Collection<Export> all() {
    return byName.values();
  }

  /** One of them, with its further fields in the manifest. */
  public record Export(ExportedClass type, Map<String, List<String>> details) {}
}
