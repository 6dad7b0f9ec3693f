package dev.samovar.processor.durable;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import dev.samovar.processor.bindings.Env;
import java.util.ArrayList;
import javax.lang.model.element.TypeElement;

/** Writes how a runtime makes the objects of a class. */
final class ObjectClassWriter {
  private final ObjectClass object;
  private final JavaFile file;

  ObjectClassWriter(ObjectClass object) {
    this.object = object;
    this.file =
        new JavaFile(
            Names.packageOf(object.type()), Names.generated(object.type(), "Registration"));
  }

  String className() {
    return file.qualifiedName();
  }

  String text() {
    String body =
        """
        /** How a runtime makes objects of {@link %1$s}. */
        public final class %2$s implements %3$s {

          @Override
          public void register(Registry registry) {
            registry.add(%4$s, (state, bindings) -> new %1$s(%5$s));
        %6$s  }
        }
        """
            .formatted(
                file.use(object.type()),
                Names.generated(object.type(), "Registration"),
                file.use("dev.samovar.spi.DurableObjectClasses"),
                TypeText.quoted(object.name()),
                arguments(),
                served());
    return file.text(body);
  }

  private String arguments() {
    var arguments = new ArrayList<String>();
    for (Env env : object.parameters()) {
      arguments.add(env == null ? "state" : newEnv(env));
    }
    return String.join(", ", arguments);
  }

  private String served() {
    var text = new StringBuilder();
    for (TypeElement api : object.apis()) {
      String name = file.use(Api.className(api));
      text.append("    registry.serve(%1$s.NAME, %1$s::call);\n".formatted(name));
    }
    return text.toString();
  }

  private String newEnv(Env env) {
    if (env.methods().isEmpty()) {
      return "new " + file.use(env.type()) + "() {}";
    }
    return "new " + file.use(env.qualifiedClassName()) + "(bindings)";
  }
}
