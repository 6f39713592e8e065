package app.breather.handover.baton;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Stay;
import app.breather.calendar.StayWords;
import java.time.Instant;
import java.util.Optional;

/** Who has the children, in a reader's words. */
public record BatonWords(StayWords stays) {

  public String sentence(Stay stay) {
    return stays.sentence(stay);
  }

  /** As in "Since 14:05. Sam takes over at 17:30." */
  public String around(Stay stay, Instant now) {
    return stays.around(stay, now);
  }

  /** What the button says by which somebody has the children. */
  public String tap(BatonCard.Place place, MemberId who) {
    var kids = children(place.stay());
    if (isMe(who)) {
      return say(isStill(place, who) ? "baton.stillMe" : "baton.me", kids);
    }
    return say(isStill(place, who) ? "baton.still" : "baton.they", name(who), kids);
  }

  private static boolean isStill(BatonCard.Place place, MemberId who) {
    return place.stay().known() == Stay.Known.IN_DOUBT && place.stay().who().contains(who);
  }

  /** As in "Oma Inge has Mia". */
  public String line(BatonLine line) {
    return isMe(line.holder())
        ? say("baton.line.me", stays.children().apply(line.children()))
        : say("baton.they", name(line.holder()), stays.children().apply(line.children()));
  }

  public String time(BatonLine line) {
    return stays.at(line.from());
  }

  /** What was corrected, and where it was said; may be empty. */
  public String remark(BatonLine line) {
    if (line.revoked()) {
      return line.correctedBy().map(by -> say("baton.revoked", person(by))).orElse("");
    }
    return line.correctedBy()
        .map(by -> say("baton.corrected", person(by), stays.at(line.saidAt())))
        .or(
            () ->
                line.saidBy().isEmpty()
                    ? Optional.of(say("baton.atWall"))
                    : line.saidBy()
                        .filter(by -> !by.equals(line.holder()))
                        .map(by -> say("baton.saidBy", person(by))))
        .orElse("");
  }

  /** What to say to whoever said it; nothing where the page shows that it is so. */
  public String result(BatonResult result) {
    return switch (result) {
      case BatonResult.Said _ -> "";
      case BatonResult.TakenMeanwhile(var holder, var since) ->
          say("baton.meanwhile", name(holder), stays.at(since));
      case BatonResult.NotNow _ -> say("baton.notNow");
      case BatonResult.Gone _ -> say("baton.gone");
    };
  }

  public String result(CorrectionResult result) {
    return switch (result) {
      case CorrectionResult.Corrected _ -> "";
      case CorrectionResult.Impossible(var from, var until) ->
          say("baton.impossible", stays.at(from), stays.at(until));
      case CorrectionResult.TakenSince _ -> say("baton.takenSince");
      case CorrectionResult.NotTheirs _ -> say("baton.notTheirs");
    };
  }

  private String person(MemberId who) {
    return isMe(who) ? say("calendar.stay.you") : name(who);
  }

  private String name(MemberId who) {
    return stays.name().apply(who);
  }

  private String children(Stay stay) {
    return stays.children().apply(stay.children());
  }

  private boolean isMe(MemberId who) {
    return stays.me().filter(who::equals).isPresent();
  }

  private String say(String key, Object... values) {
    return stays.bundle().say(key, values);
  }
}
