package dev.samovar.jvm.config;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code wrangler.toml.template} with its placeholders filled, by the rules of the build's {@code
 * template.mjs}. Both are tested with {@code bundler/src/test/node/template-cases.json}.
 */
final class WranglerTemplate {
  /** The build's, as in worker-parent's pom; a build with another date says so by the property. */
  static final String COMPATIBILITY_DATE = "2026-10-01";

  private static final String DATE_PROPERTY = "samovar.compatibilityDate";
  private static final String MANIFEST = "META-INF/samovar/manifest.json";
  private static final String UNNAMED = "worker";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\w-]+)\\s*}}");

  private WranglerTemplate() {}

  /**
   * @throws ConfigException if it cannot be read, or has an unknown placeholder; it names the line
   */
  static String read(Path file) {
    return fill(text(file), file.toString(), values());
  }

  /** Line by line, so that lines keep their numbers. */
  static String fill(String source, String file, Map<String, String> values) {
    String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
    String[] lines = text.replace("\r\n", "\n").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line(lines[i], file + ":" + (i + 1), values);
    }
    return String.join("\n", lines);
  }

  private static String line(String line, String place, Map<String, String> values) {
    Matcher placeholder = PLACEHOLDER.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (placeholder.find()) {
      String value = values.get(placeholder.group(1));
      if (value == null) {
        throw new ConfigException(
            place
                + ": nothing is called "
                + placeholder.group()
                + " here; there are {{"
                + String.join("}}, {{", values.keySet())
                + "}}.");
      }
      placeholder.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return placeholder.appendTail(filled).toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new ConfigException(file + ": the file is not UTF-8", e);
    } catch (IOException e) {
      throw new ConfigException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put("name", workerName());
    values.put("compatibility_date", System.getProperty(DATE_PROPERTY, COMPATIBILITY_DATE));
    return values;
  }

  /** What the processor has written of the worker on the class path. */
  private static String workerName() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(MANIFEST)) {
      Object manifest = in == null ? Map.of() : Json.read(in.readAllBytes(), JsonType.any());
      return manifest instanceof Map<?, ?> map && map.get("worker") instanceof Map<?, ?> worker
          ? String.valueOf(worker.get("name"))
          : UNNAMED;
    } catch (IOException e) {
      throw new ConfigException(MANIFEST + " cannot be read: " + e.getMessage(), e);
    }
  }
}
