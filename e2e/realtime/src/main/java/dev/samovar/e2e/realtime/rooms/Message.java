package dev.samovar.e2e.realtime.rooms;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/** What is said in a lobby, by members and by the lobby itself. */
@CompiledJson(discriminator = "kind")
sealed interface Message {

  /** A member's piece is elsewhere. */
  @CompiledJson(name = "move")
  record PlayerMove(String player, @Min(0) @Max(7) int x, @Min(0) @Max(7) int y)
      implements Message {}

  /** Said to one, or to all if {@code to} is empty. */
  @CompiledJson(name = "chat")
  record ChatMessage(String from, String to, String text) implements Message {}

  /** How the game stands, and who is here. */
  @CompiledJson(name = "state")
  record GameState(int moves, List<String> present) implements Message {}

  /** What the sender did wrong. */
  @CompiledJson(name = "refused")
  record Refused(String why) implements Message {}
}
