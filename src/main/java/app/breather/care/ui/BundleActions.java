package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Addresses;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.LinkDialog;
import app.breather.base.ui.Toast;
import app.breather.care.BundleAskResult;
import app.breather.care.BundleAsking;
import app.breather.care.BundleCard;
import app.breather.care.BundleLinks;
import app.breather.care.CareBundleId;
import app.breather.family.ui.People;
import org.springframework.stereotype.Component;

/** Whom parents ask for several days at once, and the sentence that follows. */
@Component
class BundleActions {

  private final BundleAsking asking;
  private final BundleLinks links;
  private final People people;

  BundleActions(BundleAsking asking, BundleLinks links, People people) {
    this.asking = asking;
    this.links = links;
    this.people = people;
  }

  void askOthers(CareBundleId bundle) {
    say(asking.askOthers(bundle));
  }

  void choose(BundleCard bundle) {
    var picker =
        new CaregiverPicker(
            text("care.form.ask"),
            people.caregivers().stream()
                .filter(one -> !one.id().equals(bundle.caregiver()))
                .toList());
    Dialogs.form(
            text("care.askSomeone"),
            picker,
            text("care.askSomeone.confirm"),
            () -> {
              say(asking.ask(bundle.id(), picker.chosen()));
              return true;
            })
        .open();
  }

  /** For who gets no mail, or lost it. */
  void share(CareBundleId bundle, MemberId caregiver, CareWords words) {
    var name = words.people().name(caregiver);
    links
        .make(bundle, caregiver)
        .ifPresentOrElse(
            made ->
                new LinkDialog(
                        text("care.link.share", name),
                        text("care.link.share.text", name),
                        Addresses.of(made.path()),
                        text("care.link.share.until", words.times().moment(made.until())))
                    .open(),
            () -> Toast.show(text("care.accept.over")));
  }

  private static void say(BundleAskResult result) {
    Toast.show(
        switch (result) {
          case BundleAskResult.Asked(var people) ->
              people == 1 ? text("care.bundle.asked.one") : text("care.bundle.asked", people);
          case BundleAskResult.Nothing _ -> text("care.bundle.nobody");
          case BundleAskResult.Gone _ -> text("care.gone");
        });
  }
}
