package dev.samovar.cloudflare.email.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * EmailReplyMessageBuilder — workerd types/generated-snapshot/index.d.ts
 *
 * <p>With recipients, which are set by name, it is an EmailMessageBuilder.
 */
public interface JsEmailReplyMessageBuilder extends JSObject {

  /** A string or a {@link JsEmailAddress}. */
  @JSProperty
  void setFrom(JSObject address);

  @JSProperty
  void setSubject(String subject);

  /** Absent for the sender. */
  @JSProperty
  void setReplyTo(JSObject address);

  /** An object of strings. */
  @JSProperty
  void setHeaders(JSObject headers);

  @JSProperty
  void setText(String text);

  @JSProperty
  void setHtml(String html);

  /** An array of EmailAttachment. */
  @JSProperty
  void setAttachments(JSObject attachments);
}
