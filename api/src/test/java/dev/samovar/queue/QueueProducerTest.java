package dev.samovar.queue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.json.JsonType;
import dev.samovar.spi.MessageFormat;
import dev.samovar.spi.QueueBody;
import dev.samovar.spi.QueueDriver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueProducerTest {
  private final Sent sent = new Sent();
  private final QueueProducer<String> texts = new QueueProducer<>(MessageFormat.text(), sent);
  private final QueueProducer<Object> values =
      new QueueProducer<>(MessageFormat.json(JsonType.any()), sent);

  @Test
  void text_isSentAsText() {
    texts.send("größer");

    assertEquals(QueueContentType.TEXT, sent.messages.get(0).contentType());
    assertEquals("größer", text(0));
    assertEquals(-1, sent.delaySeconds);
  }

  @Test
  void value_isSentAsJson() {
    values.send(Map.of("a", 1));

    assertEquals(QueueContentType.JSON, sent.messages.get(0).contentType());
    assertEquals("{\"a\":1}", text(0));
  }

  @Test
  void bytes_areSentAsTheyAre() {
    new QueueProducer<>(MessageFormat.bytes(), sent).send(new byte[] {0, -1});

    assertArrayEquals(new byte[] {0, -1}, sent.messages.get(0).bytes());
  }

  @Test
  void textAsJson_isQuoted() {
    texts.send("a\"", QueueSendOptions.none().withContentType(QueueContentType.JSON));

    assertEquals("\"a\\\"\"", text(0));
  }

  @Test
  void delay_isInSeconds() {
    texts.send("a", QueueSendOptions.none().withDelay(Duration.ofHours(24)));

    assertEquals(86400, sent.delaySeconds);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 86401, Long.MAX_VALUE / 1000})
  void delayBeyondADay_isRefused(long seconds) {
    var e =
        assertThrows(
            QueueException.class,
            () -> QueueSendOptions.none().withDelay(Duration.ofSeconds(seconds)));

    assertEquals("A delay is 0 to 86400 seconds, was " + seconds + ".", e.getMessage());
  }

  @Test
  void largestMessage_isSent() {
    texts.send("x".repeat(128_000));

    assertEquals(1, sent.messages.size());
  }

  @Test
  void largerMessage_isRefused() {
    var e = assertThrows(QueueException.class, () -> texts.send("ü".repeat(64_001)));

    assertEquals(
        "A message has at most 128000 bytes, number 1 has 128002. Store what is large elsewhere,"
            + " and send its key.",
        e.getMessage());
  }

  @Test
  void hundredMessages_areABatch() {
    texts.sendBatch(Collections.nCopies(100, "a"));

    assertEquals(100, sent.messages.size());
  }

  @Test
  void moreThanAHundred_areRefused() {
    var e =
        assertThrows(QueueException.class, () -> texts.sendBatch(Collections.nCopies(101, "a")));

    assertEquals("A batch has at most 100 messages, there are 101.", e.getMessage());
  }

  @Test
  void batchOfTooManyBytes_isRefusedWhole() {
    var e =
        assertThrows(
            QueueException.class,
            () -> texts.sendBatch(Collections.nCopies(3, "x".repeat(100_000))));

    assertEquals("A batch has at most 256000 bytes, this one has 300000.", e.getMessage());
    assertEquals(List.of(), sent.messages);
  }

  @Test
  void emptyBatch_isNothing() {
    texts.sendBatch(List.of());

    assertEquals(List.of(), sent.messages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740991",
        "-9007199254740991",
        "0.12345678901234567",
        "1e300",
        "0",
        "1.7976931348623157E308",
        "{\"a\":[\"9007199254740993\",\"\\\"9007199254740993\"]}"
      })
  void numberThatJavaScriptHolds_isSent(String json) {
    values.send(dev.samovar.json.Json.read(json, JsonType.any()));

    assertEquals(1, sent.messages.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740992",
        "-9223372036854775808",
        "10000000000000000",
        "0.123456789012345678",
        "[\"x\\\\\",9007199254740993]"
      })
  void numberThatJavaScriptWouldChange_isRefused(String json) {
    Object value = dev.samovar.json.Json.read(json, JsonType.any());

    assertThrows(QueueException.class, () -> values.send(value));
  }

  @Test
  void sameNumberAsText_isSent() {
    values.send(Long.MAX_VALUE, QueueSendOptions.none().withContentType(QueueContentType.TEXT));

    assertEquals("9223372036854775807", text(0));
  }

  private String text(int index) {
    return new String(sent.messages.get(index).bytes(), StandardCharsets.UTF_8);
  }

  private static final class Sent implements QueueDriver {
    final List<QueueBody> messages = new ArrayList<>();
    int delaySeconds;

    @Override
    public QueueMetrics send(QueueBody message, int delaySeconds) {
      messages.add(message);
      this.delaySeconds = delaySeconds;
      return metrics();
    }

    @Override
    public QueueMetrics sendBatch(List<QueueBody> batch, int delaySeconds) {
      messages.addAll(batch);
      this.delaySeconds = delaySeconds;
      return metrics();
    }

    @Override
    public QueueMetrics metrics() {
      return QueueMetrics.UNKNOWN;
    }
  }
}
