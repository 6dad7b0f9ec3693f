package dev.samovar.e2e.services;

import com.dslplatform.json.CompiledJson;
import java.time.Instant;

@CompiledJson
record Charge(long cents, int attempts, Instant at) {}
