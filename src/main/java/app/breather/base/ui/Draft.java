package app.breather.base.ui;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed into the fields beside it, in the browser, for who loses the session
 * half-way: add it to a form, above the fields. Back on the page it fills them in and says so.
 * Saving, cancelling and going elsewhere take the form off the page, and that ends the draft.
 */
@Tag("breather-draft")
@JsModule("./draft/breather-draft.ts")
public final class Draft extends Component implements HasComponents {

  private static final String PREFIX = "breather.draft/";

  private static final String FORGET =
      """
      Object.keys(sessionStorage)
        .filter((key) => key.startsWith($0) && !($1 && key.startsWith($1)))
        .forEach((key) => sessionStorage.removeItem(key));
      """;

  private final String name;

  /**
   * @param name of the form among those of its page
   */
  public Draft(String name) {
    this.name = name;
    getElement().setAttribute("role", "status");
    addListener(Found.class, found -> restore(found.values));
  }

  /** The form with a draft above its fields, as a dialog shows it. */
  public static Component of(String name, Component form) {
    var both = new Div(new Draft(name), form);
    both.addClassName("stack");
    return both;
  }

  /** What another account wrote in this tab is gone. */
  public static void keepOnlyOf(UI ui, AccountId account) {
    ui.getPage().executeJs(FORGET, PREFIX, PREFIX + account + "/");
  }

  public static void forgetAll(UI ui) {
    ui.getPage().executeJs(FORGET, PREFIX, "");
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    var person = ComponentUtil.getData(attached.getUI(), Actor.Person.class);
    if (person != null) {
      fields().mark();
      getElement().callJsFunction("keep", key(attached.getUI(), person));
    }
  }

  private String key(UI ui, Actor.Person person) {
    var page = ui.getInternals().getActiveViewLocation().getPath();
    return PREFIX + String.join("/", person.account() + "", person.family() + "", page, name);
  }

  private DraftFields fields() {
    return new DraftFields(getParent().orElseThrow());
  }

  private void restore(JsonNode values) {
    fields().fill(values).ifPresentOrElse(this::tell, this::drop);
  }

  private void tell(Runnable undo) {
    removeAll();
    add(
        new Note(Note.Kind.LAMP, getTranslation("base.draft.kept"))
            .withAction(Buttons.plain(getTranslation("base.draft.discard"), () -> discard(undo))));
  }

  private void discard(Runnable undo) {
    undo.run();
    removeAll();
    drop();
  }

  private void drop() {
    getElement().callJsFunction("drop");
  }

  /** The browser has kept something, by the names of the fields. */
  @DomEvent("draft-found")
  public static final class Found extends ComponentEvent<Draft> {

    private final transient JsonNode values;

    public Found(Draft source, boolean fromClient, @EventData("event.detail") JsonNode values) {
      super(source, fromClient);
      this.values = values;
    }
  }
}
