package dev.samovar.http.client;

/** What is done with an answer that says where else to ask. */
public enum Redirect {
  /** Ask there; at most 20 times. */
  FOLLOW,

  /** Answer it as it is. */
  MANUAL
}
