package dev.samovar.container;

import dev.samovar.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a container is started.
 *
 * @param entrypoint the command; empty for the image's own
 * @param enableInternet whether it may reach the world
 * @param env its environment; secrets of the worker are not in it by themselves
 * @param labels for its metrics
 */
public record ContainerOptions(
    List<String> entrypoint,
    boolean enableInternet,
    Map<String, String> env,
    Map<String, String> labels) {

  public ContainerOptions {
    entrypoint = List.copyOf(entrypoint);
    env = Map.copyOf(env);
    labels = Map.copyOf(labels);
  }

  /** The image's own entry point, without the internet. */
  public static ContainerOptions none() {
    return new ContainerOptions(List.of(), false, Map.of(), Map.of());
  }

  public ContainerOptions withEntrypoint(String... command) {
    return new ContainerOptions(List.of(command), enableInternet, env, labels);
  }

  public ContainerOptions withInternet() {
    return new ContainerOptions(entrypoint, true, env, labels);
  }

  public ContainerOptions withEnv(Map<String, String> variables) {
    return new ContainerOptions(entrypoint, enableInternet, variables, labels);
  }

  public ContainerOptions withLabels(Map<String, String> values) {
    return new ContainerOptions(entrypoint, enableInternet, env, values);
  }

  /** Without values: they may be secret. */
  @Override
  public String toString() {
    return "ContainerOptions[" + entrypoint + ", env " + env.keySet() + "]";
  }

  byte[] toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("enableInternet", enableInternet);
    if (!entrypoint.isEmpty()) {
      json.put("entrypoint", entrypoint);
    }
    if (!env.isEmpty()) {
      json.put("env", env);
    }
    if (!labels.isEmpty()) {
      json.put("labels", labels);
    }
    return Json.write(json);
  }
}
