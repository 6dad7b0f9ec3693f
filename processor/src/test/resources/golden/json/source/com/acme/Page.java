package com.acme;

import com.dslplatform.json.CompiledJson;
import java.util.List;
import java.util.Optional;

@CompiledJson
public record Page<T>(List<T> items, Optional<T> first, List<Page<T>> parts, int total) {}
