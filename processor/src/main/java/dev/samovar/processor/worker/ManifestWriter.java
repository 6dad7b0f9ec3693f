package dev.samovar.processor.worker;

import dev.samovar.processor.Declared;
import dev.samovar.processor.bindings.BindingMethod;
import dev.samovar.processor.exported.ExportedClass;
import dev.samovar.processor.exported.Exports;
import dev.samovar.processor.exported.Exports.Export;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what the bundler must know of the worker.
 *
 * <p>The shape is agreed on in {@code bundler/CONTRACT.md}.
 */
final class ManifestWriter {
  private final WorkerModel worker;
  private final Exports exports;

  ManifestWriter(WorkerModel worker, Exports exports) {
    this.worker = worker;
    this.exports = exports;
  }

  String text() {
    return """
        {
          "manifest": 1,
          "worker": %s,
          "bindings": %s,
          "events": %s,
          "exports": %s
        }
        """
        .formatted(
            JsonText.object(worker()),
            JsonText.rows(bindings()),
            JsonText.rows(events()),
            JsonText.rows(exports()));
  }

  private Map<String, Object> worker() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", worker.name());
    fields.put("class", worker.declared().className());
    putPosition(fields, worker.declared());
    return fields;
  }

  private List<Map<String, Object>> bindings() {
    var byName = new TreeMap<String, Map<String, Object>>();
    worker.env().methods().forEach(method -> byName.put(method.binding(), binding(method)));
    return new ArrayList<>(byName.values());
  }

  private static Map<String, Object> binding(BindingMethod method) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", method.binding());
    fields.put("kind", method.kindName());
    if (method.optional()) {
      fields.put("optional", true);
    }
    method.contract().ifPresent(contract -> fields.put("contract", contract));
    fields.put("class", method.declared().className());
    fields.put("method", method.name());
    putPosition(fields, method.declared());
    return fields;
  }

  private List<Map<String, Object>> events() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("event", "fetch");
    fields.put("class", worker.routes().className());
    fields.put("method", "routes");
    putPosition(fields, worker.routes());
    var events = new ArrayList<Map<String, Object>>();
    events.add(fields);
    worker.events().forEach(each -> events.add(event(each)));
    return events;
  }

  private static Map<String, Object> event(EventMethod event) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("event", event.kind().event);
    if (event.kind().hasValue()) {
      fields.put(event.kind().field, event.value());
    }
    fields.put("class", event.declared().className());
    fields.put("method", event.name());
    putPosition(fields, event.declared());
    return fields;
  }

  private List<Map<String, Object>> exports() {
    var rows = new ArrayList<Map<String, Object>>();
    for (Export export : exports.all()) {
      ExportedClass type = export.type();
      var fields = new LinkedHashMap<String, Object>();
      fields.put("name", type.name());
      fields.put("kind", type.kind().manifestName());
      fields.putAll(export.details());
      fields.put("class", type.declared().className());
      putPosition(fields, type.declared());
      rows.add(fields);
    }
    return rows;
  }

  private static void putPosition(Map<String, Object> fields, Declared declared) {
    declared
        .position()
        .ifPresent(
            position -> {
              fields.put("source", position.source());
              fields.put("line", position.line());
            });
  }
}
