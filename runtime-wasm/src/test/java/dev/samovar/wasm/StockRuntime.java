package dev.samovar.wasm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that TeaVM's own Wasm GC runtime gives a module: the contract that host.js keeps. */
final class StockRuntime {

  private static final String RESOURCE = "/org/teavm/backend/wasm/wasm-gc-module-runtime.js";
  private static final Pattern MODULE =
      Pattern.compile("^ {2}imports(?:\\.(\\w+)|\\[\"([^\"]+)\"]) = \\{$");
  private static final Pattern NAME = Pattern.compile("^ {4}(\\w+)(?:[:(,].*)?$");
  private static final Pattern LISTED = Pattern.compile("^ {4}\"(\\w+)\",?$");
  private static final Pattern NUMBERED =
      Pattern.compile("^ {4}imports\\.(\\w+)\\[\"(\\w+)\" \\+ i] = .*");

  private StockRuntime() {}

  static SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    String module = null;
    for (String line : text(RESOURCE).split("\n")) {
      Matcher opens = MODULE.matcher(line);
      if (opens.matches()) {
        module = opens.group(1) != null ? opens.group(1) : opens.group(2);
      } else if (line.equals("  };")) {
        module = null;
      } else {
        add(names, module, line);
      }
    }
    return names;
  }

  private static void add(SortedSet<String> names, String module, String line) {
    Matcher numbered = NUMBERED.matcher(line);
    Matcher listed = LISTED.matcher(line);
    Matcher name = NAME.matcher(line);
    if (numbered.matches()) {
      names.add(numbered.group(1) + "." + numbered.group(2) + "*");
    } else if (listed.matches()) {
      names.add("teavmJso." + listed.group(1));
    } else if (module != null && name.matches()) {
      names.add(module + "." + name.group(1));
    }
  }

  static String text(String resource) {
    try (InputStream in = StockRuntime.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "There is no " + resource + "; look where TeaVM's runtime is now");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
