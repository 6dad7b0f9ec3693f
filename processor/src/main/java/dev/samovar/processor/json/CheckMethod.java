package dev.samovar.processor.json;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The constraints of one place: a component, or a type argument inside it. */
record CheckMethod(String name, TypeMirror type, List<Check> checks) {}
