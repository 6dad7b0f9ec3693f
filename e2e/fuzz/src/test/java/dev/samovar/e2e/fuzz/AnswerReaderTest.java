package dev.samovar.e2e.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.fuzz.wire.AnswerReader;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

  @Test
  void pipelinedAnswers_areReadByteByByte() {
    AnswerReader reader = new AnswerReader(List.of("GET", "HEAD", "POST"));
    String answers =
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
            + "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"
            + "HTTP/1.1 100 Continue\r\n\r\n"
            + "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";

    for (byte b : Latin1.bytes(answers)) {
      reader.read(ByteBuffer.wrap(new byte[] {b}));
    }

    assertTrue(reader.isDone());
    assertEquals(
        List.of("hello", "", "abc"), reader.answers().stream().map(each -> each.body()).toList());
  }

  @Test
  void bodyWithoutLength_endsWithTheConnection() {
    AnswerReader reader = new AnswerReader(List.of("GET"));
    reader.read(ByteBuffer.wrap(Latin1.bytes("HTTP/1.1 200 OK\r\n\r\nab")));
    boolean before = reader.isDone();

    reader.end();

    assertFalse(before);
    assertEquals("ab", reader.answers().get(0).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello\r\n",
        "HTTP/1.1 2000 OK\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
      })
  void whatIsNotHttp_isSaid(String bytes) {
    AnswerReader reader = new AnswerReader(List.of("GET"));

    assertThrows(RuntimeException.class, () -> reader.read(ByteBuffer.wrap(Latin1.bytes(bytes))));
  }
}
