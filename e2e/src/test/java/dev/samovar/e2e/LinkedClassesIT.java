package dev.samovar.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a worker does not use is not in it. */
class LinkedClassesIT {

  private static final Path ROOT = Path.of(System.getProperty("samovar.root"));

  /** Horatio reads rows and binds values, and none of them is such a number. */
  @Test
  void rowsWithoutLargeNumbers_linkNone() throws IOException {
    List<String> methods = methods("horatio");

    assertTrue(
        methods.stream().anyMatch(name -> name.startsWith("dev.samovar.sql.SingleColumn::")));
    assertEquals(
        List.of(), methods.stream().filter(name -> name.startsWith("java.math.")).toList());
  }

  /** Hello answers a text and a record of a text. */
  @Test
  void aRecordAsJson_linksNoOtherValues() throws IOException {
    List<String> bodies =
        methods("hello").stream()
            .filter(name -> name.startsWith("dev.samovar.spi.json."))
            .filter(name -> name.contains("$body(") || name.contains(".LongCodec::"))
            .toList();

    assertEquals(List.of(), bodies);
  }

  /** The methods that are linked: {@code class::descriptor}. */
  private static List<String> methods(String project) throws IOException {
    Path calls = ROOT.resolve("handlers/" + project + "/target/samovar/teavm/calls.txt");
    return Files.readAllLines(calls).stream().map(line -> line.split("\t", 2)[0]).toList();
  }
}
