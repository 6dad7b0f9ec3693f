package dev.samovar.processor.json;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An enum annotated {@code @CompiledJson}.
 *
 * @param names one for each constant; none if they are those in Java
 */
record JsonEnum(TypeElement type, List<String> names) {}
