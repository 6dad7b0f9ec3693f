package dev.samovar.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MimeMessageTest {
  private static final ComposedEmail EMAIL =
      ComposedEmail.from("shop@example.com", "The Shop").to("ann@example.com");

  @Test
  void text_isOnePart() {
    String mime = mime(EMAIL.withSubject("Hello").withText("one\ntwo\r\n"));

    assertTrue(mime.startsWith("From: The Shop <shop@example.com>\r\nTo: ann@example.com\r\n"));
    assertTrue(mime.contains("\r\nSubject: Hello\r\nDate: "));
    assertTrue(
        mime.endsWith(
            "\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 7bit\r\n\r\n"
                + "one\r\ntwo\r\n\r\n"));
  }

  @Test
  void dateAndMessageId_areThere() {
    String mime = mime(EMAIL);

    assertTrue(
        mime.matches("(?s).*\r\nDate: \\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} \\+0000\r\n.*"));
    assertTrue(mime.matches("(?s).*\r\nMessage-ID: <[-0-9a-f]{36}@example\\.com>\r\n.*"));
  }

  @Test
  void ownMessageId_isKept() {
    String mime = mime(EMAIL.withHeader("message-id", "<mine@example.com>"));

    assertTrue(mime.contains("\r\nmessage-id: <mine@example.com>\r\n"));
    assertFalse(mime.contains("Message-ID"));
  }

  @Test
  void textBeyondAscii_isBase64() {
    String mime = mime(EMAIL.withText("größer"));

    assertTrue(mime.endsWith("Content-Transfer-Encoding: base64\r\n\r\nZ3LDtsOfZXI=\r\n"));
  }

  @Test
  void subjectBeyondAscii_isEncodedInWordsOfWholeCharacters() {
    String mime = mime(EMAIL.withSubject("Größe ".repeat(5) + "😀".repeat(12)));

    List<String> lines =
        mime.lines()
            .dropWhile(line -> !line.startsWith("Subject: "))
            .takeWhile(line -> line.startsWith("Subject") || line.startsWith(" "))
            .toList();
    assertEquals(
        List.of(
            "Subject: =?UTF-8?B?R3LDtsOfZSBHcsO2w59lIEdyw7bDn2UgR3LDtsOfZSBHcsO2w59lIPCfmIA=?=",
            " =?UTF-8?B?8J+YgPCfmIDwn5iA8J+YgPCfmIDwn5iA8J+YgPCfmIDwn5iA8J+YgPCfmIA=?="),
        lines);
  }

  @Test
  void longHeader_isFoldedAtSpaces() {
    String mime = mime(EMAIL.withSubject("word ".repeat(30).strip()));

    assertTrue(mime.lines().allMatch(line -> line.length() <= 78));
    assertTrue(mime.replace("\r\n ", " ").contains("Subject: " + "word ".repeat(30).strip()));
  }

  @Test
  void names_areQuotedOrEncoded() {
    assertEquals(
        "\"Ann \\\"the first\\\"\" <a@example.com>",
        MimeText.address(EmailAddress.of("a@example.com", "Ann \"the first\"")));
    assertEquals(
        "\"Ann, first\" <a@example.com>",
        MimeText.address(EmailAddress.of("a@example.com", "Ann, first")));
    assertEquals(
        "=?UTF-8?B?w4Rubg==?= <a@example.com>",
        MimeText.address(EmailAddress.of("a@example.com", "Änn")));
  }

  @Test
  void blindCopies_areInNoHeader() {
    String mime = mime(EMAIL.cc(EmailAddress.of("c@example.com")).bcc(EmailAddress.of("b@x.com")));

    assertTrue(mime.contains("\r\nCc: c@example.com\r\n"));
    assertFalse(mime.contains("b@x.com"));
  }

  @Test
  void alternativesStandWithinRelatedWithinMixed() {
    String mime =
        mime(
            EMAIL
                .withText("t")
                .withHtml("<img src=\"cid:logo\">")
                .withAttachment(EmailAttachment.of("ä b.txt", "text/plain", new byte[] {1}))
                .withAttachment(
                    EmailAttachment.inline("logo", "l.png", "image/png", new byte[100])));

    List<String> types =
        mime.lines()
            .filter(line -> line.startsWith("Content-Type: "))
            .map(line -> line.substring(14).replaceAll(";.*", ""))
            .toList();
    assertEquals(
        List.of(
            "multipart/mixed",
            "multipart/related",
            "multipart/alternative",
            "text/plain",
            "text/html",
            "image/png",
            "text/plain"),
        types);
    assertTrue(
        mime.contains("Content-Disposition: attachment; filename*=UTF-8''%C3%A4%20b.txt\r\n"));
    assertTrue(
        mime.contains("Content-Disposition: inline; filename=\"l.png\"\r\nContent-ID: <logo>\r\n"));
    assertTrue(mime.lines().allMatch(line -> line.length() <= 78));
  }

  @Test
  void lineBreakInAHeader_isRefused() {
    assertThrows(EmailException.class, () -> EMAIL.withSubject("a\r\nBcc: b@x.com").mime());
    assertThrows(EmailException.class, () -> EMAIL.withHeader("X-A: 1\nX-B", "2").mime());
    assertThrows(
        EmailException.class, () -> EMAIL.replyTo(EmailAddress.of("a@x.com", "a\nb")).mime());
  }

  @Test
  void envelope_hasOneRecipient() {
    assertEquals("ann@example.com", EMAIL.toMessage().to());
    assertThrows(EmailException.class, () -> EMAIL.to("b@example.com").toMessage());
  }

  private static String mime(ComposedEmail email) {
    return email.mime().text();
  }
}
