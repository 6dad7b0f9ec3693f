package dev.samovar.teavm.classlib;

import java.util.ArrayList;
import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.FieldHolder;
import org.teavm.model.MethodHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.model.util.ModelUtils;
import org.teavm.parsing.ClassRefsRenamer;

/** Classes of which TeaVM has a stub: all members are those of a class of ours. */
final class ReplacedClasses implements ClassHolderTransformer {
  private static final Map<String, String> OURS = Map.of("java.util.UUID", Uuid.class.getName());

  private final ReferenceCache references = new ReferenceCache();

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    String ours = OURS.get(cls.getName());
    if (ours != null) {
      clear(cls);
      fill(cls, renamed(context.getHierarchy().getClassSource().get(ours), cls.getName()));
    }
  }

  private ClassHolder renamed(ClassReader ours, String name) {
    var renamer =
        new ClassRefsRenamer(references, each -> each.equals(ours.getName()) ? name : each);
    return renamer.rename(ModelUtils.copyClass(ours));
  }

  private static void clear(ClassHolder cls) {
    new ArrayList<>(cls.getMethods()).forEach(cls::removeMethod);
    new ArrayList<>(cls.getFields()).forEach(cls::removeField);
  }

  private static void fill(ClassHolder cls, ClassHolder from) {
    cls.getInterfaces().addAll(from.getInterfaces());
    for (FieldHolder field : new ArrayList<>(from.getFields())) {
      from.removeField(field);
      cls.addField(field);
    }
    for (MethodHolder method : new ArrayList<>(from.getMethods())) {
      from.removeMethod(method);
      cls.addMethod(method);
    }
  }
}
