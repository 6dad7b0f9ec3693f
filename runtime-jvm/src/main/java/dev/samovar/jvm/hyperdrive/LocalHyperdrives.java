package dev.samovar.jvm.hyperdrive;

import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.jvm.config.ConfigException;
import java.util.ArrayList;
import java.util.List;

/** The Hyperdrives of a configuration, each with the connection string for this machine. */
public final class LocalHyperdrives implements AutoCloseable {

  /** As wrangler has them, the newer first. */
  private static final List<String> VARIABLES =
      List.of(
          "CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_",
          "WRANGLER_HYPERDRIVE_LOCAL_CONNECTION_STRING_");

  private final List<PooledHyperdrive> opened = new ArrayList<>();

  /**
   * Nothing is connected yet.
   *
   * @param configured {@code localConnectionString}, or empty; a variable of the environment wins
   * @throws ConfigException if there is neither
   */
  public Hyperdrive open(String name, String configured) {
    PooledHyperdrive hyperdrive = PooledHyperdrive.of(name, connectionString(name, configured));
    opened.add(hyperdrive);
    return hyperdrive.hyperdrive();
  }

  @Override
  public void close() {
    opened.forEach(PooledHyperdrive::close);
  }

  private static String connectionString(String name, String configured) {
    for (String prefix : VARIABLES) {
      String value = System.getenv(prefix + name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    if (configured.isEmpty()) {
      throw new ConfigException(
          "The Hyperdrive '"
              + name
              + "' leads nowhere on this machine. Set "
              + VARIABLES.get(0)
              + name
              + " in the environment, or localConnectionString in the wrangler configuration");
    }
    return configured;
  }
}
