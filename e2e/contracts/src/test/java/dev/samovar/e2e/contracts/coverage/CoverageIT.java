package dev.samovar.e2e.contracts.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.e2e.contracts.coverage.CallGraph.ClassFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/coverage.md says what the code does; {@code -Dsamovar.update} writes it anew. */
class CoverageIT {

  static final String OPEN = "– (no reason given)";

  private static final Pattern JAVA = Pattern.compile("`@?([A-Z]\\w+(?:\\.\\w+)?)`");
  private static final Path PAGE = WorkersTypes.root().resolve("docs/coverage.md");

  private static Ledger ledger;
  private static WorkersTypes types;
  private static Coverage coverage;

  @BeforeAll
  static void read(@TempDir Path folder) throws Exception {
    ledger = Ledger.read();
    types = WorkersTypes.generateIn(folder);
    List<ClassFile> files = new ArrayList<>();
    for (String jar :
        List.of(
            "dev.samovar.worker.WorkerApp",
            "dev.samovar.cloudflare.env.CloudflareBindings",
            "dev.samovar.wasm.Main")) {
      files.addAll(filesBeside(Class.forName(jar, false, CoverageIT.class.getClassLoader())));
    }
    coverage = new Coverage(new CallGraph(files));
  }

  @Test
  void page_isWhatTheCodeSays() throws IOException {
    String expected = new CoveragePage(ledger, types, coverage).text();
    if (Boolean.getBoolean("samovar.update")) {
      Files.writeString(PAGE, expected);
    }

    assertEquals(expected, Files.readString(PAGE), "-Dsamovar.update writes docs/coverage.md anew");
  }

  @Test
  void whatIsLeftOut_hasAReason() {
    List<String> open =
        ledger.subjects().stream()
            .flatMap(
                subject ->
                    types.members(subject.type()).stream()
                        .filter(
                            member -> !ledger.notes().containsKey(subject.type() + "." + member))
                        .filter(member -> coverage.java(subject, member).isEmpty())
                        .map(member -> subject.type() + "." + member))
            .toList();

    assertEquals(List.of(), open, "coverage.txt says what offers them, or why nothing does");
  }

  @Test
  void noReason_isForWhatIsOffered() {
    List<String> stale =
        ledger.subjects().stream()
            .flatMap(
                subject ->
                    types.members(subject.type()).stream()
                        .filter(member -> isLeftOut(subject.type() + "." + member))
                        .filter(member -> !coverage.java(subject, member).isEmpty())
                        .map(member -> subject.type() + "." + member))
            .toList();

    assertEquals(List.of(), stale, "coverage.txt gives reasons for what is there");
  }

  @Test
  void everyNote_isForAMember() {
    List<String> members =
        ledger.subjects().stream()
            .flatMap(s -> types.members(s.type()).stream().map(member -> s.type() + "." + member))
            .toList();

    assertEquals(
        List.of(),
        ledger.notes().keySet().stream().filter(note -> !members.contains(note)).toList());
  }

  @Test
  void javaInANote_isThere() {
    List<String> unknown =
        ledger.notes().values().stream()
            .flatMap(note -> JAVA.matcher(note).results())
            .map(match -> match.group(1))
            .filter(name -> !coverage.exists(name))
            .toList();

    assertEquals(List.of(), unknown);
  }

  private static boolean isLeftOut(String member) {
    return ledger.notes().getOrDefault(member, "").startsWith("–");
  }

  private static List<ClassFile> filesBeside(Class<?> of) throws IOException {
    URI source = URI.create(of.getProtectionDomain().getCodeSource().getLocation().toString());
    if (Files.isDirectory(Path.of(source))) {
      return filesIn(Path.of(source));
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(source), Map.of())) {
      return filesIn(jar.getPath("/"));
    }
  }

  private static List<ClassFile> filesIn(Path root) throws IOException {
    List<ClassFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".class")).sorted().toList()) {
        if (!path.endsWith("package-info.class")) {
          files.add(ClassReading.read(Files.readAllBytes(path)));
        }
      }
    }
    return files;
  }
}
