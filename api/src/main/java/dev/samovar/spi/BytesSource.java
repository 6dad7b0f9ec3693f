package dev.samovar.spi;

/** A body that is bytes at hand: to take them does not wait, which a build can see. */
public interface BytesSource {

  /** Not to be changed. */
  byte[] bytes();
}
