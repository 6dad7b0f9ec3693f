package dev.samovar.spi;

import java.util.AbstractList;
import java.util.List;

/** What a method is called with; what a caller of JavaScript leaves out is {@code undefined}. */
final class RpcArguments extends AbstractList<RpcValue> {
  private final List<RpcValue> given;

  RpcArguments(List<RpcValue> given) {
    this.given = given;
  }

  @Override
  public RpcValue get(int place) {
    return place < given.size() ? given.get(place) : RpcValue.nothing();
  }

  @Override
  public int size() {
    return given.size();
  }
}
