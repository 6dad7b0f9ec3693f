package dev.samovar.e2e.events;

/** A message as it comes over the wire. */
final class ReceivedMail {
  static final String RAW =
      "From: Ann <ann@example.com>\r\n"
          + "To: store@events.example\r\n"
          + "Subject: Where is it?\r\n"
          + "Message-ID: <42@example.com>\r\n"
          + "\r\n"
          + "Größer.\r\n";

  private ReceivedMail() {}
}
