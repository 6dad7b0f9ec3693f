package dev.samovar.processor.rpc;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An interface whose methods are called over a wire.
 *
 * @param methods those that cross, its own and inherited ones
 * @param answersRequests whether it has the {@code fetch} of its kind
 */
record Api(TypeElement type, List<ExecutableElement> methods, boolean answersRequests) {}
