package dev.samovar.processor.service;

import dev.samovar.processor.exported.ExportedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A class annotated {@code @WorkerEntrypoint}.
 *
 * @param calls the names of methods, by the class that was written for their interface
 * @param contracts the names of those interfaces
 * @param answersRequests whether it has a {@code fetch}
 */
record EntrypointModel(
    ExportedClass exported,
    Map<String, List<String>> calls,
    List<String> contracts,
    boolean answersRequests) {

  /** What the platform may call. */
  List<String> methods() {
    var methods = new ArrayList<String>();
    calls.values().forEach(methods::addAll);
    if (answersRequests) {
      methods.add("fetch");
    }
    return methods;
  }
}
