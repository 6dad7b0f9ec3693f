package dev.samovar.e2e.contracts.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which types the page is about, and what no one can read from code: {@code coverage.txt}.
 *
 * @param notes for a member, as {@code KVNamespace.get}: what offers it, or why nothing does
 */
record Ledger(List<Subject> subjects, Map<String, String> notes) {

  /**
   * @param title of its section, empty to go on with the one before
   * @param type as workerd calls it
   * @param scripts the bindings' packages whose scripts touch it; {@code whole} if none reads it
   *     member by member
   * @param api the packages whose public methods offer it, within {@code dev.samovar}
   */
  record Subject(String title, String type, List<String> scripts, List<String> api) {

    /** It crosses as JSON, or all at once: what it offers are the accessors of the Java type. */
    boolean isReadWhole() {
      return scripts.contains("whole");
    }
  }

  static Ledger read() throws IOException {
    List<Subject> subjects = new ArrayList<>();
    Map<String, String> notes = new LinkedHashMap<>();
    String title = "";
    for (String line : text().split("\n")) {
      if (line.startsWith("## ")) {
        title = line.substring(3);
      } else if (line.startsWith("  ")) {
        String[] note = line.strip().split(": ", 2);
        notes.put(subjects.get(subjects.size() - 1).type() + "." + note[0], note[1]);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        subjects.add(subject(title, line.split(" *\\| *")));
        title = "";
      }
    }
    return new Ledger(subjects, notes);
  }

  private static Subject subject(String title, String[] parts) {
    return new Subject(title, parts[0], List.of(parts[1].split(" ")), List.of(parts[2].split(" ")));
  }

  private static String text() throws IOException {
    try (InputStream in = Ledger.class.getResourceAsStream("/coverage.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
