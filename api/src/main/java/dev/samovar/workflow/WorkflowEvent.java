package dev.samovar.workflow;

import java.time.Instant;

/**
 * What an instance was made with.
 *
 * @param timestamp when it was made
 * @param workflowName as in the configuration
 */
public record WorkflowEvent<P>(
    P payload, Instant timestamp, String instanceId, String workflowName) {}
