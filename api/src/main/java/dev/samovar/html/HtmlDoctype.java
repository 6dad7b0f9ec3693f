package dev.samovar.html;

import java.util.Optional;

/** The document's {@code <!DOCTYPE>}. */
public record HtmlDoctype(
    Optional<String> name, Optional<String> publicId, Optional<String> systemId) {}
