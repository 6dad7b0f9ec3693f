package dev.samovar.e2e.horatio;

import dev.samovar.e2e.Target;
import dev.samovar.jvm.Definitions;
import dev.samovar.jvm.ProjectBindings;
import dev.samovar.jvm.Server;
import dev.samovar.jvm.assets.Assets;
import dev.samovar.jvm.config.WranglerConfig;
import dev.samovar.testing.wrangler.Wrangler;
import java.net.URI;
import java.nio.file.Path;

/** The three places where one source runs. */
enum Place {
  WASM {
    @Override
    Running start() {
      return inWorkerd(Target.WASM);
    }
  },
  JS {
    @Override
    Running start() {
      return inWorkerd(Target.JS);
    }
  },
  JVM {
    @Override
    Running start() {
      return onThisJvm();
    }
  };

  private static final String PROJECT = "handlers/horatio";

  /** Horatio, answering. */
  record Running(URI url, Runnable stop) {}

  abstract Running start();

  private static Running inWorkerd(Target target) {
    Wrangler wrangler = Wrangler.of(target.folder(PROJECT)).withMigrations("DB").start();
    return new Running(wrangler.url(), wrangler::close);
  }

  private static Running onThisJvm() {
    Path project = Path.of(System.getProperty("samovar.root"), PROJECT);
    WranglerConfig config = WranglerConfig.read(project, "");
    ProjectBindings bindings = ProjectBindings.open(config, project.resolve(".dev.vars"), null);
    Assets assets = config.assets().map(Assets::new).orElseThrow();
    Server server = Server.start(Definitions.find(), bindings.source(), assets, "127.0.0.1", 0);
    URI url = URI.create("http://127.0.0.1:" + server.port() + "/");
    return new Running(
        url,
        () -> {
          server.close();
          bindings.close();
        });
  }
}
