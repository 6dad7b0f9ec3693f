package dev.samovar.email;

import java.util.Optional;

/**
 * A mailbox, such as {@code ann@example.com}.
 *
 * @param name shown beside it
 */
public record EmailAddress(String email, Optional<String> name) {

  /**
   * @throws EmailException if the address or the name has a line break
   */
  public EmailAddress {
    MimeText.refuseBreaks(email);
    name.ifPresent(MimeText::refuseBreaks);
  }

  public static EmailAddress of(String email) {
    return new EmailAddress(email, Optional.empty());
  }

  public static EmailAddress of(String email, String name) {
    return new EmailAddress(email, Optional.of(name));
  }
}
