package dev.samovar.processor.bindings;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;

/** Writes the class behind an env interface. */
final class EnvWriter {
  /** What fits in a line of 100 after {@code return} and before its semicolon. */
  private static final int LINE = 88;

  private final Env env;
  private final JavaFile file;

  EnvWriter(Env env) {
    this.env = env;
    this.file = new JavaFile(Names.packageOf(env.type()), env.className());
  }

  String className() {
    return file.qualifiedName();
  }

  String text() {
    String body =
        """
        /** {@link %2$s} over one event's bindings, each looked up when it is asked for. */
        %1$sfinal class %3$s implements %2$s {
          private final %4$s source;

          %1$s%3$s(%4$s source) {
            this.source = source;
          }
        %5$s}
        """
            .formatted(
                Names.isPublic(env.type()) ? "public " : "",
                file.use(env.type()),
                env.className(),
                file.use("dev.samovar.spi.BindingSource"),
                methods());
    return file.text(body);
  }

  private String methods() {
    var text = new StringBuilder();
    env.methods().forEach(method -> text.append(method(method)));
    return text.toString();
  }

  private String method(BindingMethod method) {
    return """

          @Override
          public %s %s() {
            return %s;
          }
        """
        .formatted(returnType(method), method.name(), value(method));
  }

  private String returnType(BindingMethod method) {
    return TypeText.of(method.method().getReturnType(), file);
  }

  private String value(BindingMethod method) {
    String name = TypeText.quoted(method.binding());
    String lookup = method.kind().lookup().expression(name, method.type(), file);
    if (!method.optional()) {
      return lookup;
    }
    String optional = file.use("java.util.Optional");
    String present = optional + ".of(" + lookup + ")";
    String line = "source.has(%s) ? %s : %s.empty()".formatted(name, present, optional);
    return line.length() <= LINE
        ? line
        : "source.has(%s)\n        ? %s\n        : %s.empty()".formatted(name, present, optional);
  }
}
