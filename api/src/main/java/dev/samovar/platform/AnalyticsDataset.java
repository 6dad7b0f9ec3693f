package dev.samovar.platform;

import dev.samovar.spi.AnalyticsDriver;

/**
 * A dataset of Analytics Engine to write to: a binding of {@code [[analytics_engine_datasets]]}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/analytics/analytics-engine/get-started/">Analytics
 *     Engine: get started</a>
 */
public final class AnalyticsDataset {
  private final AnalyticsDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public AnalyticsDataset(AnalyticsDriver driver) {
    this.driver = driver;
  }

  /** Write a point, without waiting for it; at most 250 in a request. */
  public void writeDataPoint(DataPoint point) {
    driver.write(point);
  }
}
