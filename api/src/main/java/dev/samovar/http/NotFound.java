package dev.samovar.http;

/** 404, made for {@code orElseThrow(NotFound::new)}. */
public final class NotFound extends HttpException {

  public NotFound() {
    this("There is nothing here");
  }

  public NotFound(String detail) {
    super(Status.NOT_FOUND, detail);
  }
}
