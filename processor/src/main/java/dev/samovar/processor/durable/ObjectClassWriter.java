package dev.samovar.processor.durable;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import dev.samovar.processor.rpc.Apis;
import javax.lang.model.element.TypeElement;

/** Writes how a runtime makes the objects of a class. */
final class ObjectClassWriter {
  private final ObjectClass object;
  private final JavaFile file;

  ObjectClassWriter(ObjectClass object) {
    this.object = object;
    this.file =
        new JavaFile(
            Names.packageOf(object.exported().type()),
            Names.generated(object.exported().type(), "Registration"));
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
            registry.add(%4$s, (state, bindings) -> %5$s);
        %6$s  }
        }
        """
            .formatted(
                file.use(object.exported().type()),
                Names.generated(object.exported().type(), "Registration"),
                file.use("dev.samovar.spi.DurableObjectClasses"),
                TypeText.quoted(object.exported().name()),
                object.exported().creation(file),
                served());
    return file.text(body);
  }

  private String served() {
    var text = new StringBuilder();
    for (TypeElement api : object.apis()) {
      String name = file.use(Apis.className(api));
      text.append("    registry.serve(%1$s.NAME, %1$s::call);\n".formatted(name));
    }
    return text.toString();
  }
}
