package dev.samovar.processor.service;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import dev.samovar.processor.exported.ExportedClass;
import java.util.List;
import java.util.stream.Collectors;

/** Writes how a runtime calls the objects of a class. */
final class EntrypointWriter {
  private final EntrypointModel entrypoint;
  private final JavaFile file;

  EntrypointWriter(EntrypointModel entrypoint) {
    this.entrypoint = entrypoint;
    var type = entrypoint.exported().type();
    this.file = new JavaFile(Names.packageOf(type), Names.generated(type, "Registration"));
  }

  String className() {
    return file.qualifiedName();
  }

  String text() {
    ExportedClass exported = entrypoint.exported();
    String body =
        """
        /** How a runtime calls objects of {@link %1$s}. */
        public final class %2$s implements %3$s {

          @Override
          public void register(Registry registry) {
            registry.entrypoint(
                %4$s,
                new %5$s((bindings, execution) -> %6$s)%7$s);
          }
        }
        """
            .formatted(
                file.use(exported.type()),
                Names.generated(exported.type(), "Registration"),
                file.use("dev.samovar.spi.ExportedClasses"),
                TypeText.quoted(exported.name()),
                file.use("dev.samovar.spi.EntrypointClass"),
                exported.creation(file),
                served());
    return file.text(body);
  }

  private String served() {
    var text = new StringBuilder();
    entrypoint.calls().forEach((api, methods) -> text.append(served(api, methods)));
    return text.toString();
  }

  private String served(String api, List<String> methods) {
    String names =
        methods.stream().map(name -> ", " + TypeText.quoted(name)).collect(Collectors.joining());
    return "\n            .serve(%s::call%s)".formatted(file.use(api), names);
  }
}
