package dev.samovar.teavm.link;

import dev.samovar.spi.LinkedFor;
import dev.samovar.teavm.StaticCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyNode;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.AnnotationReader;
import org.teavm.model.AnnotationValue;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;

/**
 * Links the methods annotated {@link LinkedFor}. The body of each becomes a second method, linked
 * when the first value arrives. Once all values are known, the first method calls it, or returns
 * nothing.
 */
final class MethodsForValues extends AbstractDependencyListener implements ClassHolderTransformer {

  private static final String BODY = "$body";
  private static final ValueType OBJECT = ValueType.parse(Object.class);
  private static final ValueType CLASS = ValueType.parse(Class.class);

  private final Set<MethodReference> methods = new HashSet<>();
  private final Set<MethodReference> linked = new HashSet<>();

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : new ArrayList<>(cls.getMethods())) {
      if (method.getAnnotations().get(LinkedFor.class.getName()) != null) {
        cls.addMethod(body(method));
        method.setProgram(null);
        method.getModifiers().add(ElementModifier.NATIVE);
      }
    }
  }

  private static MethodHolder body(MethodHolder method) {
    MethodHolder body = new MethodHolder(method.getName() + BODY, method.getSignature());
    body.setLevel(method.getLevel());
    body.getModifiers().addAll(method.getModifiers());
    body.setProgram(method.getProgram());
    return body;
  }

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    AnnotationReader annotation =
        method.getMethod().getAnnotations().get(LinkedFor.class.getName());
    if (annotation == null) {
      return;
    }
    methods.add(method.getReference());
    ClassHierarchy hierarchy = agent.getClassHierarchy();
    values(method)
        .addConsumer(
            type -> {
              if (isOneOf(annotation, type.getValueType(), hierarchy)) {
                link(agent, method);
              }
            });
  }

  private static DependencyNode values(MethodDependency method) {
    int object = indexOf(OBJECT, method.getReference());
    return object > 0
        ? method.getVariable(object)
        : method.getVariable(indexOf(CLASS, method.getReference())).getClassValueNode();
  }

  /** Counted as variables are: 0 is the instance, in static methods too. */
  private static int indexOf(ValueType type, MethodReference method) {
    for (int i = 0; i < method.parameterCount(); i++) {
      if (method.parameterType(i).equals(type)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isOneOf(
      AnnotationReader annotation, ValueType type, ClassHierarchy hierarchy) {
    for (AnnotationValue each : annotation.getValue("value").getList()) {
      if (hierarchy.isSuperType(each.getJavaClass(), type, false)) {
        return true;
      }
    }
    return false;
  }

  private void link(DependencyAgent agent, MethodDependency method) {
    if (!linked.add(method.getReference())) {
      return;
    }
    MethodDependency body = agent.linkMethod(bodyOf(method.getReference()));
    for (int i = 1; i < method.getParameterCount(); i++) {
      method.getVariable(i).connect(body.getVariable(i));
    }
    if (method.getResult() != null) {
      body.getResult().connect(method.getResult());
    }
    body.getThrown().connect(method.getThrown());
    body.use();
  }

  private static MethodReference bodyOf(MethodReference method) {
    return new MethodReference(
        method.getClassName(), method.getName() + BODY, method.getSignature());
  }

  @Override
  public void completing(DependencyAgent agent) {
    for (MethodReference method : methods) {
      agent.submitMethod(method, program(method, agent.getClassHierarchy()));
    }
  }

  private Program program(MethodReference method, ClassHierarchy hierarchy) {
    if (linked.contains(method)) {
      return StaticCall.ofStatic(
          method.getDescriptor(), method.getClassName(), method.getName() + BODY);
    }
    ProgramEmitter e = ProgramEmitter.create(method.getDescriptor(), hierarchy);
    if (method.getReturnType() == ValueType.VOID) {
      e.exit();
    } else {
      e.defaultValue(method.getReturnType()).returnValue();
    }
    return e.getProgram();
  }
}
