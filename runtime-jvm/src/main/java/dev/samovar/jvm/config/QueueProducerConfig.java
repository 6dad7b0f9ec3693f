package dev.samovar.jvm.config;

/**
 * A queue to send to.
 *
 * @param deliveryDelaySeconds of messages that are sent without a delay of their own
 */
public record QueueProducerConfig(String queue, int deliveryDelaySeconds) {}
