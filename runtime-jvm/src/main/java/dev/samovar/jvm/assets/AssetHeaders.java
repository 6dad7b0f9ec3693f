package dev.samovar.jvm.assets;

import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a {@code _headers} file: a path, perhaps ending in {@code *}, and below it indented
 * the headers that its answers get.
 *
 * @see <a href="https://developers.cloudflare.com/workers/static-assets/headers/">Workers: custom
 *     headers</a>
 */
record AssetHeaders(List<Rule> rules) {

  record Rule(String path, Headers headers) {
    boolean isFor(String requested) {
      boolean open = path.endsWith("*");
      return open
          ? requested.startsWith(path.substring(0, path.length() - 1))
          : requested.equals(path);
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
      int colon = text.indexOf(':');
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (text.startsWith("/")) {
        rules.add(new Rule(text, Headers.empty()));
      } else if (!rules.isEmpty() && colon > 0) {
        Rule rule = rules.remove(rules.size() - 1);
        Headers more =
            rule.headers().withAdded(text.substring(0, colon), text.substring(colon + 1).strip());
        rules.add(new Rule(rule.path(), more));
      }
    }
    return new AssetHeaders(rules);
  }

  Response addTo(Response response, String path) {
    Response with = response;
    for (Rule rule : rules) {
      if (rule.isFor(path)) {
        for (int i = 0; i < rule.headers().size(); i++) {
          with = with.withHeader(rule.headers().name(i), rule.headers().value(i));
        }
      }
    }
    return with;
  }
}
