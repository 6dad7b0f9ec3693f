package dev.samovar.processor.worker;

import static dev.samovar.processor.Errors.assertCompiles;
import static dev.samovar.processor.Errors.assertError;
import static dev.samovar.processor.Errors.assertErrorBegins;

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

  /** The examples of Cloudflare's documentation, and what its parser's own tests accept. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "* * * * *",
        "*/30 * * * *",
        "45 * * * *",
        "0 17 * * sun",
        "0 17 * * 1",
        "10 7 * * mon-fri",
        "10 7 * * 2-6",
        "0 15 1 * *",
        "0 18 * * 6L",
        "0 18 * * friL",
        "0 18 * * FRIL",
        "59 23 LW * *",
        "45 17 LW * *",
        "10 7 * * MON-FRI",
        "59 23 L * *",
        "0 0 31 12 7L",
        "5,10-20/2 */2 15W feb sun",
        "*/5,*/3 0,5-10,10-22/3 * * *",
        "50-10 22-2 28-3 nov-feb fri-mon",
        "0/5 1/2 1/30 jan/11 mon/6",
        "0 0 L-3 * *",
        "0 0 L-30W * *",
        "0 0 * Jan,jUL,12 Mon,wed,6",
        "0 0 * jan-jun/2 tue-sat/2",
        "0 0 * * L",
        "0 0 * * 2#1",
        "0 0 * * mon#5",
        "00 07 01 02 03"
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
        "60 * * * *|minute is '60'. Write 0 to 59, *, ranges with '-', steps with '/' from 1 to 59, lists with ','.",
        "-5 * * * *|minute is '-5'. Write 0 to 59",
        "*/0 * * * *|minute is '*/0'. Write 0 to 59",
        "*/60 * * * *|minute is '*/60'. Write 0 to 59",
        "*-30 * * * *|minute is '*-30'. Write 0 to 59",
        "1, * * * *|minute is '1,', in which '' cannot stand. Write 0 to 59",
        "0,70 * * * *|minute is '0,70', in which '70' cannot stand. Write 0 to 59",
        "5,* * * * *|minute is '5,*', in which '*' cannot stand. Write 0 to 59",
        "? * * * *|minute is '?'. Write 0 to 59",
        "L * * * *|minute is 'L'. Write 0 to 59",
        "* 24 * * *|hour is '24'. Write 0 to 23",
        "* MON * * *|hour is 'MON'. Write 0 to 23",
        "* * 0 * *|day of the month is '0'. Write 1 to 31",
        "* * l * *|day of the month is 'l'. Write 1 to 31, *, ranges with '-', steps with '/' from 1 to 30, lists with ','; or alone L (the last day), ",
        "* * L,15 * *|day of the month is 'L,15', in which 'L' cannot stand. Write 1 to 31",
        "* * 32W * *|day of the month is '32W'. Write 1 to 31",
        "* * L-31 * *|day of the month is 'L-31'. Write 1 to 31",
        "* * 1-W * *|day of the month is '1-W'. Write 1 to 31",
        "* * * 13 *|month is '13'. Write 1 to 12 (or JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC)",
        "* * * janL *|month is 'janL'. Write 1 to 12",
        "* * * * 0|day of the week is '0'. Write 1 to 7 (or SUN,MON,TUE,WED,THU,FRI,SAT)",
        "* * * * fril|day of the week is 'fril'. Write 1 to 7",
        "* * * * friday|day of the week is 'friday'. Write 1 to 7",
        "* * * * mon#6|day of the week is 'mon#6'. Write 1 to 7",
        "* * * * monL,friL|day of the week is 'monL,friL', in which 'monL' cannot stand. Write 1 to 7",
        "* * * * sun-friL|day of the week is 'sun-friL'. Write 1 to 7",
        "* * * * 6W|day of the week is '6W'. Write 1 to 7"
      })
  void fieldBeyondItsRange_isNamed(String expression, String fault) {
    assertErrorBegins(
        "3: '" + expression + "' is no cron expression: the " + fault, WORKER + cron(expression));
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
