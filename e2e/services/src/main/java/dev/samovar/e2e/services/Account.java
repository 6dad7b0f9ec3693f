package dev.samovar.e2e.services;

import com.dslplatform.json.CompiledJson;
import java.time.Instant;
import java.util.Optional;

@CompiledJson
record Account(long id, String owner, double rate, Optional<Instant> closed) {}
