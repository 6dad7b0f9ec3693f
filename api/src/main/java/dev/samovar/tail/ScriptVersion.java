package dev.samovar.tail;

import java.util.Optional;

/** Which version of a worker it was. */
public record ScriptVersion(Optional<String> id, Optional<String> tag, Optional<String> message) {}
