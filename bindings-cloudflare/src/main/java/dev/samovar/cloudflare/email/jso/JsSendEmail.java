package dev.samovar.cloudflare.email.jso;

import org.teavm.jso.JSObject;

/** SendEmail — workerd types/generated-snapshot/index.d.ts */
public interface JsSendEmail extends JSObject {

  /**
   * A promise of {@link JsEmailSendResult}.
   *
   * @param message an EmailMessage of cloudflare:email, or a builder
   */
  JSObject send(JSObject message);
}
