package dev.samovar.processor.durable;

import dev.samovar.processor.Declared;
import dev.samovar.processor.bindings.Env;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A class annotated {@code @DurableObject}.
 *
 * @param name as exported
 * @param parameters of its constructor, in order: an env, or null for the state
 * @param apis the interfaces by which its objects are called
 * @param methods what the platform may call on its objects
 */
public record ObjectClass(
    TypeElement type,
    String name,
    List<@Nullable Env> parameters,
    List<TypeElement> apis,
    List<String> methods,
    Declared declared) {}
