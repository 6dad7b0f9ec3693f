package dev.samovar.jvm;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

/**
 * A process of the server's own, where {@code mvn exec:java} would run it within Maven.
 *
 * <p>Maven's JVM is set up for builds: with {@code -XX:TieredStopAtLevel=1}, as the guide advises
 * for them, a server answers a fraction of the requests. Ctrl+C reaches both processes, and the end
 * of Maven's is the end of the server's.
 */
final class OwnJvm {
  /** What only Maven's launcher sets. */
  private static final String OF_MAVEN = "classworlds.conf";

  private static final int STOP_SECONDS = 35;

  private OwnJvm() {}

  static boolean isNeeded() {
    return System.getProperty(OF_MAVEN) != null;
  }

  /**
   * Run the same program in another JVM, until it ends.
   *
   * @return its exit code
   * @throws IllegalStateException if it cannot be started
   */
  static int run(String... arguments) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command(arguments)).inheritIO();
    builder
        .environment()
        .put("CLASSPATH", classPath(Thread.currentThread().getContextClassLoader()));
    try {
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
      return process.waitFor();
    } catch (IOException e) {
      throw new IllegalStateException(
          "No JVM could be started for the server: " + e.getMessage(), e);
    }
  }

  private static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Of the loader that exec:java has made for the project. */
  static String classPath(ClassLoader loader) {
    if (!(loader instanceof URLClassLoader project)) {
      return System.getProperty("java.class.path");
    }
    StringJoiner path = new StringJoiner(File.pathSeparator);
    for (URL element : project.getURLs()) {
      path.add(Path.of(java.net.URI.create(element.toString())).toString());
    }
    return path.toString();
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
