package dev.samovar.e2e.contracts.coverage;

import dev.samovar.e2e.contracts.coverage.Ledger.Subject;
import java.util.List;
import java.util.stream.Collectors;

/** The page docs/coverage.md. */
final class CoveragePage {

  private static final String HEAD =
      """
      # Coverage of the platform

      Every member of each binding and event in the type declarations of the pinned workerd, and the Java that offers it.
      Generated: the members from `wrangler types`, the Java from the calls that lead from the API's public methods to them
      ([CoverageIT](../e2e/contracts/src/test/java/dev/samovar/e2e/contracts/coverage/CoverageIT.java) keeps it true). A dash
      says that there is none, and why.
      """;

  private final Ledger ledger;
  private final WorkersTypes types;
  private final Coverage coverage;

  CoveragePage(Ledger ledger, WorkersTypes types, Coverage coverage) {
    this.ledger = ledger;
    this.types = types;
    this.coverage = coverage;
  }

  String text() {
    return HEAD + ledger.subjects().stream().map(this::section).collect(Collectors.joining());
  }

  private String section(Subject subject) {
    StringBuilder out = new StringBuilder();
    if (!subject.title().isEmpty()) {
      out.append("\n## ").append(subject.title()).append('\n');
    }
    out.append("\n| ").append(subject.type()).append(" | Java |\n| --- | --- |\n");
    for (String member : types.members(subject.type())) {
      out.append("| `").append(member).append("` | ").append(cell(subject, member)).append(" |\n");
    }
    return out.toString();
  }

  private String cell(Subject subject, String member) {
    String note = ledger.notes().get(subject.type() + "." + member);
    if (note != null) {
      return note;
    }
    List<String> java = coverage.java(subject, member);
    return java.isEmpty()
        ? CoverageIT.OPEN
        : java.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
