package app.breather.milestones.web;

import app.breather.base.media.MediaRefusal;
import app.breather.milestones.FirstByLink.Sent;
import app.breather.milestones.RecordResult;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the page says of what was sent, once it is known in which words. */
@FunctionalInterface
interface FirstSaid {

  FirstSaid NOTHING = _ -> "";

  String by(FirstDrawing drawing);

  static FirstSaid key(String key) {
    return drawing -> drawing.text(key);
  }

  static FirstSaid of(Sent sent) {
    return switch (sent) {
      case Sent.Refused(var why) -> refused(why);
      case Sent.Recorded(var result) -> of(result);
    };
  }

  static FirstSaid refused(MediaRefusal why) {
    return drawing -> drawing.text(why.key(true), drawing.limits().inMegabytes());
  }

  private static FirstSaid of(RecordResult result) {
    return switch (result) {
      case RecordResult.Recorded(var sealed) ->
          drawing ->
              (drawing.text("milestones.recorded") + " " + drawing.discretion(sealed)).strip();
      case RecordResult.Invalid(var problems) ->
          drawing ->
              problems.stream()
                  .sorted()
                  .map(problem -> drawing.text("milestones.problem." + lower(problem)))
                  .collect(Collectors.joining(" "));
      case RecordResult.MediaGone _ -> key("media.gone");
      case RecordResult.TooMany _ -> key("milestones.record.tooMany");
      case RecordResult.OutsideTime _ -> key("milestones.record.closed.text");
      case RecordResult.Gone _ -> key("milestones.link.gone");
    };
  }

  /** A browser does not keep a file that was chosen. */
  default FirstSaid andChooseAgain() {
    return drawing -> by(drawing) + " " + drawing.text("milestones.link.again");
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
