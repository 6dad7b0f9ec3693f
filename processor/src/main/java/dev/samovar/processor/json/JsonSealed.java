package dev.samovar.processor.json;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** A sealed type annotated {@code @CompiledJson}: one of several records, told by a member. */
record JsonSealed(TypeElement type, String discriminator, List<Case> cases) {

  record Case(TypeElement type, String value) {}
}
