package dev.samovar.jvm.config;

/**
 * A binding to a Workflow of this worker.
 *
 * @param name the Workflow's
 */
public record WorkflowConfig(String name, String className) {}
