package app.breather.calendar.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.file.CalendarFiles.Opened;
import app.breather.calendar.movein.MoveInCard;
import app.breather.calendar.movein.MoveInResult;
import app.breather.calendar.movein.MoveIns;
import app.breather.calendar.movein.MovingIn;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where parents take along what stands in another family calendar, and take that back. */
@Route(MoveInView.ROUTE)
@PermitAll
@Needs(Access.PARENT)
class MoveInView extends Div implements HasDynamicTitle {

  static final String ROUTE = "move-in";

  private final MovingIn movingIn;
  private final MoveIns moveIns;
  private final Times times;
  private final List<MemberCard> members;
  private final Card file;
  private final Note refused = new Note(Note.Kind.WARNING, "");
  private final Div preview = new Div();
  private final Div before = new Div();

  MoveInView(MovingIn movingIn, MoveIns moveIns, Families families, Members members) {
    this.movingIn = movingIn;
    this.moveIns = moveIns;
    this.members = members.all();
    times = new Times(families.current().zone(), getLocale());
    addClassNames("stack", "narrow");
    refused.setVisible(false);
    refused.getElement().setAttribute("role", "alert");
    file =
        new Card(
                getTranslation("moveIn.file"),
                new Paragraph(getTranslation("moveIn.text")),
                new CalendarUpload(getTranslation("busy.file"), this::open),
                refused)
            .stacked();
    add(new PageHeader("", getTranslation("moveIn")), file, preview, before);
    showBefore();
  }

  private void open(String name, Opened opened) {
    preview.removeAll();
    switch (opened) {
      case Opened.Readable(var calendar) -> {
        var found = movingIn.preview(calendar);
        var leftOut = BusyWords.leftOut(found.leftOut());
        if (found.groups().isEmpty()) {
          say((getTranslation("moveIn.empty") + " " + leftOut).strip());
        } else {
          refused.setVisible(false);
          preview.add(
              new MoveInPreview(
                  found.groups(),
                  leftOut,
                  members,
                  times,
                  choices -> take(name, movingIn.moveIn(name, choices))));
        }
      }
      case Opened.NoCalendar _ -> refuse("busy.refused.noCalendar");
      case Opened.TooLarge _ -> refuse("busy.refused.tooLarge");
    }
  }

  private void take(String name, MoveInResult result) {
    switch (result) {
      case MoveInResult.Done(var card) -> {
        preview.removeAll();
        refused.setVisible(false);
        showBefore();
        Toast.show(getTranslation("moveIn.done", card.entries(), name), () -> takeBack(card));
      }
      case MoveInResult.Nothing _ -> Toast.show(getTranslation("moveIn.nothing"));
      case MoveInResult.TooMany(var most) -> Toast.show(getTranslation("moveIn.tooMany", most));
      case MoveInResult.TooManyKept(var most) ->
          Toast.show(getTranslation("moveIn.tooManyKept", most));
      case MoveInResult.Unknown _ -> Toast.show(getTranslation("moveIn.unknown"));
    }
  }

  private void refuse(String key) {
    say(getTranslation(key));
  }

  private void say(String refusal) {
    refused.setMessage(refusal);
    refused.setVisible(true);
  }

  private void showBefore() {
    var cards = moveIns.standing();
    before.removeAll();
    if (!cards.isEmpty()) {
      before.add(
          new Card(
              getTranslation("moveIn.before"), new Rows(cards.stream().map(this::row).toList())));
    }
  }

  private BandRow row(MoveInCard card) {
    var what = getTranslation("moveIn.card", card.entries(), times.moment(card.movedAt()));
    return new BandRow(card.name(), what)
        .withIcon(Icon.CALENDAR)
        .withEnd(
            Buttons.plain(getTranslation("moveIn.takeBack"), Icon.UNDO_2, () -> takeBack(card)));
  }

  private void takeBack(MoveInCard card) {
    moveIns
        .takeBack(card.id())
        .ifPresent(
            back ->
                Toast.show(
                    getTranslation(
                        back.touched() == 0 ? "moveIn.takenBack" : "moveIn.takenBack.touched",
                        back.removed(),
                        back.touched())));
    showBefore();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("moveIn");
  }
}
