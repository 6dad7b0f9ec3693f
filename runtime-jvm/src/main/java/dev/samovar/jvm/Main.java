package dev.samovar.jvm;

import dev.samovar.jvm.assets.Assets;
import dev.samovar.jvm.config.ConfigException;
import dev.samovar.jvm.config.WranglerConfig;
import dev.samovar.spi.WorkerDefinition;

/** Serves the worker on the class path, with the bindings of its project. */
public final class Main {
  private Main() {}

  public static void main(String... arguments) throws InterruptedException {
    try {
      Options options = Options.parse(arguments);
      if (OwnJvm.isNeeded()) {
        exit(OwnJvm.run(arguments));
      } else {
        serve(options);
      }
    } catch (IllegalArgumentException
        | IllegalStateException
        | ConfigException
        | WorkerStartException e) {
      // For a person who just started it: the message says what to do, the stack would not.
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void exit(int code) {
    if (code != 0) {
      System.exit(code);
    }
  }

  private static void serve(Options options) throws InterruptedException {
    WorkerDefinition<?> definition = Definitions.find();
    WranglerConfig config = WranglerConfig.read(options.project(), options.environment());
    ProjectBindings bindings =
        ProjectBindings.open(config, options.project().resolve(".dev.vars"), options.state());
    Assets assets = config.assets().map(Assets::new).orElse(null);
    Server server =
        Server.start(definition, bindings.source(), assets, options.host(), options.port());
    server.consume(bindings.queues(), bindings.source());
    server.wake(bindings.objects());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  bindings.close();
                }));
    System.out.println(
        definition.name()
            + " answers at http://"
            + options.host()
            + ":"
            + server.port()
            + " (JVM). "
            + (bindings.summary().isEmpty()
                ? "No bindings"
                : bindings.summary() + " in " + options.state())
            + "; Ctrl+C stops it.");
    server.join();
  }
}
