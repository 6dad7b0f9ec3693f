package dev.samovar.jvm.config;

import java.util.List;
import java.util.Optional;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/**
 * Whom a binding may write as and to; empty for no limit.
 *
 * @param destination the one recipient
 */
public record SendEmailConfig(
    Optional<String> destination,
    Optional<List<String>> allowedDestinations,
    Optional<List<String>> allowedSenders) {

  static SendEmailConfig of(TomlTable table) {
    return new SendEmailConfig(
        Optional.ofNullable(table.getString("destination_address")),
        Optional.ofNullable(table.getArray("allowed_destination_addresses"))
            .map(SendEmailConfig::texts),
        Optional.ofNullable(table.getArray("allowed_sender_addresses"))
            .map(SendEmailConfig::texts));
  }

  private static List<String> texts(TomlArray array) {
    return array.toList().stream().map(Object::toString).toList();
  }
}
