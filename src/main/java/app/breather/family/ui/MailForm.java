package app.breather.family.ui;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.family.MailAddresses;
import app.breather.family.MailCard;
import app.breather.family.MailResult;
import app.breather.family.Problem;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Changes where the mail of somebody without an account goes. */
class MailForm extends Div {

  private final MailAddresses addresses;
  private final MailFields fields = new MailFields();
  private final ChangedMeanwhile changed = new ChangedMeanwhile();
  private final Problems problems = new Problems();
  private MailCard seen;

  private MailForm(MailAddresses addresses, MailCard card) {
    this.addresses = addresses;
    this.seen = card;
    addClassName("stack");
    if (card.isReachable()) {
      fields.show(card);
    }
    problems.at(fields.address(), Problem.EMAIL);
    add(changed, fields);
  }

  static void open(MailAddresses addresses, MailCard card, String name) {
    var form = new MailForm(addresses, card);
    Dialogs.form(
            FamilyWords.text("family.mail.title", name),
            Draft.of("mail/" + card.member(), form),
            FamilyWords.text("base.save"),
            form::save)
        .open();
  }

  private boolean save() {
    problems.clear();
    return switch (addresses.change(seen, fields.address().getValue(), fields.language())) {
      case MailResult.Saved _ -> true;
      case MailResult.Invalid _ -> {
        problems.show(List.of(Problem.EMAIL));
        yield false;
      }
      case MailResult.Changed(var now) -> {
        seen = now;
        changed.show(inWords(now), () -> fields.show(now));
        yield false;
      }
      case MailResult.Gone _ -> {
        problems.show(Problem.EMAIL, getTranslation("family.mail.gone"));
        yield false;
      }
    };
  }

  private String inWords(MailCard card) {
    return getTranslation(
        "family.mail.now",
        card.isReachable() ? card.address() : getTranslation("family.mail.none"),
        card.language().getDisplayLanguage(card.language()));
  }
}
