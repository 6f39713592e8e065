package app.breather.family.ui;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Note;
import app.breather.family.DemoDoor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The guests of a demo, each with a button that signs in as them. */
class DemoEntrance extends Div {

  private final SignIn signIn;

  DemoEntrance(List<DemoDoor.Guest> guests, SignIn signIn) {
    this.signIn = signIn;
    addClassName("stack");
    var buttons = new Div();
    buttons.addClassName("btns");
    guests.stream().map(this::enter).forEach(buttons::add);
    var passwords = new Div();
    passwords.addClassNames("soft", "small");
    guests.stream()
        .map(guest -> FamilyWords.text("family.demo.password", guest.email(), guest.password()))
        .map(Paragraph::new)
        .forEach(passwords::add);
    add(new Note(Note.Kind.LAMP, FamilyWords.text("family.demo")), buttons, passwords);
  }

  private Button enter(DemoDoor.Guest guest) {
    return Buttons.soft(
        FamilyWords.text("family.demo.enter", guest.name()),
        () -> {
          boolean signedIn = signIn.signIn(guest.email(), guest.password());
          getUI().orElseThrow().getPage().setLocation(signedIn ? "/" : "/login?error");
        });
  }
}
