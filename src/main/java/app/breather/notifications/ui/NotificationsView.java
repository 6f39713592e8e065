package app.breather.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.ui.Card;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.family.Families;
import app.breather.notifications.MyDevices;
import app.breather.notifications.MyNotifications;
import app.breather.notifications.NotificationChoices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By which ways one is told what; each choice holds at once. */
@Route(NotificationsView.ROUTE)
@PermitAll
@Needs(Access.MEMBER)
class NotificationsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "notifications";

  private final NotificationChoices choices;
  private final MyDevices devices;
  private final UnorderedList rows = new UnorderedList();
  private boolean withDevices;

  NotificationsView(
      NotificationChoices choices,
      MyDevices devices,
      Families families,
      CurrentActor current,
      LiveUpdates live) {
    this.choices = choices;
    this.devices = devices;
    rows.addClassName("rows");
    var mine = choices.mine();
    addClassName("stack");
    add(new PageHeader("", title()));
    if (!mine.mailServer()) {
      add(new Note(Note.Kind.WARNING, translate("notifications.noMail")));
    }
    withDevices = !devices.all().isEmpty();
    show(mine);
    var times = new Times(families.current().zone(), getLocale());
    var onDevices = new DevicesCard(devices, current, times, mine.mailServer(), this::showWays);
    live.follow(onDevices, MyDevices.CHANGES, onDevices::show);
    add(
        onDevices,
        new Card(
                translate("notifications.choices.mail"),
                new Paragraph(translate("notifications.choices.text")),
                rows)
            .stacked(),
        new Card(
                translate("notifications.quiet"),
                new Paragraph(translate("notifications.quiet.text")),
                new QuietHoursFields(mine.quietHours(), choices::quietHours))
            .stacked());
  }

  /** Who has no device has no choice of what is shown there. */
  private void showWays() {
    boolean now = !devices.all().isEmpty();
    if (now != withDevices) {
      withDevices = now;
      show(choices.mine());
    }
  }

  private void show(MyNotifications mine) {
    rows.removeAll();
    mine.kinds().forEach(line -> rows.add(row(line)));
    rows.add(
        ChoiceRow.of(
            translate("notifications.weekAhead"),
            translate("notifications.weekAhead.text"),
            ChoiceRow.byMail(
                translate("notifications.weekAhead"), mine.weekAhead(), choices::weekAhead)));
  }

  private ChoiceRow row(MyNotifications.Line line) {
    var key = "notifications.kind." + line.kind().name().toLowerCase(Locale.ROOT);
    var what = translate(key);
    var ways = Stream.concat(Stream.of(mail(line, what)), push(line, what).stream());
    return ChoiceRow.of(what, translate(key + ".text"), ways.toArray(Component[]::new));
  }

  private Component mail(MyNotifications.Line line, String what) {
    if (line.kind().isOfChoice()) {
      return ChoiceRow.byMail(what, line.mail(), wanted -> choices.mail(line.kind(), wanted));
    }
    return ChoiceRow.settled(
        line.kind().isMailed() ? "notifications.always" : "notifications.never");
  }

  private Optional<Component> push(MyNotifications.Line line, String what) {
    if (!withDevices) {
      return Optional.empty();
    }
    return Optional.of(
        line.kind().isUrgent()
            ? ChoiceRow.settled("notifications.always.push")
            : ChoiceRow.byPush(what, line.push(), wanted -> choices.push(line.kind(), wanted)));
  }

  private static String title() {
    return translate("notifications.choices");
  }

  @Override
  public String getPageTitle() {
    return title();
  }
}
