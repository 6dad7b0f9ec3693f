package dev.samovar.e2e.events;

import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailException;
import dev.samovar.email.EmailMessage;
import dev.samovar.email.ForwardableEmailMessage;

/** What the worker does with an e-mail, by its recipient. */
final class Receiving {

  private Receiving() {}

  static void take(ForwardableEmailMessage<EventsEnv> message) {
    switch (message.to()) {
      case "store@events.example" -> store(message);
      case "help@events.example" ->
          message.reply(
              ComposedEmail.from("help@events.example", "Help")
                  .withSubject("Re: " + message.headers().first("Subject").orElse(""))
                  .withText("We have it."));
      case "raw@events.example" ->
          message.reply(answer(message, message.headers().first("Message-ID").orElse("")));
      case "wrong@events.example" -> note(message, answer(message, "<other@example.com>"));
      default -> throw new IllegalStateException("no mail on purpose");
    }
  }

  private static void store(ForwardableEmailMessage<EventsEnv> message) {
    String subject = message.headers().first("Subject").orElse("none");
    String text = message.raw().text();
    message
        .env()
        .seen()
        .put(
            "email",
            message.from() + " " + subject + " " + message.raw().length() + " " + text.length());
  }

  private static EmailMessage answer(ForwardableEmailMessage<EventsEnv> message, String inReplyTo) {
    return ComposedEmail.from(message.to())
        .to(message.from())
        .withSubject("Re")
        .withText("We have it.")
        .withHeader("In-Reply-To", inReplyTo)
        .toMessage();
  }

  private static void note(ForwardableEmailMessage<EventsEnv> message, EmailMessage answer) {
    try {
      message.reply(answer);
    } catch (EmailException e) {
      message.env().seen().put("email-refused", String.valueOf(e.getMessage()));
    }
  }
}
