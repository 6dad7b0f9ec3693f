package dev.samovar.cloudflare.email;

import dev.samovar.cloudflare.email.jso.JsEmailSendResult;
import dev.samovar.cloudflare.email.jso.JsSendEmail;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailException;
import dev.samovar.email.EmailMessage;
import dev.samovar.email.SendEmail;
import dev.samovar.spi.EmailDriver;
import dev.samovar.worker.PlatformException;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;

/** The binding that sends e-mail. */
public final class CloudflareEmail implements EmailDriver {
  private final JsSendEmail binding;

  private CloudflareEmail(JsSendEmail binding) {
    this.binding = binding;
  }

  public static SendEmail sender(JSObject binding) {
    return new SendEmail(new CloudflareEmail((JsSendEmail) binding));
  }

  @Override
  public String send(EmailMessage message) {
    return sent(() -> binding.send(EmailPacking.toJs(message)));
  }

  @Override
  public String send(ComposedEmail email) {
    return sent(() -> binding.send(EmailPacking.toJs(email)));
  }

  static String sent(Supplier<JSObject> call) {
    return ((JsEmailSendResult) awaited(call)).getMessageId();
  }

  static JSObject awaited(Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      throw known instanceof PlatformException platform
          ? new EmailException(platform.getMessage(), platform)
          : known;
    }
  }
}
