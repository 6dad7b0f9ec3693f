package dev.samovar.processor.worker;

import dev.samovar.processor.Names;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The annotations that make a method one for events. */
enum EventKind {
  CRON("scheduled", "cron", "dev.samovar.worker.Cron", "dev.samovar.worker.Scheduled");

  /** The handler's name in the worker's default export. */
  final String event;

  /** The field of the manifest that has the annotation's value. */
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

  String annotationName() {
    return "@" + simple(annotation);
  }

  private String parameterName() {
    return simple(parameter);
  }

  /** As a person would write the parameter's type. */
  String parameterText(TypeElement env) {
    return parameterName() + "<" + Names.nested(env) + ">";
  }

  /** What is wrong with a value of the annotation, and what to do. */
  Optional<String> fault(String value) {
    return CronExpression.fault(value);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
