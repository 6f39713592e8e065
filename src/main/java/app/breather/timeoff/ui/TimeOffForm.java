package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.base.ui.Note;
import app.breather.base.ui.RepeatFields;
import app.breather.care.LimitWarning;
import app.breather.family.MemberCard;
import app.breather.family.ui.People;
import app.breather.timeoff.CareWish;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffProblem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.SelectionPreservationMode;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a parent says of time for themselves; complaints stand at the field. */
class TimeOffForm extends Div {

  private final TextField reason = new TextField(text("timeoff.form.reason"));
  private final SpanFields span;
  private final RepeatFields repeats;
  private final RadioButtonGroup<CareChoice> choice = new RadioButtonGroup<>();
  private final SpanFields careSpan;
  private final CareFields care;
  private final Note problem = new Note(Note.Kind.WARNING, "");
  private final People.Named people;
  private final Set<MemberId> careful;
  private final String others;
  private final boolean alone;
  private List<MemberId> promised = List.of();

  /**
   * @param day that is shown first
   */
  TimeOffForm(TimeOffWords words, List<MemberCard> caregivers, Outlook outlook, LocalDate day) {
    var zone = words.times().zone();
    people = words.people();
    others = new PlanWords(words).otherParents();
    alone = others.isEmpty();
    span = new SpanFields(zone);
    repeats = new RepeatFields(words.times(), day);
    careSpan = new SpanFields(zone, text("timeoff.form.careFrom"), text("timeoff.form.careUntil"));
    care = new CareFields(caregivers);
    addClassName("stack");
    reason.setMaxLength(TimeOffContent.REASON_LENGTH);
    reason.setPlaceholder(text("timeoff.form.reason.example"));
    reason.setHelperText(text("timeoff.form.reason.help"));
    reason.setWidthFull();
    choice.setLabel(text("timeoff.form.choice", words.people().childNames()));
    careful = caregivers.stream().map(MemberCard::id).collect(Collectors.toSet());
    choice.setItems(
        alone ? List.of(CareChoice.CARE, CareChoice.PARTNER) : List.of(CareChoice.values()));
    choice.setItemLabelGenerator(this::label);
    choice.setSelectionPreservationMode(SelectionPreservationMode.PRESERVE_ALL);
    choice.addThemeName("vertical");
    choice.addValueChangeListener(_ -> showChoice());
    choice.setValue(alone ? CareChoice.CARE : CareChoice.PARTNER);
    problem.setVisible(false);
    span.onChange(this::showChoice);
    span.onChange(() -> span.day().ifPresent(repeats::startsOn));
    repeats.onChange(this::showChoice);
    add(reason, span, repeats, outlook, choice, careSpan, care, problem);
  }

  private String label(CareChoice one) {
    if (one != CareChoice.PARTNER) {
      return one.label(others);
    }
    if (!promised.isEmpty()) {
      return text("timeoff.form.choice.promised", people.names(promised));
    }
    return alone ? text("timeoff.form.choice.nobody") : one.label(others);
  }

  /** What caregivers have promised all of needs nobody else, and nobody is asked again. */
  void show(List<TimeOffCard.Part> parts) {
    var by = parts.stream().flatMap(part -> part.who().stream()).distinct().toList();
    var now =
        parts.stream().noneMatch(TimeOffCard.Part::isOpen) && careful.containsAll(by)
            ? by
            : List.<MemberId>of();
    if (now.equals(promised)) {
      return;
    }
    promised = now;
    choice.getGenericDataView().refreshAll();
    if (!promised.isEmpty()) {
      choice.setValue(CareChoice.PARTNER);
    }
  }

  final void show(LocalDateTime from, LocalDateTime until) {
    span.show(from, until);
  }

  void onChange(Runnable then) {
    span.onChange(then);
    repeats.onChange(then);
    careSpan.onChange(then);
    choice.addValueChangeListener(_ -> then.run());
  }

  void warn(List<LimitWarning> warnings) {
    care.warn(warnings);
  }

  /** For when somebody would be asked, as far as it is filled in. */
  Optional<Period> carePeriod() {
    return switch (choice()) {
      case PARTNER -> Optional.empty();
      case CARE -> span.period();
      case BOTH -> careSpan.period();
    };
  }

  Optional<Period> period() {
    return span.period();
  }

  boolean isRepeated() {
    return repeats.recurrence().isPresent();
  }

  /** Empty when it does not repeat, or something is missing. */
  Optional<RepeatedTime> repeated() {
    return repeats.recurrence().flatMap(span::repeated);
  }

  /** No caregiver is asked again and again. */
  private CareChoice choice() {
    return isRepeated() ? CareChoice.PARTNER : choice.getValue();
  }

  /** Empty when a field says what is missing. */
  Optional<TimeOffContent> content() {
    clearComplaints();
    return span.read().map(period -> new TimeOffContent(period, reason.getValue()));
  }

  /** Empty when a field says what is missing; else whether and what care is wanted. */
  Optional<Optional<CareWish>> care(Period whole) {
    return switch (choice()) {
      case PARTNER -> Optional.of(Optional.empty());
      case CARE -> Optional.of(Optional.of(wish(whole)));
      case BOTH -> careSpan.read().map(this::wish).map(Optional::of);
    };
  }

  private CareWish wish(Period period) {
    return new CareWish(period, care.asked(), care.purpose());
  }

  void show(Set<TimeOffProblem> problems) {
    for (var found : problems) {
      var sentence = TimeOffReplies.of(found);
      switch (found) {
        case PAST, TOO_FAR -> span.complainAtStart(sentence);
        case TOO_SHORT, TOO_LONG -> span.complainAtEnd(sentence);
        case NO_REASON, REASON_TOO_LONG -> {
          reason.setErrorMessage(sentence);
          reason.setInvalid(true);
        }
        case CARE_OUTSIDE, CARE_TOO_SHORT -> careSpan.complainAtEnd(sentence);
        case NO_CAREGIVER -> care.complainAtCaregivers(sentence);
        case PURPOSE_TOO_LONG -> care.complainAtPurpose(sentence);
        case NO_PARENT, NO_CHILD, TRAVEL_TOO_LONG, NEVER, OVERLAPS_ITSELF, TOO_MANY ->
            complain(sentence);
      }
    }
  }

  private void complain(String sentence) {
    problem.setMessage(sentence);
    problem.setVisible(true);
  }

  private void clearComplaints() {
    problem.setVisible(false);
    reason.setInvalid(false);
    care.clearComplaints();
  }

  private void showChoice() {
    choice.setVisible(!isRepeated());
    care.setVisible(choice() != CareChoice.PARTNER);
    careSpan.setVisible(choice() == CareChoice.BOTH);
    if (careSpan.isVisible()) {
      span.period().ifPresent(careSpan::within);
    }
  }
}
