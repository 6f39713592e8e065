package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.care.CareOccasionId;
import app.breather.care.ui.CareWords;
import app.breather.care.ui.SharingOfCare;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.ui.People;
import app.breather.handover.sheet.DayBoard;
import app.breather.handover.sheet.DayCard;
import app.breather.handover.sheet.DayEditing;
import app.breather.handover.sheet.DayResult;
import app.breather.handover.sheet.PhoneNumber;
import app.breather.handover.sheet.SheetBoard;
import app.breather.handover.sheet.SheetDay;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** One time of care, as parents prepare it: what holds for it only, and who has read the sheet. */
@Route("handover/:occasion")
@PermitAll
@Needs(Access.PARENT)
class DayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final DayBoard board;
  private final DayEditing editing;
  private final SharingOfCare sharing;
  private final People people;
  private final Families families;
  private final Card readers = new Card(translate("handover.readers"));
  private final Div meanwhile = new Div();
  private Optional<CareOccasionId> id = Optional.empty();
  private int seen;

  DayView(
      DayBoard board,
      DayEditing editing,
      SharingOfCare sharing,
      People people,
      Families families,
      LiveUpdates live) {
    this.board = board;
    this.editing = editing;
    this.sharing = sharing;
    this.people = people;
    this.families = families;
    readers.addClassName("flush");
    getContent().addClassNames("stack", "narrow");
    live.follow(this, SheetBoard.CHANGES, () -> find().ifPresent(this::showReaders));
  }

  static String route(CareOccasionId id) {
    return "handover/" + id;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("occasion").flatMap(CareOccasionId::parse);
    find().ifPresentOrElse(this::show, this::showUnknown);
  }

  private Optional<SheetDay> find() {
    return id.flatMap(board::find);
  }

  private void show(SheetDay day) {
    var zone = families.current().zone();
    var part = day.parts().getFirst();
    var whole = part.whole();
    var form = new DayForm(whole, zone);
    seen = day.day().number();
    form.show(day.day().content(), usual(day));
    meanwhile.addClassName("stack");
    meanwhile.removeAll();
    var card =
        new Card(
                translate("handover.day"),
                form,
                meanwhile,
                Buttons.primary(translate("handover.save"), () -> save(form)))
            .stacked();
    showReaders(day);
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(translate("handover.page"), times().range(whole.from(), whole.until())),
            card,
            readers,
            new RouterLink(translate("handover.toSheet"), SheetView.class),
            new Anchor(part.id().route(), translate("handover.toCare")));
  }

  /** Who writes for the first time finds the parents’ names waiting for their numbers. */
  private List<PhoneNumber> usual(SheetDay day) {
    return day.usual().isEmpty()
        ? people.parents().stream()
            .map(MemberCard::name)
            .map(name -> new PhoneNumber(name, ""))
            .toList()
        : day.usual();
  }

  private void showReaders(SheetDay day) {
    readers.getChildren().filter(Rows.class::isInstance).toList().forEach(readers::remove);
    var care = day.parts().getFirst().id();
    readers.add(new Rows(day.readers().stream().map(reader -> reader(care, reader)).toList()));
  }

  private BandRow reader(CareOccasionId care, SheetDay.Reader reader) {
    var words = new CareWords(times(), people.named(getLocale()));
    var look = words.people().look(reader.who());
    var key = reader.current() ? "handover.reader.current" : "handover.reader.older";
    var row =
        new BandRow(
                look.name(),
                reader
                    .at()
                    .map(at -> translate(key, times().moment(at)))
                    .orElseGet(() -> translate("handover.reader.never")))
            .withPerson(look);
    return reader.hasLink() ? row.withEnd(sharing.button(care, reader.who(), words)) : row;
  }

  private void save(DayForm form) {
    meanwhile.removeAll();
    switch (editing.write(id.orElseThrow(), seen, form.content())) {
      case DayResult.Saved(var day) -> {
        seen = day.number();
        Toast.show(translate("handover.saved"));
      }
      case DayResult.Refused(var problems) -> form.complain(problems);
      case DayResult.Gone _ -> showUnknown();
      case DayResult.ChangedMeanwhile(var day) -> choose(form, day);
    }
  }

  private void choose(DayForm form, DayCard day) {
    seen = day.number();
    day.last()
        .ifPresent(
            last -> {
              var note =
                  new Note(
                      Note.Kind.WARNING,
                      translate(
                          "handover.day.meanwhile",
                          people.named(getLocale()).name(last.by()),
                          times().moment(last.at()),
                          day.content().whereabouts(),
                          day.content().backAt().map(times()::moment).orElse("–"),
                          day.content().note()));
              note.getElement().setAttribute("role", "alert");
              meanwhile.add(
                  note.withAction(
                      Buttons.soft(
                          translate("handover.meanwhile.theirs"),
                          () -> {
                            form.show(day.content(), List.of());
                            meanwhile.removeAll();
                          })));
            });
  }

  private Times times() {
    return new Times(families.current().zone(), getLocale());
  }

  private void showUnknown() {
    getContent().removeAll();
    getContent()
        .add(
            new EmptyState(
                Icon.SEARCH,
                translate("handover.day.gone"),
                translate("handover.day.gone.text"),
                new RouterLink(translate("handover.toSheet"), SheetView.class)));
  }

  @Override
  public String getPageTitle() {
    return translate("handover.page");
  }
}
