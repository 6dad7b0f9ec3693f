package dev.samovar.jvm;

import java.nio.file.Path;

/**
 * What the command line says.
 *
 * @param project the folder of the worker's project
 * @param state where databases, namespaces and buckets are kept
 * @param environment as in {@code wrangler --env}; empty for none
 * @param port 0 for any free one
 */
public record Options(Path project, Path state, String environment, String host, int port) {
  static final String USAGE =
      "Usage: dev.samovar.jvm.Main [--project folder] [--state folder] [--env name] [--host name]"
          + " [--port number]";
  private static final int PORT = 8787;

  /** The usual, for a project's folder. */
  public static Options of(Path project) {
    return new Options(project, project.resolve(".samovar/state"), "", "localhost", PORT);
  }

  /**
   * @throws IllegalArgumentException if an argument is unknown or has no value; says what there is
   */
  static Options parse(String... arguments) {
    Options options = of(Path.of(""));
    for (int i = 0; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + " needs a value. " + USAGE);
      }
      options = options.with(arguments[i], arguments[i + 1]);
    }
    return options;
  }

  public Options withPort(int port) {
    return new Options(project, state, environment, host, port);
  }

  public Options withState(Path state) {
    return new Options(project, state, environment, host, port);
  }

  public Options withEnvironment(String environment) {
    return new Options(project, state, environment, host, port);
  }

  private Options with(String name, String value) {
    return switch (name) {
      case "--project" -> withProject(Path.of(value));
      case "--state" -> withState(Path.of(value));
      case "--env" -> withEnvironment(value);
      case "--host" -> new Options(project, state, environment, value, port);
      case "--port" -> withPort(port(value));
      default -> throw new IllegalArgumentException(name + " is unknown. " + USAGE);
    };
  }

  /** The state goes along, unless it was given before. */
  private Options withProject(Path folder) {
    boolean usual = state.equals(of(project).state());
    return new Options(folder, usual ? of(folder).state() : state, environment, host, port);
  }

  private static int port(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // As below.
    }
    throw new IllegalArgumentException("--port is a number from 0 to 65535, was '" + value + "'");
  }
}
