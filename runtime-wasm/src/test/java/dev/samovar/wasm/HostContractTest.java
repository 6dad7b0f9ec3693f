package dev.samovar.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * After an upgrade of TeaVM these say which imports are new or gone, before a worker fails to
 * start.
 */
final class HostContractTest {

  private static final List<String> FILES =
      List.of("platform", "core", "jso", "objects", "calls", "samovar");
  private static final List<String> KNOWN =
      StockRuntime.text("/dev/samovar/wasm/contract.txt").lines().toList();

  @Test
  void pinnedTeaVm_hasTheContractThatHostWasWrittenFor() {
    List<String> stock = List.copyOf(StockRuntime.names());

    assertEquals(KNOWN, stock);
  }

  @Test
  void host_hasEveryName() {
    String host = host();

    List<String> missing = new ArrayList<>();
    for (String name : KNOWN) {
      String imported = name.substring(name.indexOf('.') + 1).replace("*", "");
      if (!Pattern.compile("\\b" + stem(imported) + "\\b").matcher(host).find()) {
        missing.add(name);
      }
    }

    assertEquals(List.of(), missing);
  }

  private static String host() {
    StringBuilder all = new StringBuilder(StockRuntime.text("/samovar/host/host.js"));
    FILES.forEach(file -> all.append(StockRuntime.text("/samovar/host/contract/" + file + ".js")));
    return all.toString();
  }

  /** jso.js writes the conversions of numbers as {@code "wrap" + type}. */
  private static String stem(String imported) {
    return imported.matches("(un)?wrap(Byte|Short|Char|Int|Long|Float|Double)")
        ? imported.replaceAll("[A-Z]\\w*", "")
        : imported;
  }
}
