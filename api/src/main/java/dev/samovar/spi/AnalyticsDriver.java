package dev.samovar.spi;

import dev.samovar.platform.DataPoint;

/** How a runtime writes data points. */
@FunctionalInterface
public interface AnalyticsDriver {

  void write(DataPoint point);
}
