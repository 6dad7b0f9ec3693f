package dev.samovar.e2e.fuzz;

import dev.samovar.e2e.fuzz.place.Target;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the command line says.
 *
 * @param first the number of the first request: with {@code requests} of 1, one request is repeated
 * @param patience how many seconds an answer may take
 * @param minutes the run ends after that time at the latest
 * @param results the folder for findings and the log
 */
public record Options(
    String worker,
    Target target,
    long seed,
    int first,
    int requests,
    int connections,
    int patience,
    int minutes,
    Path root,
    Path results) {

  static final String USAGE =
      """
      Usage: e2e/fuzz/run horatio|conformance [options]
        --target wasm|js|jvm   where the worker runs (wasm)
        --requests number      how many requests are sent (20000)
        --seed number          the seed of all choices (1)
        --first number         the number of the first request (0)
        --connections number   how many at once (12)
        --patience seconds     how long an answer may take (30)
        --minutes number       the run ends after that (120)
        --no-build             use what was built before""";

  public static Options of(String worker, Target target, Path root) {
    Path results = root.resolve("e2e/fuzz/target/fuzz");
    return new Options(worker, target, 1, 0, 20_000, 12, 30, 120, root, results);
  }

  public Options withRequests(int requests) {
    return new Options(
        worker, target, seed, first, requests, connections, patience, minutes, root, results);
  }

  public Options withSeed(long seed) {
    return new Options(
        worker, target, seed, first, requests, connections, patience, minutes, root, results);
  }

  /**
   * @throws IllegalArgumentException if an argument is unknown or has no value
   */
  static Options parse(Path root, String... arguments) {
    if (arguments.length == 0 || arguments.length % 2 == 0) {
      throw new IllegalArgumentException(USAGE);
    }
    Options options = of(arguments[0], Target.WASM, root);
    for (int i = 1; i < arguments.length; i += 2) {
      options = options.with(arguments[i], arguments[i + 1]);
    }
    return options;
  }

  private Options with(String name, String value) {
    if (name.equals("--target")) {
      return withTarget(Target.valueOf(value.toUpperCase(Locale.ROOT)));
    }
    int number = Integer.parseInt(value);
    return switch (name) {
      case "--requests" -> withRequests(number);
      case "--seed" -> withSeed(number);
      case "--first" ->
          new Options(
              worker,
              target,
              seed,
              number,
              requests,
              connections,
              patience,
              minutes,
              root,
              results);
      case "--connections" ->
          new Options(
              worker, target, seed, first, requests, number, patience, minutes, root, results);
      case "--patience" ->
          new Options(
              worker, target, seed, first, requests, connections, number, minutes, root, results);
      case "--minutes" ->
          new Options(
              worker, target, seed, first, requests, connections, patience, number, root, results);
      default -> throw new IllegalArgumentException(name + " is unknown.\n" + USAGE);
    };
  }

  private Options withTarget(Target target) {
    return new Options(
        worker, target, seed, first, requests, connections, patience, minutes, root, results);
  }
}
