package dev.samovar.e2e.fuzz.place;

import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A built worker in workerd, with miniflare's bindings and no wrangler between: workerd.mjs. */
final class Workerd implements Place {

  private final Started started;

  private Workerd(Started started) {
    this.started = started;
  }

  static Workerd start(Path root, Path worker, Map<String, String> secrets) {
    if (!Files.exists(worker.resolve("worker.js"))) {
      throw new IllegalStateException("No worker in " + worker + ": build it first (mvn package).");
    }
    Path state = Started.temporary();
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            root.resolve(".node/node/node").toString(),
            root.resolve("e2e/fuzz/src/main/node/workerd.mjs").toString(),
            worker.toString(),
            root.resolve(".samovar/node_modules").toString(),
            state.toString()));
    secrets.forEach((name, value) -> command.add(name + "=" + value));
    return new Workerd(Started.start(command, worker, state));
  }

  @Override
  public InetSocketAddress address() {
    return started.address();
  }

  @Override
  public List<ProcessHandle> servers() {
    return started
        .process()
        .descendants()
        .filter(each -> each.info().command().orElse("").endsWith("workerd"))
        .toList();
  }

  @Override
  public List<String> log() {
    return started.log();
  }

  @Override
  public void close() {
    started.close();
  }
}
