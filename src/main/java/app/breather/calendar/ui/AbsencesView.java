package app.breather.calendar.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Names;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.AbsenceCard;
import app.breather.calendar.AbsenceDays;
import app.breather.calendar.AbsenceId;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.CalendarHistory;
import app.breather.calendar.ChosenSpan;
import app.breather.calendar.Outing;
import app.breather.calendar.ProtectedSpans;
import app.breather.calendar.ProtectedTimes;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Working hours and other times in which members cannot have the baby. */
@Route("absences")
@Menu(title = "menu.absences", order = 30, icon = "clock")
@PermitAll
@Needs(Access.MEMBER)
public class AbsencesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Absences absences;
  private final AbsenceDialogs dialogs;
  private final FamilyCard family;
  private final MemberCard me;
  private final List<MemberCard> members;
  private final Div body = new Div();
  private Optional<ProtectedSection> ours = Optional.empty();
  private List<AbsenceCard> shown = List.of();

  AbsencesView(
      Absences absences,
      AbsenceDays days,
      ProtectedTimes protectedTimes,
      ProtectedSpans protectedSpans,
      CalendarHistory history,
      Families families,
      Members members,
      Children children,
      LiveUpdates live,
      Clock clock) {
    this.absences = absences;
    family = families.current();
    me = members.me();
    this.members = me.isParent() ? members.all() : List.of(me);
    var today = LocalDate.ofInstant(clock.instant(), family.zone());
    var times = new Times(family.zone(), getLocale());
    dialogs =
        new AbsenceDialogs(
            absences,
            days,
            id -> new HistoryDetails(history.ofAbsence(id), this::said, times),
            this.members,
            me,
            words(),
            today,
            this::read);
    addClassName("stack");
    add(
        new PageHeader(
            "",
            getTranslation("menu.absences"),
            Buttons.primary(getTranslation("absences.add"), Icon.PLUS, dialogs::openNew)),
        body);
    if (me.isParent()) {
      var section =
          new ProtectedSection(
              protectedTimes,
              history,
              () -> new OutingFields(members.parents(), me, children.all()),
              this::who,
              protectedSpans,
              times,
              today,
              live);
      add(section);
      ours = Optional.of(section);
    }
    show(absences.mine());
    live.follow(this, Absences.CHANGE, this::read);
  }

  /** A time that was chosen in the calendar is for an outing. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var chosen = ChosenSpan.read(event.getLocation().getQueryParameters().getParameters());
    ours.ifPresent(section -> chosen.ifPresent(section::openOuting));
  }

  private void read() {
    var current = absences.mine();
    if (!current.equals(shown)) {
      show(current);
    }
  }

  private void show(List<AbsenceCard> cards) {
    shown = cards;
    body.removeAll();
    body.add(cards.isEmpty() ? nothing() : list(cards));
  }

  private Component nothing() {
    return new EmptyState(
        Icon.CLOCK, getTranslation("absences.empty.title"), getTranslation("absences.empty.text"));
  }

  private Component list(List<AbsenceCard> cards) {
    var card = new Card();
    card.addClassName("flush");
    card.add(new Rows(cards.stream().map(this::row).toList()));
    return card;
  }

  private BandRow row(AbsenceCard card) {
    var who = members.stream().filter(m -> m.id().equals(card.member())).findFirst().orElse(me);
    var kind = words().kind(card.kind());
    var time = words().time(card.time());
    var actions =
        new Div(
            Buttons.icon(
                Icon.PENCIL,
                getTranslation("absences.editNamed", who.name(), time),
                () -> dialogs.openChange(card)),
            Buttons.icon(
                Icon.TRASH_2,
                getTranslation("absences.deleteNamed", who.name(), time),
                () -> end(card.id())));
    if (card.time() instanceof AbsenceTime.Repeated repeated) {
      actions.addComponentAsFirst(
          Buttons.icon(
              Icon.CALENDAR,
              getTranslation("absences.daysNamed", who.name(), time),
              () -> dialogs.openDays(card, repeated)));
    }
    actions.addClassName("btns");
    return new BandRow(getTranslation("calendar.personAndTitle", who.name(), kind), time)
        .withPerson(DayRows.look(who))
        .withEnd(actions);
  }

  private void end(AbsenceId id) {
    boolean known = absences.end(id);
    read();
    if (known) {
      Toast.show(getTranslation("absences.removed"), () -> goOn(id));
    } else {
      Toast.show(getTranslation("absences.unknown"));
    }
  }

  private void goOn(AbsenceId id) {
    absences.goOn(id);
    read();
  }

  private String who(Outing outing) {
    return Names.all(
        members.stream()
            .filter(member -> outing.parents().contains(member.id()))
            .map(MemberCard::name)
            .toList(),
        getLocale());
  }

  private String said(AbsenceCard card) {
    return getTranslation(
        "calendar.personAndTitle", words().kind(card.kind()), words().time(card.time()));
  }

  private AbsenceWords words() {
    return new AbsenceWords(getLocale(), family.zone());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.absences");
  }
}
