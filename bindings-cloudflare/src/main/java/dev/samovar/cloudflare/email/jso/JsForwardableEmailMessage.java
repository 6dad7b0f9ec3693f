package dev.samovar.cloudflare.email.jso;

import dev.samovar.cloudflare.http.jso.JsHeaders;
import dev.samovar.cloudflare.http.jso.JsReadableStream;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** ForwardableEmailMessage — workerd types/generated-snapshot/index.d.ts */
public interface JsForwardableEmailMessage extends JSObject {

  @JSProperty
  String getFrom();

  @JSProperty
  String getTo();

  @JSProperty
  JsReadableStream getRaw();

  @JSProperty
  JsHeaders getHeaders();

  @JSProperty
  double getRawSize();

  void setReject(String reason);

  /** A promise of {@link JsEmailSendResult}. */
  JSObject forward(String rcptTo, JsHeaders headers);

  /**
   * A promise of {@link JsEmailSendResult}.
   *
   * @param message an EmailMessage of cloudflare:email, or a {@link JsEmailReplyMessageBuilder}
   */
  JSObject reply(JSObject message);
}
