package dev.samovar.http;

/** A field or a file of a form. */
public sealed interface FormPart permits FormField, FormFile {
  String name();
}
