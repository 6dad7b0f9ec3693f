package dev.samovar.jvm.config;

import java.util.Optional;
import org.tomlj.TomlTable;

/**
 * A consumer of the configuration.
 *
 * @param retryDelaySeconds of a retry that says none
 * @param deadLetterQueue where messages go that were tried too often
 */
public record QueueConsumerConfig(
    String queue,
    int maxBatchSize,
    int maxRetries,
    int retryDelaySeconds,
    Optional<String> deadLetterQueue) {

  static QueueConsumerConfig of(String queue, TomlTable table) {
    return new QueueConsumerConfig(
        queue,
        number(table, "max_batch_size", 10),
        number(table, "max_retries", 3),
        number(table, "retry_delay", 0),
        Optional.ofNullable(table.getString("dead_letter_queue")));
  }

  private static int number(TomlTable table, String key, int fallback) {
    return (int) table.getLong(key, () -> fallback);
  }
}
