package dev.samovar.testing.wrangler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to start {@code wrangler dev}; made by {@link Wrangler#of}. Each method answers a new setup.
 */
public final class WranglerSetup {

  private final List<Path> workers;
  private final Optional<Path> state;
  private final List<List<String>> preparations;
  private final List<String> arguments;
  private final Map<String, String> environment;

  WranglerSetup(
      List<Path> workers,
      Optional<Path> state,
      List<List<String>> preparations,
      List<String> arguments,
      Map<String, String> environment) {
    this.workers = workers;
    this.state = state;
    this.preparations = preparations;
    this.arguments = arguments;
    this.environment = environment;
  }

  /** Keep D1, KV, R2 and the rest in that directory; without it they are gone after close. */
  public WranglerSetup withState(Path directory) {
    Path absolute = directory.toAbsolutePath();
    return new WranglerSetup(workers, Optional.of(absolute), preparations, arguments, environment);
  }

  /** Apply the first worker's D1 migrations before it starts. @param binding such as {@code DB} */
  public WranglerSetup withMigrations(String binding) {
    return prepared("d1", "migrations", "apply", binding, "--local");
  }

  /**
   * Put a secret into a local Secrets Store before it starts.
   *
   * @param store the {@code store_id} of the configuration
   */
  public WranglerSetup withStoredSecret(String store, String name, String value) {
    return prepared(
        "secrets-store",
        "secret",
        "create",
        store,
        "--name",
        name,
        "--value",
        value,
        "--scopes",
        "workers");
  }

  /** A variable of the worker, over the one in its configuration. */
  public WranglerSetup withVariable(String name, String value) {
    return withArguments("--var", name + ":" + value);
  }

  /**
   * Further arguments of {@code wrangler dev}.
   *
   * @see <a href="https://developers.cloudflare.com/workers/wrangler/commands/#dev">wrangler
   *     dev</a>
   */
  public WranglerSetup withArguments(String... more) {
    return new WranglerSetup(workers, state, preparations, plus(arguments, more), environment);
  }

  /** An environment variable of wrangler itself. */
  public WranglerSetup withEnvironment(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(environment);
    more.put(name, value);
    return new WranglerSetup(workers, state, preparations, arguments, Map.copyOf(more));
  }

  /**
   * Start it, and return when it answers requests.
   *
   * @throws WranglerException if it does not, with what it printed
   */
  public Wrangler start() {
    for (Path worker : workers) {
      requireBuilt(worker);
    }
    Path directory = state.orElseGet(WranglerSetup::temporary);
    preparations.forEach(command -> runToEnd(directory, command));
    try {
      return dev(directory);
    } catch (WranglerTimeoutException first) {
      // workerd sometimes never gets up on a busy machine (seen with 4.156.0); the next one does.
      return dev(directory);
    }
  }

  private Wrangler dev(Path directory) {
    List<String> command = new ArrayList<>(List.of("dev", "--port", "0"));
    command.addAll(arguments);
    Guarded dev = guarded(directory, command.toArray(String[]::new));
    return Wrangler.awaitReady(dev, state.isPresent() ? Optional.empty() : Optional.of(directory));
  }

  private WranglerSetup prepared(String... command) {
    List<List<String>> all = new ArrayList<>(preparations);
    all.add(List.of(command));
    return new WranglerSetup(workers, state, List.copyOf(all), arguments, environment);
  }

  private void runToEnd(Path directory, List<String> command) {
    Guarded process = guarded(directory, command.toArray(String[]::new));
    int code = process.awaitExit();
    if (code != 0) {
      // What follows these three words may be a secret.
      String shown = String.join(" ", command.subList(0, 3));
      throw process.failure("wrangler " + shown + " ended with " + code);
    }
  }

  private Guarded guarded(Path directory, String... command) {
    List<String> all = new ArrayList<>(List.of("wrangler"));
    all.addAll(List.of(command));
    for (Path worker : workers) {
      all.addAll(List.of("-c", worker.resolve("wrangler.toml").toString()));
    }
    all.addAll(List.of("--persist-to", directory.toString()));
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("CI", "true");
    variables.put("NO_COLOR", "1");
    variables.put("WRANGLER_REGISTRY_PATH", directory.resolve("registry").toString());
    variables.putAll(environment);
    return Guarded.start(Tools.find(), workers.get(0), all, variables);
  }

  private static void requireBuilt(Path worker) {
    if (!Files.exists(worker.resolve("wrangler.toml"))) {
      throw new WranglerException("No wrangler.toml in " + worker + ": build the worker first.");
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("samovar-wrangler-");
    } catch (IOException e) {
      throw new WranglerException("No temporary directory for wrangler's state", e);
    }
  }

  private static List<String> plus(List<String> list, String... more) {
    List<String> all = new ArrayList<>(list);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
