package dev.samovar.e2e.services;

import com.dslplatform.json.CompiledJson;

/**
 * @param failures how often the charge fails before it does not
 */
@CompiledJson
record Order(String item, long cents, int failures) {}
