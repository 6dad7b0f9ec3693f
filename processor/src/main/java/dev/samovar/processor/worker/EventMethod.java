package dev.samovar.processor.worker;

import dev.samovar.processor.Declared;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A method of the worker that takes an event: one for each value of its annotation.
 *
 * @param kind which annotation
 * @param value a cron expression, a queue's name; empty where the annotation has none
 * @param message what a message of the queue is; null for other events
 */
record EventMethod(
    EventKind kind, String value, String name, Declared declared, @Nullable TypeMirror message) {}
