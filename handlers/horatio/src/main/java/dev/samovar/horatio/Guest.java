package dev.samovar.horatio;

/**
 * Someone who has not said who they are.
 *
 * @param id known to the server alone
 */
record Guest(String id) {

  static Guest create() {
    return new Guest(Ids.random());
  }

  /** What others see. */
  String name() {
    return "guest_" + id.substring(0, 8);
  }
}
