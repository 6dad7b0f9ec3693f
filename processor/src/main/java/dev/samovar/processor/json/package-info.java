/** Codecs of types annotated {@code @CompiledJson}. */
package dev.samovar.processor.json;
