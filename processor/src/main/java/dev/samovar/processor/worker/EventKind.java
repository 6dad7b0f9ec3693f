package dev.samovar.processor.worker;

import dev.samovar.processor.Names;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The annotations that make a method one for events. */
enum EventKind {
  CRON("scheduled", "cron", "dev.samovar.worker.Cron", "dev.samovar.worker.Scheduled"),
  QUEUE("queue", "queue", "dev.samovar.queue.Queue", "dev.samovar.queue.MessageBatch"),
  EMAIL(
      "email", "", "dev.samovar.email.IncomingEmail", "dev.samovar.email.ForwardableEmailMessage"),
  TAIL("tail", "", "dev.samovar.tail.Tail", "dev.samovar.tail.TailEvent");

  /** The handler's name in the worker's default export. */
  final String event;

  /** The field of the manifest that has the annotation's value; empty where it has none. */
  final String field;

  final String annotation;

  /** What the method takes; its last type argument is the worker's env. */
  final String parameter;

  EventKind(String event, String field, String annotation, String parameter) {
    this.event = event;
    this.field = field;
    this.annotation = annotation;
    this.parameter = parameter;
  }

  boolean hasValue() {
    return !field.isEmpty();
  }

  String annotationName() {
    return "@" + simple(annotation);
  }

  private String parameterName() {
    return simple(parameter);
  }

  /** As a person would write the parameter's type. */
  String parameterText(TypeElement env) {
    String message = this == QUEUE ? "T, " : "";
    return parameterName() + "<" + message + Names.nested(env) + ">";
  }

  /** What is wrong with a value of the annotation, and what to do. */
  Optional<String> fault(String value) {
    return this == CRON ? CronExpression.fault(value) : queueFault(value);
  }

  private static Optional<String> queueFault(String name) {
    return name.length() <= 63 && name.matches("[a-z0-9_-]+")
        ? Optional.empty()
        : Optional.of(
            "'%s' cannot be a queue's name. Use 1 to 63 lower-case letters, digits, dashes and '_'."
                .formatted(name));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
