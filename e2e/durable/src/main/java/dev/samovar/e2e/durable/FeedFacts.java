package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObjects;
import dev.samovar.worker.PlatformException;
import java.util.Arrays;
import java.util.List;

/** What a stub's calls do, each as a text to compare. */
final class FeedFacts {

  private FeedFacts() {}

  static String run(String fact, DurableObjects<Feed> feeds) {
    Feed feed = feeds.getByName(fact);
    Message large = new Message(Long.MAX_VALUE, "größer 😀", List.of("a", "b"));
    switch (fact) {
      case "records":
        feed.clear();
        long count = feed.publish(new Message(1, "first", List.of()));
        return count + " " + feed.publish(large) + " " + feed.latest(1).equals(List.of(large));
      case "optional":
        feed.publish(large);
        return feed.find(1).isPresent() + " " + feed.find(Long.MAX_VALUE).isPresent();
      case "bytes":
        return Arrays.toString(feed.reversed(new byte[] {1, 0, -1}))
            + feed.reversed(new byte[0]).length;
      case "empty":
        feed.clear();
        return feed.isEmpty() + " " + feed.latest(3);
      case "own":
        feed.publish(large);
        return feeds.getByName("other").isEmpty() + " " + feed.isEmpty();
      case "failure":
        return failure(() -> feed.fail("no way"));
      case "after-failure":
        feed.calls();
        failure(() -> feed.fail("no way"));
        return "" + feed.calls();
      case "reset":
        feed.calls();
        feed.calls();
        return failure(feed::reset) + " " + feed.calls();
      case "trap":
        feed.calls();
        failure(feed::trap);
        return "" + feed.calls();
      case "idempotent":
        Feed lost = new FeedApi().stub(LostCalls.of("retryable"));
        return lost.callsOrMore()
            + " "
            + failure(() -> new FeedApi().stub(LostCalls.of("retryable")).calls());
      case "overloaded":
        return failure(() -> new FeedApi().stub(LostCalls.of("overloaded")).callsOrMore());
      default:
        return "There is no fact " + fact;
    }
  }

  /** Of a class that nobody has. */
  static String ghost(DurableObjects<Feed> ghosts) {
    return failure(() -> ghosts.getByName("x").calls());
  }

  private static String failure(Runnable call) {
    try {
      call.run();
    } catch (PlatformException e) {
      return StorageFacts.nameOf(e)
          + " "
          + e.name()
          + ": "
          + e.getMessage()
          + "|remote="
          + e.isRemote()
          + "|reset="
          + e.isDurableObjectReset()
          + "|retryable="
          + e.isRetryable()
          + "|overloaded="
          + e.isOverloaded();
    }
    return "no exception";
  }
}
