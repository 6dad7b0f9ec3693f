package dev.samovar.jvm.assets;

import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of a {@code _headers} file: a path, in which {@code *} stands for any text and {@code
 * :name} for a segment, and below it indented the headers that its answers get; {@code ! Name}
 * takes one away.
 *
 * @see <a href="https://developers.cloudflare.com/workers/static-assets/headers/">Workers: custom
 *     headers</a>
 */
record AssetHeaders(List<Rule> rules) {
  private static final Pattern NAME = Pattern.compile(":[A-Za-z]\\w*");

  /**
   * @param removed names
   */
  record Rule(Pattern path, Headers headers, List<String> removed) {
    static Rule of(String path) {
      String globs = NAME.matcher(path).replaceAll("\0");
      String pattern = PathGlob.compile(globs).pattern().replace("\0", "\\E[^/]+\\Q");
      return new Rule(Pattern.compile(pattern, Pattern.DOTALL), Headers.empty(), List.of());
    }

    Rule with(String line) {
      if (line.startsWith("!")) {
        List<String> more = new ArrayList<>(removed);
        more.add(line.substring(1).strip());
        return new Rule(path, headers, more);
      }
      int colon = line.indexOf(':');
      Headers more =
          headers.withAdded(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      return new Rule(path, more, removed);
    }

    Response addTo(Response response, Set<String> added) {
      Response with = response;
      for (String name : removed) {
        with = with.withoutHeader(name);
      }
      for (int i = 0; i < headers.size(); i++) {
        String name = headers.name(i);
        boolean isFirst = added.add(name.toLowerCase(Locale.ROOT));
        with =
            isFirst
                ? with.withHeader(name, headers.value(i))
                : with.withHeaders(with.headers().withAdded(name, headers.value(i)));
      }
      return with;
    }
  }

  static AssetHeaders read(Path file) {
    if (!Files.exists(file)) {
      return new AssetHeaders(List.of());
    }
    try {
      return parse(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  static AssetHeaders parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      String text = line.strip();
      boolean isField = text.startsWith("!") || text.indexOf(':') > 0;
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (text.startsWith("/")) {
        rules.add(Rule.of(text));
      } else if (!rules.isEmpty() && isField) {
        rules.add(rules.remove(rules.size() - 1).with(text));
      }
    }
    return new AssetHeaders(rules);
  }

  /**
   * @param path as sent
   */
  Response addTo(Response response, String path) {
    Response with = response;
    Set<String> added = new HashSet<>();
    for (Rule rule : rules) {
      if (rule.path().matcher(path).matches()) {
        with = rule.addTo(with, added);
      }
    }
    return with;
  }
}
