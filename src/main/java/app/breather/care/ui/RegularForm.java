package app.breather.care.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.base.ui.RepeatFields;
import app.breather.care.CareSlotContent;
import app.breather.care.RegularContent;
import app.breather.care.RegularProblem;
import app.breather.care.SlotProblem;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a parent says of regular care; complaints stand at the field. */
class RegularForm extends Div {

  private final ZoneId zone;
  private final Select<MemberCard> caregiver = new Select<>();
  private final CareSlotForm first;
  private final RepeatFields repeats;

  RegularForm(
      CareWords words, List<MemberCard> caregivers, List<ChildCard> children, LocalDateTime from) {
    zone = words.times().zone();
    first = new CareSlotForm(zone, children);
    first.suggest(CareWords.text("care.regular.form.example"));
    repeats = new RepeatFields(words.times(), from.toLocalDate());
    repeats.mustRepeat();
    caregiver.setLabel(CareWords.text("care.regular.form.caregiver"));
    caregiver.setItems(caregivers);
    caregiver.setItemLabelGenerator(MemberCard::name);
    caregiver.setWidthFull();
    if (caregivers.size() == 1) {
      caregiver.setValue(caregivers.getFirst());
    }
    first.onPeriod(
        period ->
            period.ifPresent(
                span ->
                    repeats.startsOn(LocalDateTime.ofInstant(span.from(), zone).toLocalDate())));
    first.addComponentAtIndex(1, repeats);
    addClassName("stack");
    add(caregiver, first);
  }

  /** What speaks against asking somebody for a time, as a sentence; none is {@code ""}. */
  @FunctionalInterface
  interface Warning {
    String of(MemberCard caregiver, Period time, Set<ChildId> children);
  }

  /** Says beside the caregiver what speaks against the first day, which nobody has to heed. */
  final void warn(Warning warning) {
    Runnable again = () -> caregiver.setHelperText(said(warning));
    caregiver.addValueChangeListener(_ -> again.run());
    first.onPeriodOrChildren(_ -> again.run());
    again.run();
  }

  private String said(Warning warning) {
    return caregiver
        .getOptionalValue()
        .flatMap(who -> first.period().map(time -> warning.of(who, time, first.children())))
        .orElse("");
  }

  final void show(LocalDateTime from, LocalDateTime until) {
    first.showPeriod(from, until);
  }

  /** As it is agreed, from this day on. */
  final void show(RegularContent content, Occurrence day) {
    first.show(
        new CareSlotContent(
            day.period(), content.children(), content.purpose(), content.place(), content.note()));
    repeats.show(content.time().recurrence());
    caregiver.setVisible(false);
  }

  /** Empty when a field says what is missing. */
  Optional<RegularContent> content() {
    caregiver.setInvalid(false);
    var said = first.content();
    if (caregiver.isEmpty()) {
      show(Set.of(RegularProblem.NO_CAREGIVER));
      return Optional.empty();
    }
    return said.flatMap(this::content);
  }

  private Optional<RegularContent> content(CareSlotContent said) {
    var time = time(said);
    if (time.isEmpty()) {
      show(Set.of(RegularProblem.TOO_LONG));
    }
    return time.map(
        repeated ->
            new RegularContent(
                caregiver.getValue().id(),
                said.children(),
                repeated,
                said.purpose(),
                said.place(),
                said.note()));
  }

  private Optional<RepeatedTime> time(CareSlotContent said) {
    return repeats
        .recurrence()
        .flatMap(
            rule ->
                RepeatedTime.like(
                    LocalDateTime.ofInstant(said.period().from(), zone),
                    LocalDateTime.ofInstant(said.period().until(), zone),
                    rule));
  }

  void show(Set<RegularProblem> problems) {
    for (var found : problems) {
      switch (found) {
        case TOO_SHORT -> first.show(Set.of(SlotProblem.TOO_SHORT));
        case TOO_LONG -> first.show(Set.of(SlotProblem.TOO_LONG));
        case NO_CHILD -> first.show(Set.of(SlotProblem.NO_CHILD));
        case PURPOSE_TOO_LONG -> first.show(Set.of(SlotProblem.PURPOSE_TOO_LONG));
        case PLACE_TOO_LONG -> first.show(Set.of(SlotProblem.PLACE_TOO_LONG));
        case NOTE_TOO_LONG -> first.show(Set.of(SlotProblem.NOTE_TOO_LONG));
        case PAST, TOO_FAR, NEVER, OVERLAPS_ITSELF -> first.complain(RegularWords.of(found));
        case NO_CAREGIVER -> {
          caregiver.setErrorMessage(RegularWords.of(found));
          caregiver.setInvalid(true);
        }
      }
    }
  }
}
