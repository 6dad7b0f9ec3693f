package dev.samovar.workflow;

import java.util.List;

/**
 * What became of a batch of instances.
 *
 * @param deleted the ids of those that were removed
 * @param errors those that were not
 */
public record BatchDeletion(List<String> deleted, List<Failure> errors) {

  public BatchDeletion {
    deleted = List.copyOf(deleted);
    errors = List.copyOf(errors);
  }

  /**
   * Why an instance was not removed.
   *
   * @param code the platform's
   */
  public record Failure(String id, int code, String message) {}
}
