package dev.samovar.e2e.services;

import dev.samovar.http.Body;
import dev.samovar.service.ServiceApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a worker of JavaScript does; not all of it as it says here. */
@ServiceApi
interface Scripted {

  Account rename(Account account, String owner);

  long big(long number);

  Optional<String> maybe(boolean present);

  Map<String, List<Integer>> grouped(List<Integer> numbers);

  byte[] bytes(byte[] bytes);

  Body upper(Body text);

  void fail(String message);

  /** A Map. */
  Map<String, Integer> map();

  /** A function. */
  String function();

  /** A text where a number is wanted. */
  Account broken();

  /** Bytes where a text is wanted. */
  String bytesForText();

  /** Not there at all. */
  void absent();
}
