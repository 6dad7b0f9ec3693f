package dev.samovar.e2e.realtime;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.DurableObjects;
import dev.samovar.e2e.realtime.hubs.FeedApi;
import dev.samovar.e2e.realtime.rooms.LobbyApi;
import dev.samovar.http.client.Service;
import dev.samovar.kv.KvNamespace;
import dev.samovar.worker.Bindings;

/** What the worker is bound to. */
@Bindings
public interface RealtimeEnv {

  KvNamespace seen();

  Service self();

  DurableObjectNamespace echo();

  DurableObjects<LobbyApi> lobby();

  DurableObjects<FeedApi> feed();
}
