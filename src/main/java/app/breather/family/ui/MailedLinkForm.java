package app.breather.family.ui;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Note;
import app.breather.family.EmailAddress;
import app.breather.family.MailedLinks;
import app.breather.family.MailedLinks.Wish;
import app.breather.family.Problem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Optional;

/** Takes an address, and answers the same whether or not it is known. */
class MailedLinkForm extends Div {

  private final MailedLinks links;
  private final Wish wish;
  private final EmailField email = new EmailField(getTranslation("family.email"));
  private final Problems problems = new Problems().at(email, Problem.EMAIL);

  MailedLinkForm(MailedLinks links, Wish wish, String text) {
    this.links = links;
    this.wish = wish;
    addClassName("stack");
    email.setMaxLength(EmailAddress.MAX_LENGTH);
    email.setManualValidation(true);
    email.setWidthFull();
    email.setAutofocus(true);
    email.getElement().setAttribute("autocomplete", "username");
    if (links.areOffered()) {
      add(
          new Paragraph(text),
          email,
          Buttons.primary(getTranslation("family.mailed.send"), this::ask));
    } else {
      add(new Note(Note.Kind.LAMP, getTranslation("family.login.forgotten")));
    }
    add(back());
  }

  private void ask() {
    problems.clear();
    switch (links.ask(wish, email.getValue(), from())) {
      case ON_ITS_WAY -> answer(Note.Kind.LAMP, "family.mailed.onItsWay", email.getValue());
      case TOO_MANY -> answer(Note.Kind.WARNING, "family.mailed.tooMany");
      case NO_ADDRESS -> problems.show(List.of(Problem.EMAIL));
    }
  }

  private void answer(Note.Kind kind, String key, Object... values) {
    var note = new Note(kind, getTranslation(key, values));
    note.getElement().setAttribute("role", "status");
    removeAll();
    add(note, back());
  }

  private Paragraph back() {
    return new Paragraph(new RouterLink(getTranslation("family.mailed.back"), LoginView.class));
  }

  private static String from() {
    return Optional.ofNullable(VaadinRequest.getCurrent())
        .map(VaadinRequest::getRemoteAddr)
        .orElse("");
  }
}
