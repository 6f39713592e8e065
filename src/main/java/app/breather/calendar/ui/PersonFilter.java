package app.breather.calendar.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Narrows the calendar to one person. */
class PersonFilter extends Select<MemberCard> {

  private List<MemberCard> offered = List.of();

  PersonFilter(Consumer<Optional<MemberId>> chosen) {
    setItemLabelGenerator(member -> member == null ? everybody() : member.name());
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(everybody());
    setPlaceholder(everybody());
    setAriaLabel(getTranslation("calendar.personFilter"));
    addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            chosen.accept(Optional.ofNullable(event.getValue()).map(MemberCard::id));
          }
        });
  }

  void show(List<MemberCard> members, Optional<MemberId> person) {
    if (!members.equals(offered)) {
      offered = members;
      setItems(members);
    }
    person
        .flatMap(id -> members.stream().filter(member -> member.id().equals(id)).findFirst())
        .ifPresentOrElse(this::setValue, this::clear);
  }

  private String everybody() {
    return getTranslation("calendar.everybody");
  }
}
