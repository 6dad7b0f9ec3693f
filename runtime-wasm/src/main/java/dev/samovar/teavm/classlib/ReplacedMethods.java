package dev.samovar.teavm.classlib;

import java.util.ArrayList;
import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.model.util.ModelUtils;
import org.teavm.parsing.ClassRefsRenamer;

/** Classes of which some methods are those of a class of ours; the fields stay TeaVM's. */
final class ReplacedMethods implements ClassHolderTransformer {
  private static final Map<String, String> OURS =
      Map.of(
          "java.lang.AbstractStringBuilder",
          BulkBuilder.class.getName(),
          "java.util.ArrayList",
          ListArray.class.getName(),
          "java.util.Optional",
          OptionalText.class.getName(),
          "java.util.concurrent.ThreadLocalRandom",
          SharedRandom.class.getName());

  private final ReferenceCache references = new ReferenceCache();

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    String ours = OURS.get(cls.getName());
    if (ours == null) {
      return;
    }
    ClassHolder from = renamed(context.getHierarchy().getClassSource().get(ours), cls.getName());
    for (MethodHolder method : new ArrayList<>(from.getMethods())) {
      if (method.getProgram() != null && !isOfEveryClass(method)) {
        replace(cls, from, method);
      }
    }
  }

  /** A constructor without parameters is javac's. */
  private static boolean isOfEveryClass(MethodHolder method) {
    return method.getName().startsWith("<") && method.parameterCount() == 0;
  }

  private static void replace(ClassHolder cls, ClassHolder from, MethodHolder method) {
    MethodHolder old = cls.getMethod(method.getDescriptor());
    if (old == null) {
      throw new IllegalStateException(
          "TeaVM's "
              + cls.getName()
              + "."
              + method.getDescriptor()
              + " is gone; look at what took its place");
    }
    from.removeMethod(method);
    cls.removeMethod(old);
    cls.addMethod(method);
  }

  private ClassHolder renamed(ClassReader ours, String name) {
    var renamer =
        new ClassRefsRenamer(references, each -> each.equals(ours.getName()) ? name : each);
    return renamer.rename(ModelUtils.copyClass(ours));
  }
}
