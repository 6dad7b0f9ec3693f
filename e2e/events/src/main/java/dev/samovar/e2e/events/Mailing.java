package dev.samovar.e2e.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailAddress;
import dev.samovar.email.EmailAttachment;
import dev.samovar.email.EmailException;
import dev.samovar.email.EmailMessage;
import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** E-mail in all forms. */
final class Mailing {
  private static final String SHOP = "shop@example.com";
  private static final String ANN = "ann@example.com";

  private Mailing() {}

  static void routes(Router<EventsEnv> router) {
    router.post("/email/raw", c -> sent(() -> c.env().email().send(raw(c))));
    router.post("/email/raw-stream", c -> sent(() -> c.env().email().send(rawStream(c))));
    router.post("/email/raw-body", c -> sent(() -> c.env().email().send(rawBody(c))));
    router.get("/email/confirmation", Mailing::confirmation);
    router.get("/email/full", c -> sent(() -> c.env().email().send(full())));
    router.get("/email/written", c -> sent(() -> c.env().email().send(written())));
    router.get("/email/two-lines", c -> sent(() -> c.env().email().send(twoLines())));
    router.get("/email/break-in/{part}", Mailing::withBreak);
    router.get("/email/composed-uncaught", c -> Response.text(c.env().email().send(composed(c))));
    router.get("/email/composed", c -> sent(() -> c.env().email().send(composed(c))));
  }

  private static Response confirmation(Context<EventsEnv> c) {
    ComposedEmail email =
        ComposedEmail.from("shop@example.com", "The Shop")
            .to("ann@example.com")
            .withSubject("Your order")
            .withHtml("<p>It is on its way.</p>");
    return sent(() -> c.env().email().send(email));
  }

  private static EmailMessage raw(Context<EventsEnv> c) {
    return EmailMessage.of(c.query("from").or(SHOP), c.query("to").or(ANN), c.request().text());
  }

  private static EmailMessage rawStream(Context<EventsEnv> c) {
    byte[] bytes = c.request().bytes();
    Body body = Body.of(new ByteArrayInputStream(bytes), bytes.length);
    return new EmailMessage(SHOP, ANN, body);
  }

  /** The request's body, as it comes. */
  private static EmailMessage rawBody(Context<EventsEnv> c) {
    return new EmailMessage(SHOP, ANN, c.request().body());
  }

  private static ComposedEmail composed(Context<EventsEnv> c) {
    return ComposedEmail.from(c.query("from").or(SHOP))
        .to(c.query("to").or(ANN))
        .withSubject("s")
        .withText("t");
  }

  private static EmailMessage twoLines() {
    return ComposedEmail.from(SHOP).to(ANN).withSubject("one\r\nBcc: two").toMessage();
  }

  /** A text of a client that would begin a header of its own; not caught. */
  private static Response withBreak(Context<EventsEnv> c) {
    String text = "one\r\nBcc: two@example.com";
    ComposedEmail email = ComposedEmail.from(SHOP).to(ANN).withSubject("s").withText("t");
    ComposedEmail broken =
        switch (c.path("part").value()) {
          case "subject" -> email.withSubject(text);
          case "name" -> email.replyTo(EmailAddress.of(ANN, text));
          case "address" -> email.cc(EmailAddress.of(text));
          case "header" -> email.withHeader("X-Order", text);
          default -> email.withAttachment(EmailAttachment.of(text, "text/plain", new byte[0]));
        };
    return Response.text(c.env().email().send(broken));
  }

  private static ComposedEmail full() {
    return ComposedEmail.from(SHOP, "Größe \"1\"")
        .to(EmailAddress.of(ANN, "Ann"))
        .cc(EmailAddress.of("cc@example.com"))
        .bcc(EmailAddress.of("bcc@example.com"))
        .replyTo(EmailAddress.of("help@example.com", "Help"))
        .withSubject("Grüße 😀")
        .withText("größer")
        .withHtml("<img src=\"cid:logo\">")
        .withHeader("X-Order", "42")
        .withAttachment(EmailAttachment.of("räßel.txt", "text/plain", "hello".getBytes(UTF_8)))
        .withAttachment(EmailAttachment.inline("logo", "l.png", "image/png", new byte[] {1, -1}));
  }

  /** As MIME that was written here. */
  private static EmailMessage written() {
    return ComposedEmail.from(SHOP, "Größe \"1\"")
        .to(EmailAddress.of(ANN, "Ann, the first"))
        .withSubject(
            "Grüße 😀 with a subject that is so long that it has to stand on several lines")
        .withText("größer\nzwei")
        .withHtml("<img src=\"cid:logo\">")
        .withAttachment(EmailAttachment.of("räßel.txt", "text/plain", "hello".getBytes(UTF_8)))
        .withAttachment(EmailAttachment.inline("logo", "l.png", "image/png", new byte[] {1, -1}))
        .toMessage();
  }

  private static Response sent(Supplier<String> send) {
    try {
      return Response.text("sent " + send.get());
    } catch (EmailException e) {
      return Response.text("refused: " + e.getMessage());
    }
  }
}
