package dev.samovar.kv;

import dev.samovar.spi.KvDriver;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Keys over all pages; the next page is read when the last one is used up. */
final class KvKeyIterator implements Iterator<KvKey> {

  private final KvDriver driver;
  private KvListOptions options;
  private KvPage page;
  private int next;

  KvKeyIterator(KvDriver driver, KvListOptions options) {
    this.driver = driver;
    this.options = options;
    this.page = driver.list(options);
  }

  @Override
  public boolean hasNext() {
    // A page may be empty and not be the last.
    while (next == page.keys().size() && page.cursor().isPresent()) {
      options = options.withCursor(page.cursor().get());
      page = driver.list(options);
      next = 0;
    }
    return next < page.keys().size();
  }

  @Override
  public KvKey next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.keys().get(next++);
  }
}
