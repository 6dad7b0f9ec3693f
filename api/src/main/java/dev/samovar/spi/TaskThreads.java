package dev.samovar.spi;

import java.util.ArrayList;
import java.util.List;

/** A thread for each, as a JVM has them; another runtime says how it does it when it starts. */
public final class TaskThreads {
  private static TaskDriver driver = TaskThreads::run;

  private TaskThreads() {}

  public static void use(TaskDriver own) {
    driver = own;
  }

  public static TaskDriver driver() {
    return driver;
  }

  private static void run(List<Runnable> work) {
    List<Thread> threads = new ArrayList<>();
    for (Runnable each : work) {
      Thread thread = new Thread(each, "task");
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
    boolean interrupted = false;
    for (Thread thread : threads) {
      interrupted |= join(thread, threads);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who is interrupted meanwhile passes it on, and still waits. */
  private static boolean join(Thread thread, List<Thread> all) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
        all.forEach(Thread::interrupt);
      }
    }
  }
}
