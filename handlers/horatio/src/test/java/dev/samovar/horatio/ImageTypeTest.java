package dev.samovar.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.MediaType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageTypeTest {

  @ParameterizedTest
  @EnumSource(
      value = ImageType.class,
      names = {"PNG", "JPEG", "GIF"})
  void realImage_beginsAsItsType(ImageType type) throws IOException {
    var file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), type.extension(), file);

    assertTrue(type.isBeginningOf(file.toByteArray()));
  }

  @Test
  void webp_hasItsLengthInBetween() {
    assertTrue(ImageType.WEBP.isBeginningOf(bytes("RIFF\u0024\u0000\u0000\u00ffWEBPVP8 ")));
  }

  @Test
  void otherRiff_isNoWebp() {
    assertFalse(ImageType.WEBP.isBeginningOf(bytes("RIFF\u0024\u0000\u0000\u0000WAVEfmt ")));
  }

  @Test
  void fewerBytesThanItsSignature_areNoImage() {
    assertFalse(ImageType.PNG.isBeginningOf(bytes("\u0089PNG")));
  }

  @Test
  void mediaTypeWithParameter_isKnown() {
    assertEquals(
        Optional.of(ImageType.PNG), ImageType.of(MediaType.parse("Image/PNG; q=1").orElseThrow()));
  }

  @Test
  void svg_isNotTaken() {
    assertEquals(Optional.empty(), ImageType.of(MediaType.parse("image/svg+xml").orElseThrow()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
