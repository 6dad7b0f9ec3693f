package dev.samovar.r2;

import dev.samovar.spi.R2Driver;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Objects over all pages; the next page is read when the last one is used up. */
final class R2ObjectIterator implements Iterator<R2Object> {

  private final R2Driver driver;
  private R2ListOptions options;
  private R2Objects page;
  private int next;

  R2ObjectIterator(R2Driver driver, R2ListOptions options) {
    this.driver = driver;
    this.options = options;
    this.page = driver.list(options);
  }

  @Override
  public boolean hasNext() {
    while (next == page.objects().size() && page.isTruncated()) {
      options = options.withCursor(page.cursor().orElseThrow());
      page = driver.list(options);
      next = 0;
    }
    return next < page.objects().size();
  }

  @Override
  public R2Object next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.objects().get(next++);
  }
}
