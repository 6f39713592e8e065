package app.breather.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Card;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.notifications.MyNotifications;
import app.breather.notifications.NotificationChoices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** By which ways one is told what; each choice holds at once. */
@Route(NotificationsView.ROUTE)
@PermitAll
@Needs(Access.MEMBER)
class NotificationsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "notifications";

  private final NotificationChoices choices;

  NotificationsView(NotificationChoices choices) {
    this.choices = choices;
    var mine = choices.mine();
    addClassName("stack");
    add(new PageHeader("", title()));
    if (!mine.mailServer()) {
      add(new Note(Note.Kind.WARNING, translate("notifications.noMail")));
    }
    add(
        new Card(
                translate("notifications.choices.mail"),
                new Paragraph(translate("notifications.choices.text")),
                rows(mine))
            .stacked(),
        new Card(
                translate("notifications.quiet"),
                new Paragraph(translate("notifications.quiet.text")),
                new QuietHoursFields(mine.quietHours(), choices::quietHours))
            .stacked());
  }

  private UnorderedList rows(MyNotifications mine) {
    var rows = new UnorderedList();
    rows.addClassName("rows");
    mine.kinds().forEach(line -> rows.add(row(line)));
    rows.add(
        ChoiceRow.open(
            translate("notifications.weekAhead"),
            translate("notifications.weekAhead.text"),
            mine.weekAhead(),
            choices::weekAhead));
    return rows;
  }

  private ChoiceRow row(MyNotifications.Line line) {
    var key = "notifications.kind." + line.kind().name().toLowerCase(Locale.ROOT);
    return line.kind().isOfChoice()
        ? ChoiceRow.open(
            translate(key),
            translate(key + ".text"),
            line.mail(),
            wanted -> choices.mail(line.kind(), wanted))
        : ChoiceRow.settled(translate(key), translate(key + ".text"));
  }

  private static String title() {
    return translate("notifications.choices");
  }

  @Override
  public String getPageTitle() {
    return title();
  }
}
