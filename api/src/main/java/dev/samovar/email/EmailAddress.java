package dev.samovar.email;

import java.util.Optional;

/**
 * A mailbox, such as {@code ann@example.com}.
 *
 * @param name shown beside it
 */
public record EmailAddress(String email, Optional<String> name) {

  public static EmailAddress of(String email) {
    return new EmailAddress(email, Optional.empty());
  }

  public static EmailAddress of(String email, String name) {
    return new EmailAddress(email, Optional.of(name));
  }
}
