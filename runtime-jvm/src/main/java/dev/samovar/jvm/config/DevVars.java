package dev.samovar.jvm.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Secrets for this machine, in {@code .dev.vars}: {@code NAME=value} lines, quotes around a value
 * that has spaces, a hash or line breaks.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/configuration/secrets/#local-development-with-secrets">Workers:
 *     secrets in local development</a>
 */
public final class DevVars {
  private final String text;
  private final String file;
  private int at;

  private DevVars(String text, String file) {
    this.text = text;
    this.file = file;
  }

  /**
   * The file's variables; none if there is no file.
   *
   * @throws ConfigException if a line is malformed; it names the line and not the value
   */
  public static Map<String, String> read(Path file) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new ConfigException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  static Map<String, String> parse(String text, String file) {
    return new DevVars(text.replace("\r\n", "\n"), file).entries();
  }

  private Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    while (at < text.length()) {
      String line = text.substring(at, lineEnd(at)).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        at = lineEnd(at) + 1;
        continue;
      }
      int equals = text.indexOf('=', at);
      if (equals < 0 || equals > lineEnd(at)) {
        throw new ConfigException(file + ":" + lineNumber() + ": NAME=value is expected");
      }
      String name = text.substring(at, equals).strip();
      at = equals + 1;
      entries.put(name.startsWith("export ") ? name.substring(7).strip() : name, value());
    }
    return entries;
  }

  private String value() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    char quote = at < text.length() ? text.charAt(at) : '\n';
    if (quote == '"' || quote == '\'' || quote == '`') {
      return quoted(quote);
    }
    String value = text.substring(at, lineEnd(at));
    int comment = value.indexOf('#');
    at = lineEnd(at) + 1;
    return (comment < 0 ? value : value.substring(0, comment)).strip();
  }

  private String quoted(char quote) {
    int close = text.indexOf(quote, at + 1);
    if (close < 0) {
      throw new ConfigException(file + ":" + lineNumber() + ": the quotation mark is not closed");
    }
    String value = text.substring(at + 1, close);
    at = lineEnd(close) + 1;
    // As in dotenv: only double quotes have escapes, and only these.
    return quote == '"' ? value.replace("\\n", "\n").replace("\\r", "\r") : value;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private long lineNumber() {
    return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
