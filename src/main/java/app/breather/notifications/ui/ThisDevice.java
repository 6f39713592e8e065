package app.breather.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.push.PushSubscription;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.Toast;
import app.breather.notifications.DeviceId;
import app.breather.notifications.MyDevices;
import app.breather.notifications.SwitchOnResult;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;

/**
 * The browser in which the page is open: whether pushes are switched on here, and the way to it.
 */
@Tag("breather-push")
@JsModule("./push/breather-push.ts")
class ThisDevice extends Component implements HasComponents, HasStyle {

  private final MyDevices devices;
  private final Consumer<Optional<DeviceId>> changed;
  private String endpoint = "";
  private Optional<DeviceId> shown = Optional.empty();

  /**
   * @param changed told which device this is; empty while it is none
   */
  ThisDevice(MyDevices devices, CurrentActor current, Consumer<Optional<DeviceId>> changed) {
    this.devices = devices;
    this.changed = changed;
    addClassName("this-device");
    row(new Span(translate("notifications.device.checking")));
    addListener(Looked.class, looked -> looked(looked.state, looked.endpoint));
    addListener(
        Switched.class,
        on ->
            PushSubscription.parse(on.endpoint, on.key, on.secret)
                .ifPresentOrElse(
                    subscription -> switchOn(subscription, current), () -> problem("failed")));
    addAttachListener(_ -> begin(current));
  }

  private void begin(CurrentActor current) {
    getElement()
        .callJsFunction("begin", devices.serverKey(), current.person().account().toString());
  }

  private void looked(String state, String at) {
    endpoint = at;
    if (state.equals("ready")) {
      show();
    } else {
      problem(state);
    }
  }

  /** Reads again whether it is on. */
  void showAgain() {
    if (!endpoint.isEmpty() && !devices.at(endpoint).equals(shown)) {
      show();
    }
  }

  private void show() {
    shown = endpoint.isEmpty() ? Optional.empty() : devices.at(endpoint);
    shown.ifPresentOrElse(this::isOn, this::isOff);
    changed.accept(shown);
  }

  private void isOn(DeviceId device) {
    row(
        state("on", Icon.CIRCLE_CHECK),
        Buttons.soft(translate("notifications.device.test"), Icon.SEND, () -> test(device)),
        Buttons.plain(translate("notifications.device.switchOff"), () -> switchOff(device)));
  }

  /** The button is heard in the browser first, which asks there. */
  private void isOff() {
    var button = Buttons.primary(translate("notifications.device.switchOn"), Icon.BELL, () -> {});
    button.getElement().setAttribute("data-push", "on");
    row(state("off", Icon.BAN), button);
  }

  private void switchOn(PushSubscription subscription, CurrentActor current) {
    var browser =
        Optional.ofNullable(VaadinRequest.getCurrent())
            .map(request -> request.getHeader(HttpHeaders.USER_AGENT))
            .orElse("");
    switch (devices.switchOn(subscription, browser)) {
      case SwitchOnResult.On(_, var renewal) -> {
        getElement().callJsFunction("keepRenewal", current.family().toString(), renewal);
        endpoint = subscription.endpoint();
        Toast.show(translate("notifications.device.switchedOn"));
        show();
      }
      case SwitchOnResult.NotReachable _ -> problem("notReachable");
    }
  }

  private void switchOff(DeviceId device) {
    devices.remove(device);
    show();
  }

  private void test(DeviceId device) {
    devices
        .test(device)
        .ifPresent(
            result ->
                Toast.show(
                    translate(
                        "notifications.push.test." + result.name().toLowerCase(Locale.ROOT))));
    show();
  }

  private void problem(String state) {
    shown = Optional.empty();
    removeAll();
    var kind = state.equals("home") ? Note.Kind.LAMP : Note.Kind.WARNING;
    add(title(), new Note(kind, translate("notifications.device." + state)));
    changed.accept(shown);
  }

  private void row(Component state, Component... actions) {
    var words = new Div(title(), state);
    words.addClassName("grow");
    var buttons = new Div(actions);
    buttons.addClassName("btns");
    removeAll();
    add(words, buttons);
  }

  private static Paragraph title() {
    var title = new Paragraph(translate("notifications.device.here"));
    title.addClassName("what");
    return title;
  }

  private static Span state(String word, Icon icon) {
    var state = new Span(icon.create(), new Span(translate("notifications.device." + word)));
    state.addClassNames("push-state", word);
    return state;
  }

  /** What the browser says of itself. */
  @DomEvent("push-state")
  public static final class Looked extends ComponentEvent<ThisDevice> {

    private final String state;
    private final String endpoint;

    public Looked(
        ThisDevice source,
        boolean fromClient,
        @EventData("event.detail.state") String state,
        @EventData("event.detail.endpoint") String endpoint) {
      super(source, fromClient);
      this.state = state;
      this.endpoint = endpoint;
    }
  }

  /** Somebody switched it on, and the browser agreed. */
  @DomEvent("push-on")
  public static final class Switched extends ComponentEvent<ThisDevice> {

    private final String endpoint;
    private final String key;
    private final String secret;

    public Switched(
        ThisDevice source,
        boolean fromClient,
        @EventData("event.detail.endpoint") String endpoint,
        @EventData("event.detail.key") String key,
        @EventData("event.detail.secret") String secret) {
      super(source, fromClient);
      this.endpoint = endpoint;
      this.key = key;
      this.secret = secret;
    }
  }
}
