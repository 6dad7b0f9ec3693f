package dev.samovar.http;

import dev.samovar.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields and files of a form, in the order they came; a name may repeat. */
public final class FormData {
  private final List<FormPart> parts;

  FormData(List<FormPart> parts) {
    this.parts = List.copyOf(parts);
  }

  public List<FormPart> parts() {
    return parts;
  }

  /** The first text of that name; a file is none. */
  public Optional<String> field(String name) {
    for (FormPart part : parts) {
      if (part instanceof FormField field && field.name().equals(name)) {
        return Optional.of(field.value());
      }
    }
    return Optional.empty();
  }

  /** The first text of that name, to convert, or to name in the answer when it is missing. */
  public Param param(String name) {
    return new Param(Location.FORM, name, field(name).orElse(null));
  }

  public List<String> fields(String name) {
    List<String> values = new ArrayList<>();
    for (FormPart part : parts) {
      if (part instanceof FormField field && field.name().equals(name)) {
        values.add(field.value());
      }
    }
    return values;
  }

  /** The first file of that name; a text is none. */
  public Optional<FormFile> file(String name) {
    List<FormFile> files = files(name);
    return files.isEmpty() ? Optional.empty() : Optional.of(files.get(0));
  }

  public List<FormFile> files(String name) {
    List<FormFile> files = new ArrayList<>();
    for (FormPart part : parts) {
      if (part instanceof FormFile file && file.name().equals(name)) {
        files.add(file);
      }
    }
    return files;
  }
}
