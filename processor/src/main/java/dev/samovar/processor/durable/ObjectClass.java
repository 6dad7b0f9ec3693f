package dev.samovar.processor.durable;

import dev.samovar.processor.exported.ExportedClass;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class annotated {@code @DurableObject}.
 *
 * @param apis the interfaces by which its objects are called
 * @param methods what the platform may call on its objects
 */
record ObjectClass(ExportedClass exported, List<TypeElement> apis, List<String> methods) {}
