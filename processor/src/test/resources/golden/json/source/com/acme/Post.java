package com.acme;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.samovar.json.Patch;
import dev.samovar.validation.Trim;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@CompiledJson(onUnknown = CompiledJson.Behavior.FAIL)
record Post(
    @Trim @NotBlank @Size(max = 500) String text,
    long id,
    @Min(0) @Max(5) int stars,
    boolean draft,
    @JsonAttribute(name = "price", alternativeNames = {"cost", "amount"}) BigDecimal money,
    @Size(min = 1, max = 3) List<@NotBlank String> tags,
    Map<String, List<Optional<Integer>>> counts,
    Map<Kind, UUID> owners,
    Optional<@Email String> mail,
    OptionalInt start,
    @JsonAttribute(mandatory = true) @Nullable String note,
    @Pattern(regexp = "[a-z]+\\.\"x") @Nullable String slug,
    Kind kind,
    Colour colour,
    Shape shape,
    List<Post> replies,
    Page<Post> more,
    String[] words,
    byte[] data,
    Object any,
    Patch<@Size(max = 50, message = "at most {max}, \\{max\\}") String> bio,
    Patch<@NotNull Integer> age,
    @DecimalMin("0.5") BigDecimal least) {

  enum Colour {
    RED
  }
}
