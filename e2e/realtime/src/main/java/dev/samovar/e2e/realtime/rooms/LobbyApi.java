package dev.samovar.e2e.realtime.rooms;

import dev.samovar.durable.DurableObjectApi;
import java.util.List;

/** The lobby, for requests that are no WebSockets. */
@DurableObjectApi
public interface LobbyApi {

  void announce(String text);

  List<String> present();

  /** Names of those who have left, the last one last. */
  List<String> left();

  /** Which stay in memory this is. */
  String stay();
}
