package app.breather.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.notifications.DeviceCard;
import app.breather.notifications.DeviceId;
import app.breather.notifications.MyDevices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** Where somebody is told what happens: in this browser, and in which others. */
class DevicesCard extends Card {

  private final MyDevices devices;
  private final Times times;
  private final Runnable changed;
  private final ThisDevice here;
  private final UnorderedList others = new UnorderedList();
  private Optional<DeviceId> thisOne = Optional.empty();

  /**
   * @param mails whether what happens is mailed too
   * @param changed told when pushes may have become possible, or not
   */
  DevicesCard(
      MyDevices devices, CurrentActor current, Times times, boolean mails, Runnable changed) {
    this.devices = devices;
    this.times = times;
    this.changed = changed;
    here = new ThisDevice(devices, current, this::isThisOne);
    setTitle(translate("notifications.devices"));
    others.addClassName("rows");
    add(new Paragraph(translate("notifications.devices.text")), here, others);
    if (mails) {
      add(new Paragraph(translate("notifications.devices.mails")));
    }
    stacked();
    showOthers();
  }

  /** Reads again, for another browser may have been added or have gone. */
  void show() {
    here.showAgain();
    showOthers();
    changed.run();
  }

  private void isThisOne(Optional<DeviceId> device) {
    thisOne = device;
    showOthers();
    changed.run();
  }

  private void showOthers() {
    others.removeAll();
    devices.all().stream()
        .filter(device -> !thisOne.equals(Optional.of(device.id())))
        .map(this::row)
        .forEach(others::add);
    others.setVisible(others.getComponentCount() > 0);
  }

  private ListItem row(DeviceCard device) {
    var name = device.name().isEmpty() ? translate("notifications.device.unnamed") : device.name();
    var title = new Paragraph(name);
    title.addClassName("what");
    var since = new Paragraph(translate("notifications.device.since", times.day(device.since())));
    since.addClassNames("soft", "small");
    var words = new Div(title, since);
    words.addClassName("grow");
    var remove = Buttons.plain(translate("notifications.device.remove"), () -> remove(device.id()));
    remove.setAriaLabel(translate("notifications.device.remove.of", name));
    var end = new Div(remove);
    end.addClassName("end");
    var row = new ListItem(words, end);
    row.addClassNames("entry", "device");
    return row;
  }

  private void remove(DeviceId device) {
    devices.remove(device);
    Toast.show(translate("notifications.device.removed"));
    showOthers();
    changed.run();
  }
}
