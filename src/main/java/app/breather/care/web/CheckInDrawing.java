package app.breather.care.web;

import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.Times;
import app.breather.care.CheckInAnswer;
import app.breather.care.CheckInCard;
import app.breather.care.LinkedCheckIn;
import app.breather.care.RegularState;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says on the page what is asked, what was answered, and who reads it. */
record CheckInDrawing(LinkedCheckIn linked, AnswerWords words) {

  CheckInPageView view() {
    var me = linked.me();
    boolean goesOn = linked.care().state() == RegularState.AGREED;
    var answer = linked.card().mine().flatMap(CheckInCard.Mine::answer);
    return new CheckInPageView(
        linked.reading().look(),
        Who.of(me),
        title(goesOn, answer.isPresent()),
        goesOn && answer.isEmpty() ? words.text("checkin.link.text") : "",
        when(),
        answer.map(one -> words.text("checkin.link.said", words.text(key(one)))).orElse(""),
        linked.card().mine().map(CheckInCard.Mine::word).orElse(""),
        goesOn ? choices() : List.of(),
        privacy());
  }

  private String title(boolean goesOn, boolean answered) {
    if (!goesOn) {
      return words.text("checkin.link.over", linked.me().name());
    }
    return answered
        ? words.text("checkin.link.thanks", linked.me().name())
        : words.text("checkin.link.title", children());
  }

  private String when() {
    var said =
        new RecurrenceWords(new Times(linked.zone(), words.locale()), words.source())
            .of(linked.care().content().time());
    return said.substring(0, 1).toUpperCase(words.locale()) + said.substring(1);
  }

  private List<CheckInPageView.Choice> choices() {
    return Arrays.stream(CheckInAnswer.values())
        .map(one -> new CheckInPageView.Choice(act(one), words.text(key(one))))
        .toList();
  }

  static Optional<CheckInAnswer> answer(String act) {
    return Arrays.stream(CheckInAnswer.values()).filter(one -> act(one).equals(act)).findFirst();
  }

  private static String act(CheckInAnswer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  private static String key(CheckInAnswer answer) {
    return "checkin.answer." + act(answer);
  }

  private String children() {
    return words.all(
        linked.children().stream()
            .filter(child -> linked.care().content().children().contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  private String privacy() {
    var parents = linked.parents().stream().map(MemberCard::name).toList();
    return words.text(
        parents.size() == 1 ? "checkin.link.privacy.one" : "checkin.link.privacy",
        words.all(parents),
        linked.me().name());
  }
}
