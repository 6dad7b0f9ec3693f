package dev.samovar.email;

import java.util.Optional;

/**
 * A file that goes with a message.
 *
 * @param type such as {@code application/pdf}
 * @param contentId the name by which HTML shows it, {@code <img src="cid:logo">}; empty for a file
 *     beside the text
 */
public record EmailAttachment(
    String filename, String type, byte[] content, Optional<String> contentId) {

  /**
   * @throws EmailException if its name, type or content id has a line break
   */
  public EmailAttachment {
    MimeText.refuseBreaks(filename);
    MimeText.refuseBreaks(type);
    contentId.ifPresent(MimeText::refuseBreaks);
  }

  /** A file beside the text. */
  public static EmailAttachment of(String filename, String type, byte[] content) {
    return new EmailAttachment(filename, type, content, Optional.empty());
  }

  /** A file that the HTML shows: {@code <img src="cid:logo">} for the content id {@code logo}. */
  public static EmailAttachment inline(
      String contentId, String filename, String type, byte[] content) {
    return new EmailAttachment(filename, type, content, Optional.of(contentId));
  }
}
