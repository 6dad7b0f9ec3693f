package dev.samovar.e2e.fuzz.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Memory of processes. */
public final class Memory {

  private static final String RESIDENT = "VmRSS:";

  private Memory() {}

  /** Resident memory of all of them, in MiB; 0 where /proc does not tell. */
  public static long residentMebibytes(List<ProcessHandle> processes) {
    return processes.stream().mapToLong(each -> kibibytes(each.pid())).sum() / 1024;
  }

  private static long kibibytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
