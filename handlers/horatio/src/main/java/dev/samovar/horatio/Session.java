package dev.samovar.horatio;

/**
 * What a cookie stands for.
 *
 * @param id the cookie's value; whoever knows it is the guest
 * @param isRenewed whether the browser must be given the cookie, for the first time or again
 */
record Session(String id, Guest guest, boolean isRenewed) {

  /** Without the id. */
  @Override
  public String toString() {
    return "Session[" + guest.name() + "]";
  }
}
