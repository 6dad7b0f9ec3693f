package dev.samovar.e2e.events;

import com.dslplatform.json.CompiledJson;

/**
 * A message.
 *
 * @param key under which the consumer leaves what it did
 * @param action what it is to do
 */
@CompiledJson
record Note(String key, String action, long number, String text) {}
