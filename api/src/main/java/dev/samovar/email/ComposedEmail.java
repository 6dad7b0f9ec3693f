package dev.samovar.email;

import dev.samovar.http.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message by its parts, which the platform writes as MIME: {@code
 * ComposedEmail.from("shop@example.com", "Shop").to("ann@example.com").withSubject("Hello")
 * .withText("Your order is on its way.")}. Each method answers a new one.
 *
 * @see <a href="https://developers.cloudflare.com/email-routing/email-workers/">Email Workers</a>
 */
public final class ComposedEmail {
  private final EmailAddress from;
  private List<EmailAddress> to = List.of();
  private List<EmailAddress> cc = List.of();
  private List<EmailAddress> bcc = List.of();
  private Optional<EmailAddress> replyTo = Optional.empty();
  private String subject = "";
  private Optional<String> text = Optional.empty();
  private Optional<String> html = Optional.empty();
  private Map<String, String> headers = Map.of();
  private List<EmailAttachment> attachments = List.of();

  private ComposedEmail(EmailAddress from) {
    this.from = from;
  }

  public static ComposedEmail from(String email) {
    return from(EmailAddress.of(email));
  }

  public static ComposedEmail from(String email, String name) {
    return from(EmailAddress.of(email, name));
  }

  public static ComposedEmail from(EmailAddress sender) {
    return new ComposedEmail(sender);
  }

  /** A further recipient. */
  public ComposedEmail to(String email) {
    return to(EmailAddress.of(email));
  }

  public ComposedEmail to(EmailAddress recipient) {
    ComposedEmail copy = copy();
    copy.to = plus(to, recipient);
    return copy;
  }

  /** A further recipient of a copy. */
  public ComposedEmail cc(EmailAddress recipient) {
    ComposedEmail copy = copy();
    copy.cc = plus(cc, recipient);
    return copy;
  }

  /** A further recipient, whom the others do not see. */
  public ComposedEmail bcc(EmailAddress recipient) {
    ComposedEmail copy = copy();
    copy.bcc = plus(bcc, recipient);
    return copy;
  }

  /** Who gets the answers, in place of the sender. */
  public ComposedEmail replyTo(EmailAddress address) {
    ComposedEmail copy = copy();
    copy.replyTo = Optional.of(address);
    return copy;
  }

  /**
   * @throws EmailException if it has a line break
   */
  public ComposedEmail withSubject(String words) {
    MimeText.refuseBreaks(words);
    ComposedEmail copy = copy();
    copy.subject = words;
    return copy;
  }

  public ComposedEmail withText(String body) {
    ComposedEmail copy = copy();
    copy.text = Optional.of(body);
    return copy;
  }

  public ComposedEmail withHtml(String body) {
    ComposedEmail copy = copy();
    copy.html = Optional.of(body);
    return copy;
  }

  /**
   * A header beyond those that the other methods write, such as {@code List-Unsubscribe}.
   *
   * @throws EmailException if the name or the value has a line break
   */
  public ComposedEmail withHeader(String name, String value) {
    MimeText.refuseBreaks(name);
    MimeText.refuseBreaks(value);
    ComposedEmail copy = copy();
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    copy.headers = more;
    return copy;
  }

  public ComposedEmail withAttachment(EmailAttachment attachment) {
    ComposedEmail copy = copy();
    copy.attachments = plus(attachments, attachment);
    return copy;
  }

  /** The message as MIME, with a date and a Message-ID; without {@code bcc}. */
  public Body mime() {
    return new MimeMessage(this).toBody();
  }

  /**
   * The message as MIME, in an envelope for its one recipient.
   *
   * @throws EmailException if it has not exactly one recipient
   */
  public EmailMessage toMessage() {
    if (to.size() + cc.size() + bcc.size() != 1 || to.isEmpty()) {
      throw new EmailException(
          "An envelope has one recipient: make one message for each, with one 'to' and no other");
    }
    return new EmailMessage(from.email(), to.get(0).email(), mime());
  }

  public EmailAddress from() {
    return from;
  }

  public List<EmailAddress> to() {
    return to;
  }

  public List<EmailAddress> cc() {
    return cc;
  }

  public List<EmailAddress> bcc() {
    return bcc;
  }

  public Optional<EmailAddress> replyTo() {
    return replyTo;
  }

  public String subject() {
    return subject;
  }

  public Optional<String> text() {
    return text;
  }

  public Optional<String> html() {
    return html;
  }

  public Map<String, String> headers() {
    return headers;
  }

  public List<EmailAttachment> attachments() {
    return attachments;
  }

  private ComposedEmail copy() {
    ComposedEmail copy = new ComposedEmail(from);
    copy.to = to;
    copy.cc = cc;
    copy.bcc = bcc;
    copy.replyTo = replyTo;
    copy.subject = subject;
    copy.text = text;
    copy.html = html;
    copy.headers = headers;
    copy.attachments = attachments;
    return copy;
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
