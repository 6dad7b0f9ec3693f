package dev.samovar.cloudflare.email;

import dev.samovar.cloudflare.email.jso.JsEmailAddress;
import dev.samovar.cloudflare.email.jso.JsEmailReplyMessageBuilder;
import dev.samovar.cloudflare.http.Bodies;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailAddress;
import dev.samovar.email.EmailAttachment;
import dev.samovar.email.EmailMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** Messages as the platform takes them. */
final class EmailPacking {

  private EmailPacking() {}

  /** An EmailMessage of {@code cloudflare:email}. */
  static JSObject toJs(EmailMessage message) {
    return message(message.from(), message.to(), Bodies.toJs(message.raw()));
  }

  /** An EmailMessageBuilder. */
  static JSObject toJs(ComposedEmail email) {
    JSObject js = withoutRecipients(email);
    recipients(js, "to", email.to());
    recipients(js, "cc", email.cc());
    recipients(js, "bcc", email.bcc());
    return js;
  }

  /** An EmailReplyMessageBuilder. */
  static JsEmailReplyMessageBuilder withoutRecipients(ComposedEmail email) {
    JsEmailReplyMessageBuilder js = JSObjects.create();
    js.setFrom(address(email.from()));
    js.setSubject(email.subject());
    email.replyTo().ifPresent(address -> js.setReplyTo(address(address)));
    email.text().ifPresent(js::setText);
    email.html().ifPresent(js::setHtml);
    if (!email.headers().isEmpty()) {
      JSObject headers = JSObjects.create();
      email.headers().forEach((name, value) -> put(headers, name, Strings.toJs(value)));
      js.setHeaders(headers);
    }
    if (!email.attachments().isEmpty()) {
      JSObject attachments = JsArrays.create();
      email.attachments().forEach(each -> JsArrays.push(attachments, attachment(each)));
      js.setAttachments(attachments);
    }
    return js;
  }

  private static void recipients(JSObject builder, String field, List<EmailAddress> addresses) {
    if (!addresses.isEmpty()) {
      JSObject all = JsArrays.create();
      addresses.forEach(address -> JsArrays.push(all, address(address)));
      put(builder, field, all);
    }
  }

  private static JSObject address(EmailAddress address) {
    if (address.name().isEmpty()) {
      return Strings.toJs(address.email());
    }
    JsEmailAddress js = JSObjects.create();
    js.setEmail(address.email());
    js.setName(address.name().get());
    return js;
  }

  private static JSObject attachment(EmailAttachment attachment) {
    return attachment(
        attachment.filename(),
        attachment.type(),
        Bytes.toJs(attachment.content()),
        attachment.contentId().orElse(null));
  }

  @JSBody(
      params = {"filename", "type", "content", "contentId"},
      script =
          "return contentId === null"
              + " ? {disposition: 'attachment', filename: filename, type: type, content: content}"
              + " : {disposition: 'inline', contentId: contentId, filename: filename, type: type, content: content};")
  private static native JSObject attachment(
      String filename, String type, JSObject content, @Nullable String contentId);

  @JSBody(
      params = {"object", "name", "value"},
      script = "object[name] = value;")
  private static native void put(JSObject object, String name, JSObject value);

  /** It takes text or a stream, and bytes need not be text. */
  @JSBody(
      params = {"from", "to", "raw"},
      imports = @JSBodyImport(alias = "email", fromModule = "cloudflare:email"),
      script =
          "var stream = raw instanceof ReadableStream ? raw : new Response(raw === null ? '' : raw).body;"
              + "return new email.EmailMessage(from, to, stream);")
  private static native JSObject message(String from, String to, @Nullable JSObject raw);
}
