package com.acme;

import dev.samovar.durable.AlarmInfo;
import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectAlarm;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

@DurableObject
final class Counter implements DurableObjectFetch, DurableObjectAlarm {

  Counter(DurableObjectState state, Env env) {}

  @Override
  public Response fetch(Request request) {
    return Response.ok();
  }

  @Override
  public void alarm(AlarmInfo info) {}
}
