package dev.samovar.processor.worker;

import static dev.samovar.processor.Errors.assertCompiles;
import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventErrorsTest {
  private static final String WORKER =
      "@Worker(name = \"app\") class App implements WorkerApp<NoBindings> {"
          + " public void routes(Router<NoBindings> router) {}\n";
  private static final String SIGNATURE =
      "3: A method annotated @Cron is: public void sweep(Scheduled<NoBindings> event). Change it"
          + " to that.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* * * * *",
        "*/30 * * * *",
        "45 17 LW * *",
        "10 7 * * MON-FRI",
        "59 23 L * *",
        "0 0 31 12 7L",
        "0 15 1 * *",
        "5,10-20/2 */2 15W feb sun",
        "0 0 * * 2#1"
      })
  void expressionOfCloudflare_compiles(String expression) {
    assertCompiles(WORKER + cron(expression));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "* * * *", "* * * * * *", "* *  * * *", "@hourly", " * * * * *"})
  void notFiveFields_isRefused(String expression) {
    assertError(
        "3: '"
            + expression
            + "' is no cron expression. Write five fields with one space between: minute, hour,"
            + " day of the month, month, day of the week.",
        WORKER + cron(expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 * * * *|minute|60|0 to 59",
        "-5 * * * *|minute|-5|0 to 59",
        "5-3 * * * *|minute|5-3|0 to 59",
        "*/0 * * * *|minute|*/0|0 to 59",
        "1, * * * *|minute|1,|0 to 59",
        "? * * * *|minute|?|0 to 59",
        "* 24 * * *|hour|24|0 to 23",
        "* MON * * *|hour|MON|0 to 23",
        "* * 0 * *|day of the month|0|1 to 31",
        "* * * 13 *|month|13|1 to 12 (or JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC)",
        "* * * * 0|day of the week|0|1 to 7 (or SUN,MON,TUE,WED,THU,FRI,SAT)"
      })
  void fieldBeyondItsRange_isNamed(String expression, String field, String found, String range) {
    assertError(
        "3: '"
            + expression
            + "' is no cron expression: the "
            + field
            + " is '"
            + found
            + "'. Write "
            + range
            + ", *, ranges with '-', steps with '/', lists with ','.",
        WORKER + cron(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void sweep(Scheduled<NoBindings> event) {} }",
        "public static void sweep(Scheduled<NoBindings> event) {} }",
        "public int sweep(Scheduled<NoBindings> event) { return 1; } }",
        "public void sweep() {} }",
        "public void sweep(Scheduled<NoBindings> event, int times) {} }",
        "public void sweep(Scheduled event) {} }",
        "public void sweep(Scheduled<String> event) {} }",
        "public void sweep(String event) {} }",
        "public <T> void sweep(Scheduled<NoBindings> event) {} }"
      })
  void otherSignature_isShownHowItMustBe(String method) {
    assertError(SIGNATURE, WORKER + "@Cron(\"* * * * *\") " + method);
  }

  @Test
  void oneExpressionOnTwoMethods_isAmbiguous() {
    assertError(
        "4: '* * * * *' is taken by sweep() already. One method takes it; let it call the other.",
        WORKER
            + "@Cron(\"* * * * *\") public void sweep(Scheduled<NoBindings> event) {}\n"
            + "@Cron(\"* * * * *\") public void again(Scheduled<NoBindings> event) {} }");
  }

  @Test
  void methodOfAnotherClass_wouldNeverBeCalled() {
    assertError(
        "2: @Cron is for a method of the class annotated @Worker, and 'Sweeper' is not. Move"
            + " 'sweep' there.",
        "class Sweeper { @Cron(\"* * * * *\") public void sweep(Scheduled<NoBindings> event) {} }");
  }

  private static String cron(String expression) {
    return "@Cron(\"" + expression + "\") public void sweep(Scheduled<NoBindings> event) {} }";
  }

  @Test
  void otherSignatureOfAConsumer_isShownHowItMustBe() {
    assertError(
        "3: A method annotated @Queue is: public void take(MessageBatch<T, NoBindings> event)."
            + " Change it to that.",
        WORKER + "@dev.samovar.queue.Queue(\"q\") public void take(String message) {} }");
  }

  @Test
  void messageThatIsNone_isRefused() {
    assertError(
        "3: java.lang.Thread is no message of a queue. Let T of MessageBatch<T, NoBindings> be"
            + " String, byte[], a type annotated @CompiledJson, or a List, Set or Map<String, …> of"
            + " values.",
        WORKER
            + "@dev.samovar.queue.Queue(\"q\") public void take("
            + "dev.samovar.queue.MessageBatch<Thread, NoBindings> batch) {} }");
  }

  @Test
  void nameThatNoQueueHas_isRefused() {
    assertError(
        "3: 'My Queue' cannot be a queue's name. Use 1 to 63 lower-case letters, digits, dashes and"
            + " '_'.",
        WORKER
            + "@dev.samovar.queue.Queue(\"My Queue\") public void take("
            + "dev.samovar.queue.MessageBatch<String, NoBindings> batch) {} }");
  }

  @Test
  void otherSignatureForEmail_isShownHowItMustBe() {
    assertError(
        "3: A method annotated @IncomingEmail is: public void"
            + " take(ForwardableEmailMessage<NoBindings> event). Change it to that.",
        WORKER + "@dev.samovar.email.IncomingEmail public void take(String message) {} }");
  }

  @Test
  void twoMethodsForTraces_areAmbiguous() {
    String tail =
        "@dev.samovar.tail.Tail public void %s(dev.samovar.tail.TailEvent<NoBindings> e) {}\n";

    assertError(
        "4: one() is annotated @Tail already. One method takes these events; let it call the"
            + " other.",
        WORKER + tail.formatted("one") + tail.formatted("other") + "}");
  }

  @Test
  void producerOfNoMessage_isRefused() {
    assertError(
        "2: Env.queue() returns dev.samovar.queue.QueueProducer<java.lang.Thread>, and that is no"
            + " message. Name one: String, byte[], a type annotated @CompiledJson, or a List, Set or"
            + " Map<String, …> of values.",
        "@Bindings interface Env { dev.samovar.queue.QueueProducer<Thread> queue(); }");
  }
}
