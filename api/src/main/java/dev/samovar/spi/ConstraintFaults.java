package dev.samovar.spi;

import dev.samovar.http.Status;

/** A value that a constraint or a column of a database does not take, whichever database it is. */
public final class ConstraintFaults {

  public static final ClientFault EXISTS =
      new ClientFault(Status.CONFLICT, "already_exists", "There is such an entry already");

  public static final ClientFault REFERENCE =
      new ClientFault(
          Status.CONFLICT,
          "reference_conflict",
          "An entry that is referred to does not exist, or this one is referred to");

  public static final ClientFault REFUSED =
      ClientFault.invalid("value_refused", "The database does not take this value");

  private ConstraintFaults() {}
}
