package dev.samovar.processor.workflow;

import dev.samovar.processor.exported.ExportedClass;
import javax.lang.model.type.TypeMirror;

/**
 * A class annotated {@code @Workflow}.
 *
 * @param params what an instance is made with
 * @param result what it ends with
 */
record WorkflowModel(ExportedClass exported, TypeMirror params, TypeMirror result) {}
