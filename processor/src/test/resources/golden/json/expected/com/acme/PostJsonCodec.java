package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import dev.samovar.json.Patch;
import dev.samovar.spi.EmailAddress;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.AnyCodec;
import dev.samovar.spi.json.ArrayCodec;
import dev.samovar.spi.json.BigDecimalCodec;
import dev.samovar.spi.json.BooleanCodec;
import dev.samovar.spi.json.BytesCodec;
import dev.samovar.spi.json.CheckedCodec;
import dev.samovar.spi.json.EnumCodec;
import dev.samovar.spi.json.EnumKey;
import dev.samovar.spi.json.IntCodec;
import dev.samovar.spi.json.JsonTokens;
import dev.samovar.spi.json.ListCodec;
import dev.samovar.spi.json.LongCodec;
import dev.samovar.spi.json.MapCodec;
import dev.samovar.spi.json.MemberNames;
import dev.samovar.spi.json.NullableCodec;
import dev.samovar.spi.json.OptionalCodec;
import dev.samovar.spi.json.OptionalIntCodec;
import dev.samovar.spi.json.PatchCodec;
import dev.samovar.spi.json.StringCodec;
import dev.samovar.spi.json.StringKey;
import dev.samovar.spi.json.TokenCodec;
import dev.samovar.spi.json.TrimmedCodec;
import dev.samovar.spi.json.UuidCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads and writes a {@link Post} as JSON. */
public final class PostJsonCodec implements TokenCodec<Post>, JsonCodecs {

  /** The one that other codecs use. */
  public static final PostJsonCodec INSTANCE = new PostJsonCodec();

  private static final MemberNames NAMES = new MemberNames(
      new String[] {"text", "id", "stars", "draft", "price", "cost", "amount", "tags", "counts", "owners", "mail", "start", "note", "slug", "kind", "colour", "shape", "replies", "more", "words", "data", "any", "bio", "age", "least"},
      new int[] {0, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22}).optional(8, 9, 11, 20, 21).closed();
  private static final JsonCodec<String> TEXT =
      new CheckedCodec<>(TrimmedCodec.INSTANCE, PostJsonCodec::checkText);
  private static final JsonCodec<List<String>> TAGS =
      new CheckedCodec<>(new ListCodec<>(new CheckedCodec<>(StringCodec.INSTANCE, PostJsonCodec::checkTags)), PostJsonCodec::checkTags2);
  private static final JsonCodec<Map<String, List<Optional<Integer>>>> COUNTS =
      new MapCodec<>(StringKey.INSTANCE, new ListCodec<>(new OptionalCodec<>(IntCodec.INSTANCE)));
  private static final JsonCodec<Map<Kind, UUID>> OWNERS =
      new MapCodec<>(new EnumKey<>(new EnumCodec<>(Kind.values(), "short", "LONG")), UuidCodec.INSTANCE);
  private static final JsonCodec<Optional<String>> MAIL =
      new OptionalCodec<>(new CheckedCodec<>(StringCodec.INSTANCE, PostJsonCodec::checkMail));
  private static final JsonCodec<String> NOTE = new NullableCodec<>(StringCodec.INSTANCE);
  private static final JsonCodec<String> SLUG =
      new NullableCodec<>(new CheckedCodec<>(StringCodec.INSTANCE, PostJsonCodec::checkSlug));
  private static final JsonCodec<Post.Colour> COLOUR = new EnumCodec<>(Post.Colour.values());
  private static final JsonCodec<List<Post>> REPLIES = new ListCodec<>(PostJsonCodec.INSTANCE);
  private static final JsonCodec<Page<Post>> MORE = new PageJsonCodec<>(PostJsonCodec.INSTANCE);
  private static final JsonCodec<String[]> WORDS =
      new ArrayCodec<>(StringCodec.INSTANCE, new String[0]);
  private static final JsonCodec<Patch<String>> BIO =
      new PatchCodec<>(new CheckedCodec<>(StringCodec.INSTANCE, PostJsonCodec::checkBio));
  private static final JsonCodec<Patch<Integer>> AGE = new PatchCodec<>(IntCodec.INSTANCE, false);
  private static final JsonCodec<BigDecimal> LEAST =
      new CheckedCodec<>(BigDecimalCodec.INSTANCE, PostJsonCodec::checkLeast);
  private static final Pattern CHECK_SLUG_0 = Pattern.compile("[a-z]+\\.\"x");
  private static final BigDecimal CHECK_LEAST_0 = new BigDecimal("0.5");

  @Override
  public Post readNext(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.context.position();
    int position;
    String text = null;
    long id = 0;
    boolean hasId = false;
    int stars = 0;
    boolean hasStars = false;
    boolean draft = false;
    boolean hasDraft = false;
    BigDecimal money = null;
    List<String> tags = null;
    Map<String, List<Optional<Integer>>> counts = null;
    Map<Kind, UUID> owners = null;
    Optional<String> mail = Optional.empty();
    OptionalInt startValue = OptionalInt.empty();
    String note = null;
    boolean hasNote = false;
    String slug = null;
    Kind kind = null;
    Post.Colour colour = null;
    Shape shape = null;
    List<Post> replies = null;
    Page<Post> more = null;
    String[] words = null;
    byte[] data = null;
    Object any = null;
    Patch<String> bio = Patch.absent();
    Patch<Integer> age = Patch.absent();
    BigDecimal least = null;
    for (int member = NAMES.first(reader); member != MemberNames.END; member = NAMES.next(reader)) {
      switch (member) {
        case 0:
          text = TEXT.readNext(reader);
          break;
        case 1:
          id = LongCodec.readLong(reader);
          hasId = true;
          break;
        case 2:
          position = reader.context.position();
          stars = IntCodec.readInt(reader);
          checkStars(stars, reader.context, position);
          hasStars = true;
          break;
        case 3:
          draft = BooleanCodec.readBoolean(reader);
          hasDraft = true;
          break;
        case 4:
          money = BigDecimalCodec.INSTANCE.readNext(reader);
          break;
        case 5:
          tags = TAGS.readNext(reader);
          break;
        case 6:
          counts = COUNTS.readNext(reader);
          break;
        case 7:
          owners = OWNERS.readNext(reader);
          break;
        case 8:
          mail = MAIL.readNext(reader);
          break;
        case 9:
          startValue = OptionalIntCodec.INSTANCE.readNext(reader);
          break;
        case 10:
          note = NOTE.readNext(reader);
          hasNote = true;
          break;
        case 11:
          slug = SLUG.readNext(reader);
          break;
        case 12:
          kind = KindJsonCodec.INSTANCE.readNext(reader);
          break;
        case 13:
          colour = COLOUR.readNext(reader);
          break;
        case 14:
          shape = ShapeJsonCodec.INSTANCE.readNext(reader);
          break;
        case 15:
          replies = REPLIES.readNext(reader);
          break;
        case 16:
          more = MORE.readNext(reader);
          break;
        case 17:
          words = WORDS.readNext(reader);
          break;
        case 18:
          data = BytesCodec.INSTANCE.readNext(reader);
          break;
        case 19:
          any = AnyCodec.INSTANCE.readNext(reader);
          break;
        case 20:
          bio = BIO.readNext(reader);
          break;
        case 21:
          age = AGE.readNext(reader);
          break;
        case 22:
          least = LEAST.readNext(reader);
          break;
        default:
      }
    }
    if (text == null
        || !hasId
        || !hasStars
        || !hasDraft
        || money == null
        || tags == null
        || counts == null
        || owners == null
        || !hasNote
        || kind == null
        || colour == null
        || shape == null
        || replies == null
        || more == null
        || words == null
        || data == null
        || any == null
        || least == null) {
      return NAMES.incomplete(reader, start);
    }
    return new Post(
        text,
        id,
        stars,
        draft,
        money,
        tags,
        counts,
        owners,
        mail,
        startValue,
        note,
        slug,
        kind,
        colour,
        shape,
        replies,
        more,
        words,
        data,
        any,
        bio,
        age,
        least);
  }

  @Override
  public void write(JsonWriter writer, Post value) {
    NAMES.begin(writer);
    NAMES.write(writer, 0);
    TEXT.write(writer, value.text());
    NAMES.write(writer, 1);
    LongCodec.writeLong(writer, value.id());
    NAMES.write(writer, 2);
    IntCodec.writeInt(writer, value.stars());
    NAMES.write(writer, 3);
    BooleanCodec.writeBoolean(writer, value.draft());
    NAMES.write(writer, 4);
    BigDecimalCodec.INSTANCE.write(writer, value.money());
    NAMES.write(writer, 5);
    TAGS.write(writer, value.tags());
    NAMES.write(writer, 6);
    COUNTS.write(writer, value.counts());
    NAMES.write(writer, 7);
    OWNERS.write(writer, value.owners());
    if (value.mail().isPresent()) {
      NAMES.write(writer, 8);
      MAIL.write(writer, value.mail());
    }
    if (value.start().isPresent()) {
      NAMES.write(writer, 9);
      OptionalIntCodec.INSTANCE.write(writer, value.start());
    }
    NAMES.write(writer, 10);
    NOTE.write(writer, value.note());
    NAMES.write(writer, 11);
    SLUG.write(writer, value.slug());
    NAMES.write(writer, 12);
    KindJsonCodec.INSTANCE.write(writer, value.kind());
    NAMES.write(writer, 13);
    COLOUR.write(writer, value.colour());
    NAMES.write(writer, 14);
    ShapeJsonCodec.INSTANCE.write(writer, value.shape());
    NAMES.write(writer, 15);
    REPLIES.write(writer, value.replies());
    NAMES.write(writer, 16);
    MORE.write(writer, value.more());
    NAMES.write(writer, 17);
    WORDS.write(writer, value.words());
    NAMES.write(writer, 18);
    BytesCodec.INSTANCE.write(writer, value.data());
    NAMES.write(writer, 19);
    AnyCodec.INSTANCE.write(writer, value.any());
    if (value.bio().isPresent()) {
      NAMES.write(writer, 20);
      BIO.write(writer, value.bio());
    }
    if (value.age().isPresent()) {
      NAMES.write(writer, 21);
      AGE.write(writer, value.age());
    }
    NAMES.write(writer, 22);
    LEAST.write(writer, value.least());
    NAMES.end(writer);
  }

  private static void checkText(String value, JsonTokens tokens, int start) {
    if (value.isBlank()) {
      tokens.broken(start, "not_blank", "must not be blank");
    }
    if (value.length() > 500) {
      tokens.broken(start, "size", "must be at most 500 characters");
    }
  }

  private static void checkStars(int value, JsonTokens tokens, int start) {
    if (value < 0) {
      tokens.broken(start, "min", "must be 0 or more");
    }
    if (value > 5) {
      tokens.broken(start, "max", "must be 5 or less");
    }
  }

  private static void checkTags(String value, JsonTokens tokens, int start) {
    if (value.isBlank()) {
      tokens.broken(start, "not_blank", "must not be blank");
    }
  }

  private static void checkTags2(List<String> value, JsonTokens tokens, int start) {
    if (value.size() < 1 || value.size() > 3) {
      tokens.broken(start, "size", "must have 1 to 3 elements");
    }
  }

  private static void checkMail(String value, JsonTokens tokens, int start) {
    if (!EmailAddress.isValid(value)) {
      tokens.broken(start, "email", "must be an e-mail address");
    }
  }

  private static void checkSlug(String value, JsonTokens tokens, int start) {
    if (!CHECK_SLUG_0.matcher(value).matches()) {
      tokens.broken(start, "pattern", "must match [a-z]+\\.\"x");
    }
  }

  private static void checkBio(String value, JsonTokens tokens, int start) {
    if (value.length() > 50) {
      tokens.broken(start, "size", "at most 50, {max}");
    }
  }

  private static void checkLeast(BigDecimal value, JsonTokens tokens, int start) {
    if (value.compareTo(CHECK_LEAST_0) < 0) {
      tokens.broken(start, "decimal_min", "must be 0.5 or more");
    }
  }

  @Override
  public void register(Registry registry) {
    registry.add(Post.class, this);
  }
}
