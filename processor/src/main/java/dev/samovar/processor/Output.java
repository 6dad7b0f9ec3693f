package dev.samovar.processor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Where generated files go: sources at once, service files when the compilation is known whole. */
public final class Output {
  private final Filer filer;
  private final Diagnostics diagnostics;
  private final Set<String> sources = new HashSet<>();
  private final Map<String, Set<String>> services = new TreeMap<>();
  private final Map<String, List<Element>> serviceOrigins = new TreeMap<>();

  Output(Filer filer, Diagnostics diagnostics) {
    this.filer = filer;
    this.diagnostics = diagnostics;
  }

  /** Whether that class is generated in this compilation. */
  public boolean hasSource(String className) {
    return sources.contains(className);
  }

  /** Write one Java source; {@code origin} is the element it was made from. */
  public void source(String className, String text, Element origin) {
    sources.add(className);
    try {
      // In javac's own encoding, for javac reads it back.
      try (Writer writer = filer.createSourceFile(className, origin).openWriter()) {
        writer.write(text);
      }
    } catch (FilerException e) {
      diagnostics.error(
          origin,
          "The class to generate for this, '%s', is there already. Rename one of the two."
              .formatted(className));
    } catch (IOException e) {
      diagnostics.error(origin, "Cannot write " + className + ": " + e.getMessage());
    }
  }

  /** Write one file beside the classes. */
  public void resource(String path, String text, Element... origins) {
    try {
      FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins);
      try (OutputStream stream = file.openOutputStream()) {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      diagnostics.error("Cannot write " + path + ": " + e.getMessage());
    }
  }

  /** Name a provider in {@code META-INF/services}; the files are written sorted, at the end. */
  public void service(String service, String provider, Element origin) {
    services.computeIfAbsent(service, key -> new TreeSet<>()).add(provider);
    serviceOrigins.computeIfAbsent(service, key -> new ArrayList<>()).add(origin);
  }

  void writeServices() {
    services.forEach(
        (service, providers) ->
            resource(
                "META-INF/services/" + service,
                String.join("\n", providers) + "\n",
                serviceOrigins.get(service).toArray(Element[]::new)));
  }
}
