package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Note;
import app.breather.care.LimitWarning;
import app.breather.care.Whom;
import app.breather.family.MemberCard;
import app.breather.timeoff.DateNightContent;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffProblem;
import app.breather.timeoff.UsualEvening;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parents say of an evening out together; complaints stand at the field. */
class DateNightForm extends Div {

  private static final List<Duration> WAYS =
      Stream.of(0, 15, 30, 45, 60, 90, 120).map(Duration::ofMinutes).toList();

  private final TextField reason = new TextField(text("timeoff.form.what"));
  private final SpanFields span;
  private final CheckboxGroup<MemberCard> owners = new CheckboxGroup<>(text("timeoff.form.owners"));
  private final Select<Duration> wayThere;
  private final Select<Duration> wayBack;
  private final CareFields care;
  private final Checkbox asUsual = new Checkbox(text("timeoff.form.asUsual"));
  private final Note problem = new Note(Note.Kind.WARNING, "");

  DateNightForm(
      List<MemberCard> parents, List<MemberCard> caregivers, TimeOffWords words, Outlook outlook) {
    span = new SpanFields(words.times().zone());
    care = new CareFields(caregivers);
    wayThere = way("timeoff.form.wayThere", words);
    wayBack = way("timeoff.form.wayBack", words);
    wayThere.addValueChangeListener(
        change -> {
          if (wayBack.getValue().equals(change.getOldValue())) {
            wayBack.setValue(change.getValue());
          }
        });
    addClassName("stack");
    reason.setMaxLength(TimeOffContent.REASON_LENGTH);
    reason.setPlaceholder(text("timeoff.form.what.example"));
    reason.setHelperText(text("timeoff.form.reason.help"));
    reason.setWidthFull();
    var others = parents.stream().filter(parent -> !parent.id().equals(words.me())).toList();
    owners.setItems(others);
    owners.setItemLabelGenerator(MemberCard::name);
    owners.setValue(Set.copyOf(others));
    owners.setVisible(!others.isEmpty());
    var ways = new Div(wayThere, wayBack);
    ways.addClassNames("span-fields", "clock-only");
    problem.setVisible(false);
    add(reason, span, owners, ways, outlook, care, asUsual, problem);
  }

  private static Select<Duration> way(String key, TimeOffWords words) {
    var way = new Select<Duration>();
    way.setLabel(text(key));
    way.setItems(WAYS);
    way.setItemLabelGenerator(
        length -> length.isZero() ? text("timeoff.form.noWay") : words.times().duration(length));
    way.setValue(Duration.ZERO);
    return way;
  }

  final void show(LocalDateTime from, LocalDateTime until) {
    span.show(from, until);
  }

  /** All that does not change from one evening to the next. */
  final void fillIn(UsualEvening usual) {
    choose(wayThere, usual.wayThere());
    choose(wayBack, usual.wayBack());
    care.choose(usual.whom());
  }

  private static void choose(Select<Duration> way, Duration length) {
    way.setValue(WAYS.contains(length) ? length : Duration.ZERO);
  }

  final void ask(Whom whom) {
    care.choose(whom);
  }

  final void offerToRemember(boolean first) {
    asUsual.setValue(first);
  }

  boolean isAsUsual() {
    return asUsual.getValue();
  }

  void onChange(Runnable then) {
    span.onChange(then);
    owners.addValueChangeListener(_ -> then.run());
    wayThere.addValueChangeListener(_ -> then.run());
    wayBack.addValueChangeListener(_ -> then.run());
  }

  void warn(List<LimitWarning> warnings) {
    care.warn(warnings);
  }

  Set<MemberId> owners() {
    return owners.getValue().stream().map(MemberCard::id).collect(Collectors.toSet());
  }

  /** As far as it is filled in; nothing is complained about. */
  Optional<DateNightContent> draft() {
    return span.period().map(period -> content(new TimeOffContent(period, reason.getValue())));
  }

  /** Empty when a field says what is missing. */
  Optional<DateNightContent> content() {
    problem.setVisible(false);
    reason.setInvalid(false);
    care.clearComplaints();
    return span.read().map(period -> content(new TimeOffContent(period, reason.getValue())));
  }

  private DateNightContent content(TimeOffContent what) {
    return new DateNightContent(
        what, owners(), wayThere.getValue(), wayBack.getValue(), care.asked(), care.purpose());
  }

  void show(Set<TimeOffProblem> problems) {
    for (var found : problems) {
      var sentence = TimeOffReplies.of(found);
      switch (found) {
        case PAST, TOO_FAR -> span.complainAtStart(sentence);
        case TOO_SHORT, TOO_LONG, CARE_OUTSIDE, CARE_TOO_SHORT -> span.complainAtEnd(sentence);
        case NO_REASON, REASON_TOO_LONG -> {
          reason.setErrorMessage(sentence);
          reason.setInvalid(true);
        }
        case NO_CAREGIVER -> care.complainAtCaregivers(sentence);
        case PURPOSE_TOO_LONG -> care.complainAtPurpose(sentence);
        case NO_PARENT, NO_CHILD, TRAVEL_TOO_LONG -> {
          problem.setMessage(sentence);
          problem.setVisible(true);
        }
      }
    }
  }
}
