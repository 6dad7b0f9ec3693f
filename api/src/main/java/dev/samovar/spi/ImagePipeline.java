package dev.samovar.spi;

import dev.samovar.http.Body;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An image and the steps that change it, with their options as JSON. */
public record ImagePipeline(Body source, List<Step> steps) {

  public static ImagePipeline of(Body source) {
    return new ImagePipeline(source, List.of());
  }

  public ImagePipeline transformed(byte[] options) {
    return with(new Step(null, options));
  }

  public ImagePipeline drawn(ImagePipeline image, byte[] options) {
    return with(new Step(image, options));
  }

  private ImagePipeline with(Step step) {
    List<Step> all = new ArrayList<>(steps);
    all.add(step);
    return new ImagePipeline(source, all);
  }

  /**
   * @param drawn null where nothing is drawn, but the image itself changed
   */
  public record Step(@Nullable ImagePipeline drawn, byte[] options) {}
}
