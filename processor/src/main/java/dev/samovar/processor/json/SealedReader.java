package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import dev.samovar.processor.json.JsonSealed.Case;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed type annotated {@code @CompiledJson}: the records at its ends. */
final class SealedReader {
  private final Compilation compilation;
  private final JsonTypes types;

  SealedReader(Compilation compilation, JsonTypes types) {
    this.compilation = compilation;
    this.types = types;
  }

  /** Empty after an error. */
  Optional<JsonSealed> read(TypeElement type) {
    String name = Names.nested(type);
    String discriminator = types.discriminator(type);
    if (discriminator.isEmpty()) {
      return error(
          type,
          "'%s' needs a member that tells its types apart: @CompiledJson(discriminator = \"kind\")."
              .formatted(name));
    }
    if (!type.getTypeParameters().isEmpty()) {
      return error(
          type,
          "Samovar does not compile sealed types with type parameters. Remove those of '%s'."
              .formatted(name));
    }
    var cases = new ArrayList<Case>();
    if (!collect(type, type, cases)) {
      return Optional.empty();
    }
    var values = new HashSet<String>();
    for (Case each : cases) {
      if (!values.add(each.value())) {
        return error(
            type,
            "Two types of '%s' are told by '%s'. Rename one with @CompiledJson(name = …)."
                .formatted(name, each.value()));
      }
    }
    return Optional.of(new JsonSealed(type, discriminator, List.copyOf(cases)));
  }

  private boolean collect(TypeElement root, TypeElement type, List<Case> cases) {
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      var each = (TypeElement) ((DeclaredType) permitted).asElement();
      if (each.getModifiers().contains(Modifier.SEALED)) {
        if (!collect(root, each, cases)) {
          return false;
        }
        continue;
      }
      boolean fits =
          each.getKind() == ElementKind.RECORD
              && each.getTypeParameters().isEmpty()
              && Annotations.has(each, JsonNames.COMPILED_JSON);
      if (!fits) {
        error(
            root,
            "'%s' permits '%s', which must be a record annotated @CompiledJson, without type parameters."
                .formatted(Names.nested(root), Names.nested(each)));
        return false;
      }
      cases.add(new Case(each, types.tagValue(each)));
    }
    return true;
  }

  private Optional<JsonSealed> error(TypeElement type, String message) {
    compilation.diagnostics().error(type, message);
    return Optional.empty();
  }
}
