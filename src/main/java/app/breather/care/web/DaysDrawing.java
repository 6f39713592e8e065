package app.breather.care.web;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.care.AskState;
import app.breather.care.CareAhead;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotCard.AgainLine;
import app.breather.care.CareSlotCard.AskLine;
import app.breather.care.Coverage;
import app.breather.care.LinkedBundle;
import app.breather.care.web.DaysView.Day;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of each day how it stands, and what can be done. */
record DaysDrawing(LinkedBundle bundle, AnswerWords words) {

  DaysView view(Said said) {
    var days = bundle.days().stream().map(this::day).toList();
    var waiting = days.stream().filter(Day::waits).toList();
    var me = bundle.me();
    var about = bundle.days().stream().findFirst();
    var note = about.map(CareSlotCard::note).orElse("");
    return new DaysView(
        bundle.reading().look(),
        Who.of(me),
        title(waiting.isEmpty()),
        waiting.isEmpty() ? words.text("care.days.done.text") : asker(),
        said == Said.DONE ? "" : words.text("care.days.said." + said.key()),
        about.map(CareSlotCard::place).filter(place -> !place.isEmpty()).stream().toList(),
        note,
        note.isEmpty() ? "" : parent().orElse(""),
        days,
        !waiting.isEmpty(),
        waiting.size() > 1 ? words.text("care.days.all", waiting.size()) : "",
        waiting.isEmpty() ? "" : answerBy(waiting),
        later(),
        privacy());
  }

  private String title(boolean done) {
    return done
        ? words.text("care.days.done", bundle.me().name())
        : words.text("care.days.asked", children());
  }

  private String later() {
    return bundle.ahead().values().stream()
        .min(Comparator.comparing(CareAhead::opens))
        .map(ahead -> words.later(ahead, parent().orElseGet(this::parents)))
        .orElse("");
  }

  private String asker() {
    return parent().map(name -> words.text("care.link.asker", name)).orElse("");
  }

  private Optional<String> parent() {
    return bundle.parents().stream()
        .filter(one -> one.id().equals(bundle.asker()))
        .map(MemberCard::name)
        .findFirst();
  }

  private String children() {
    Set<ChildId> ids =
        bundle.days().stream().flatMap(day -> day.children().stream()).collect(Collectors.toSet());
    return words.all(
        bundle.children().stream()
            .filter(child -> ids.contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  private String answerBy(List<Day> waiting) {
    var ids = waiting.stream().map(Day::id).toList();
    return bundle.days().stream()
        .filter(day -> ids.contains(day.id().toString()))
        .flatMap(day -> day.askOf(bundle.me().id()).stream())
        .filter(ask -> ask.state() == AskState.WAITING)
        .map(AskLine::answerBy)
        .min(Instant::compareTo)
        .map(by -> words.text("care.answerBy", words.moment(by)))
        .orElseGet(() -> words.text("care.stillPossible"));
  }

  private String parents() {
    return words.all(bundle.parents().stream().map(MemberCard::name).toList());
  }

  private String privacy() {
    return words.text(
        bundle.parents().size() == 1 ? "care.link.privacy.one" : "care.link.privacy",
        parents(),
        bundle.me().name());
  }

  private Day day(CareSlotCard day) {
    var mine = day.askOf(bundle.me().id()).orElseThrow();
    if (day.coverage() == Coverage.CANCELLED) {
      return told(day, "cancelled");
    }
    if (day.begun()) {
      return told(day, mine.state() == AskState.ACCEPTED ? "promised" : "begun");
    }
    return switch (mine.state()) {
      case ACCEPTED -> promised(day, mine);
      case DECLINED -> declined(day, mine);
      case WAITING, LAPSED -> open(day).isEmpty() ? told(day, "taken") : waiting(day);
      case TAKEN_BACK -> told(day, mine.byParents() ? "cancelled" : "takenBack");
      case WITHDRAWN -> told(day, "cancelled");
    };
  }

  private Day promised(CareSlotCard day, AskLine mine) {
    var own = day.promisedBy(bundle.me().id());
    return new Day(
        day.id().toString(),
        words.when(own.isEmpty() ? List.of(day.period()) : own),
        words.text("care.days.promised"),
        true,
        List.of(),
        bundle.ahead(day).filter(CareAhead::open).isPresent(),
        mine.undoable() ? "undo" : "back",
        words.text(mine.undoable() ? "care.undo" : "care.takeBack"));
  }

  private Day declined(CareSlotCard day, AskLine mine) {
    var act = mine.undoable() ? "undo" : day.gaps().isEmpty() ? "" : "yes";
    var button =
        switch (act) {
          case "undo" -> words.text("care.undo");
          case "yes" -> words.text("care.afterAll");
          default -> "";
        };
    return new Day(
        day.id().toString(),
        words.when(List.of(day.period())),
        words.text("care.days.declined"),
        false,
        act.equals("yes") ? spans(day.gaps()) : List.of(),
        false,
        act,
        button);
  }

  private Day waiting(CareSlotCard day) {
    var wanted = day.againOf(bundle.me().id()).map(AgainLine::asked).orElseGet(day::gaps);
    return new Day(
        day.id().toString(), words.when(wanted), "", false, spans(wanted), false, "", "");
  }

  private Day told(CareSlotCard day, String state) {
    return new Day(
        day.id().toString(),
        words.when(List.of(day.period())),
        words.text("care.days." + state),
        state.equals("promised"),
        List.of(),
        false,
        "",
        "");
  }

  private List<Period> open(CareSlotCard day) {
    return day.againOf(bundle.me().id()).map(AgainLine::open).orElseGet(day::gaps);
  }

  private static List<String> spans(List<Period> gaps) {
    return gaps.stream().map(AnswerForm::value).toList();
  }
}
