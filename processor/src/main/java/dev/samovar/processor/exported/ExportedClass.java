package dev.samovar.processor.exported;

import dev.samovar.processor.Declared;
import dev.samovar.processor.JavaFile;
import dev.samovar.processor.bindings.Env;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A class that the worker exports.
 *
 * @param name as exported
 * @param arguments of its constructor, in order
 */
public record ExportedClass(
    ExportedKind kind, TypeElement type, String name, List<Argument> arguments, Declared declared) {

  /**
   * An argument: an env, or what an expression gives.
   *
   * @param env null for an expression
   */
  public record Argument(@Nullable Env env, String expression) {

    private String text(JavaFile file) {
      if (env == null) {
        return expression;
      }
      return env.methods().isEmpty()
          ? "new " + file.use(env.type()) + "() {}"
          : "new " + file.use(env.qualifiedClassName()) + "(bindings)";
    }
  }

  /** The expression that makes an object of it, where the bindings are called {@code bindings}. */
  public String creation(JavaFile file) {
    return arguments.stream()
        .map(argument -> argument.text(file))
        .collect(Collectors.joining(", ", "new " + file.use(type) + "(", ")"));
  }
}
