package dev.samovar.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.images.ImageTransform.Fit;
import dev.samovar.images.ImageTransform.Gravity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImageOptionsTest {

  @Test
  void transform_isWrittenWithThePlatformsNames() {
    ImageTransform transform =
        ImageTransform.none()
            .withWidth(20)
            .withHeight(10)
            .withFit(Fit.SCALE_DOWN)
            .withGravity(Gravity.FACE)
            .withRotate(90)
            .withFlip("h")
            .withBackground("#fff")
            .withBlur(3)
            .withSharpen(1)
            .withGamma(0.5);

    assertEquals(
        "{'width':20,'height':10,'fit':'scale-down','gravity':'face','rotate':90,'flip':'h',"
            + "'background':'#fff','blur':3,'sharpen':1.0,'gamma':0.5}",
        text(transform.toJson()));
    assertEquals("{}", text(ImageTransform.none().toJson()));
  }

  @Test
  void draw_isWrittenWithThePlatformsNames() {
    ImageDraw draw = ImageDraw.none().withOpacity(0.5).withTop(1).withRight(2).withRepeat();

    assertEquals("{'opacity':0.5,'top':1,'right':2,'repeat':true}", text(draw.toJson()));
  }

  @Test
  void output_isWrittenWithThePlatformsNames() {
    ImageOutput output = ImageOutput.of(ImageFormat.AVIF).withQuality(80).withoutAnimation();

    assertEquals("{'format':'image/avif','quality':80,'anim':false}", text(output.toJson()));
  }

  @Test
  void whatNoImageCanHave_isRefused() {
    assertThrows(ImagesException.class, () -> ImageTransform.none().withRotate(45));
    assertThrows(ImagesException.class, () -> ImageOutput.of(ImageFormat.PNG).withQuality(101));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8).replace('"', '\'');
  }
}
