package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cron triggers, as wrangler dev lets them fire. */
@ExtendWith(Workerd.class)
final class ScheduledIT {

  @Test
  void trigger_runsItsMethod() throws InterruptedException {
    assertEquals("ok", fire("23+*+*+*+*&time=1700000000000"));

    assertEquals(
        "23 * * * * at 2023-11-14T22:13:20Z",
        Workerd.seen("sweep", "23 * * * * at 2023-11-14T22:13:20Z"));
    assertEquals("done after 23 * * * *", Workerd.seen("after", "done after 23 * * * *"));
  }

  @Test
  void secondExpression_runsTheSameMethod() throws InterruptedException {
    assertEquals("ok", fire("0+9+L+*+*&time=1700000001000"));

    assertEquals(
        "0 9 L * * at 2023-11-14T22:13:21Z",
        Workerd.seen("sweep", "0 9 L * * at 2023-11-14T22:13:21Z"));
  }

  @Test
  void failingMethod_failsTheRun() throws InterruptedException {
    assertEquals("exception", fire("5+4+*+*+*"));

    assertEquals("came", Workerd.seen("fail", "came"));
    assertTrue(Workerd.logs("The cron trigger '5 4 * * *' failed"));
    assertTrue(Workerd.logs("java.io.IOException: on purpose"));
  }

  @Test
  void afterAFailure_theNextRunIsWell() throws InterruptedException {
    fire("5+4+*+*+*");

    assertEquals("ok", fire("23+*+*+*+*&time=1700000002000"));
  }

  @Test
  void unknownExpression_saysWhichThereAre() throws InterruptedException {
    assertEquals("exception", fire("1+1+1+1+1"));

    assertTrue(
        Workerd.logs(
            "No method of the worker is annotated @Cron(\"1 1 1 1 1\"); it has 0 9 L * *, 23 * * * *,"
                + " 5 4 * * *."));
  }

  private static String fire(String cron) {
    return Workerd.text("/cdn-cgi/handler/scheduled?cron=" + cron);
  }
}
