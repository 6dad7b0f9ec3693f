package dev.samovar.http;

/** A text of a form. */
public record FormField(String name, String value) implements FormPart {}
