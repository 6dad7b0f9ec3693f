package dev.samovar.jvm.config;

import java.util.Map;

/**
 * A binding to another worker.
 *
 * @param service the other worker's name
 * @param entrypoint the name of its class; empty for the worker itself
 */
public record ServiceConfig(String service, String entrypoint, Map<String, Object> props) {}
