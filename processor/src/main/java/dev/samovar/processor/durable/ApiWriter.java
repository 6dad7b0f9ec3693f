package dev.samovar.processor.durable;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/** Writes the two ends of an interface: the stub, and the calls to an object that implements it. */
final class ApiWriter {
  private static final String IDEMPOTENT = "dev.samovar.worker.Idempotent";

  private final Api api;
  private final Types types;
  private final JavaFile file;

  ApiWriter(Api api, Types types) {
    this.api = api;
    this.types = types;
    this.file = new JavaFile(Names.packageOf(api.type()), Names.generated(api.type(), "Api"));
  }

  String className() {
    return file.qualifiedName();
  }

  String text() {
    String body =
        """
        /** {@link %1$s} over the wire: the stub of a caller, and the calls to an object. */
        public final class %2$s implements %3$s<%1$s> {
          public static final String NAME = %4$s;

          @Override
          public %1$s stub(%5$s object) {
            return new Stub(object);
          }

          public static byte[] call(Object object, String method, %6$s<byte[]> arguments) {
            if (!(object instanceof %1$s target)) {
              throw new IllegalArgumentException(object.getClass().getName() + " is no " + NAME);
            }
            switch (method) {
        %7$s      default:
                throw new IllegalArgumentException(NAME + " has no method " + method);
            }
          }

          private record Stub(%5$s object) implements %1$s {
        %8$s  }
        }
        """
            .formatted(
                file.use(api.type()),
                Names.generated(api.type(), "Api"),
                file.use("dev.samovar.spi.ObjectApi"),
                TypeText.quoted(api.type().getQualifiedName().toString()),
                file.use("dev.samovar.durable.DurableObjectStub"),
                file.use("java.util.List"),
                cases(),
                stubs());
    return file.text(body);
  }

  private String cases() {
    var text = new StringBuilder();
    for (ExecutableElement method : api.methods()) {
      text.append("      case ").append(TypeText.quoted(wireName(method))).append(":\n");
      String call = "target." + method.getSimpleName() + "(" + read(method) + ")";
      if (isVoid(method)) {
        text.append("        ").append(call).append(";\n        return new byte[0];\n");
      } else {
        text.append("        return ")
            .append(WireTypes.write(call, method.getReturnType(), types, file))
            .append(";\n");
      }
    }
    return text.toString();
  }

  private String read(ExecutableElement method) {
    var text = new StringBuilder();
    int place = 0;
    for (VariableElement parameter : method.getParameters()) {
      text.append(place == 0 ? "" : ", ")
          .append(WireTypes.read("arguments.get(" + place + ")", parameter.asType(), types, file));
      place++;
    }
    return text.toString();
  }

  private String stubs() {
    var text = new StringBuilder(api.answersRequests() ? fetch() : "");
    for (ExecutableElement method : api.methods()) {
      text.append(stub(method));
    }
    return text.toString();
  }

  private String fetch() {
    return """

            @Override
            public %s fetch(%s request) {
              return this.object.fetch(request);
            }
        """
        .formatted(file.use("dev.samovar.http.Response"), file.use("dev.samovar.http.Request"));
  }

  private String stub(ExecutableElement method) {
    String call =
        "this.object.%s(NAME, %s, %s.of(%s))"
            .formatted(
                Annotations.has(method, IDEMPOTENT) ? "callIdempotent" : "call",
                TypeText.quoted(wireName(method)),
                file.use("java.util.List"),
                written(method));
    String statement =
        isVoid(method)
            ? call
            : "return " + WireTypes.read(call, method.getReturnType(), types, file);
    return """

            @Override
            public %s %s(%s) {
              %s;
            }
        """
        .formatted(
            TypeText.of(method.getReturnType(), file),
            method.getSimpleName(),
            parameters(method),
            statement);
  }

  private String written(ExecutableElement method) {
    return method.getParameters().stream()
        .map(each -> WireTypes.write(each.getSimpleName() + "", each.asType(), types, file))
        .collect(Collectors.joining(", "));
  }

  private String parameters(ExecutableElement method) {
    return method.getParameters().stream()
        .map(each -> TypeText.of(each.asType(), file) + " " + each.getSimpleName())
        .collect(Collectors.joining(", "));
  }

  private static String wireName(ExecutableElement method) {
    return method.getSimpleName()
        + method.getParameters().stream()
            .map(each -> each.asType().toString())
            .collect(Collectors.joining(",", "(", ")"));
  }

  private static boolean isVoid(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID;
  }
}
