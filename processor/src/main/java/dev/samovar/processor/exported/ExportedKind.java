package dev.samovar.processor.exported;

import java.util.Map;

/**
 * What makes a class an exported one.
 *
 * @param manifestName of the kind
 * @param label for messages, in the middle of a sentence
 * @param given what its constructor may take beside an env: a type, and the expression for it
 * @param offer what its constructor may take, in words
 */
public record ExportedKind(
    String manifestName, String annotation, String label, Map<String, String> given, String offer) {

  String annotationName() {
    return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
  }
}
