package dev.samovar.horatio;

import dev.samovar.http.HttpException;
import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import java.util.Optional;

/** A photo per post: its author's to give, anyone's to see. */
final class PhotoRoutes {
  private static final int LONGEST_KEY = 64;

  private PhotoRoutes() {}

  static Response store(Context<Env> c) {
    Posts posts = new Posts(c.env().db(), GuestFilter.guest(c));
    Photos photos = new Photos(c.env().photos());
    Post post = posts.get(c.path("id").value());
    if (!post.mine()) {
      throw HttpException.forbidden("Only its author can give a post a photo");
    }
    Optional<String> former = posts.photoKey(post.id());
    String key = photos.store(Upload.of(c.request()));
    if (!posts.replacePhoto(post.id(), former, key)) {
      photos.delete(key);
      throw HttpException.conflict("The post was given another photo meanwhile; try again");
    }
    former.ifPresent(old -> c.execution().waitUntil(() -> photos.delete(old)));
    return Response.json(posts.get(post.id()));
  }

  static Response show(Context<Env> c) {
    String key = c.path("key").value();
    if (key.length() > LONGEST_KEY) {
      throw new NotFound("There is no such photo");
    }
    return new Photos(c.env().photos()).answer(c.request(), key);
  }
}
