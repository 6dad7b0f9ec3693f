package dev.samovar.processor.rpc;

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
  private final ApiKind kind;
  private final JavaFile file;
  private final WireTypes wire;

  ApiWriter(Api api, ApiKind kind, Types types) {
    this.api = api;
    this.kind = kind;
    this.file = new JavaFile(Names.packageOf(api.type()), Names.generated(api.type(), "Api"));
    this.wire = new WireTypes(kind, types, file);
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

          public static %9$s call(Object object, String method, %6$s<%9$s> arguments) {
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
                file.use(kind.contract),
                TypeText.quoted(api.type().getQualifiedName().toString()),
                file.use(kind.callee),
                file.use("java.util.List"),
                cases(),
                stubs(),
                kind.wireType(file));
    return file.text(body);
  }

  private String cases() {
    var text = new StringBuilder();
    for (ExecutableElement method : api.methods()) {
      text.append("      case ").append(TypeText.quoted(kind.wireName(method))).append(":\n");
      String call = "target." + method.getSimpleName() + "(" + read(method) + ")";
      if (isVoid(method)) {
        text.append("        ")
            .append(call)
            .append(";\n        return ")
            .append(kind.nothing(file))
            .append(";\n");
      } else {
        text.append("        return ")
            .append(wire.write(call, method.getReturnType()))
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
          .append(wire.read("arguments.get(" + place + ")", parameter.asType()));
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
        "this.object.%s(%s%s, %s.of(%s))"
            .formatted(
                Annotations.has(method, IDEMPOTENT) ? "callIdempotent" : "call",
                kind.address(),
                TypeText.quoted(kind.wireName(method)),
                file.use("java.util.List"),
                written(method));
    String statement = isVoid(method) ? call : "return " + wire.read(call, method.getReturnType());
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
        .map(each -> wire.write(each.getSimpleName() + "", each.asType()))
        .collect(Collectors.joining(", "));
  }

  private String parameters(ExecutableElement method) {
    return method.getParameters().stream()
        .map(each -> TypeText.of(each.asType(), file) + " " + each.getSimpleName())
        .collect(Collectors.joining(", "));
  }

  private static boolean isVoid(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID;
  }
}
