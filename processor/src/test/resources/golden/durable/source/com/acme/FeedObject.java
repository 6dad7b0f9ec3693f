package com.acme;

import dev.samovar.durable.DurableObject;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import java.util.List;
import java.util.Optional;

@DurableObject
final class FeedObject implements Feed {

  @Override
  public long publish(String text, byte[] image) {
    return 1;
  }

  @Override
  public List<String> latest(int count) {
    return List.of();
  }

  @Override
  public Optional<String> find(long id) {
    return Optional.empty();
  }

  @Override
  public void clear() {}

  @Override
  public Response fetch(Request request) {
    return Response.ok();
  }
}
