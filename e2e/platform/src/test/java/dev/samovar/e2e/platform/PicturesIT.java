package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Images, as wrangler has them on this machine. */
@ExtendWith(Workerd.class)
class PicturesIT {

  @Test
  void image_isDescribed() {
    assertEquals("image/png 60 x 40", text(Workerd.post("/pictures/info", png(60, 40))));
  }

  @Test
  void whatIsNoImage_isAnImagesException() {
    String answer = text(Workerd.post("/pictures/info", "no image".getBytes()));

    assertTrue(answer.matches("(?s)9523 Images could not read the image: .*"), answer);
  }

  @Test
  void thumbnail_isResizedTurnedAndConverted() {
    HttpResponse<byte[]> answer = Workerd.post("/pictures/thumbnail", png(60, 40));

    assertEquals("image/webp", answer.headers().firstValue("content-type").orElse(""));
    assertEquals("image/webp 40 x 60", text(Workerd.post("/pictures/info", answer.body())));
  }

  @Test
  void imageOverAnother_isDrawn() throws IOException {
    byte[] answer = Workerd.post("/pictures/drawn", png(60, 40)).body();

    assertEquals(60, ImageIO.read(new ByteArrayInputStream(answer)).getWidth());
  }

  private static byte[] png(int width, int height) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body());
  }
}
