package dev.samovar.processor.worker;

import dev.samovar.processor.Declared;
import dev.samovar.processor.bindings.Env;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class annotated {@code @Worker}.
 *
 * @param routes where its routes are registered: in itself, or in a class that it extends
 * @param startups its methods for the start, in their order
 * @param events its methods for other events
 */
record WorkerModel(
    TypeElement type,
    String name,
    Env env,
    Declared declared,
    Declared routes,
    List<String> startups,
    List<EventMethod> events) {}
