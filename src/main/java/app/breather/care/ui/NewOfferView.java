package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.ChosenSpan;
import app.breather.care.CareOffers;
import app.breather.care.OfferContent;
import app.breather.care.OfferResult;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** A caregiver says when they have time, unasked. */
@Route("care/offer")
@Needs(Access.CAREGIVER)
@PermitAll
class NewOfferView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "care/offer";

  private final CareOffers offers;
  private final OfferForm form;
  private final CareWords words;

  NewOfferView(CareOffers offers, People people, Families families, Clock clock) {
    this.offers = offers;
    var zone = families.current().zone();
    words = new CareWords(new Times(zone, getLocale()), people.named(getLocale()));
    form = new OfferForm(zone);
    var tomorrow = LocalDate.now(clock.withZone(zone)).plusDays(1);
    form.show(tomorrow.atTime(14, 0), tomorrow.atTime(18, 0));
    getContent().addClassNames("stack", "narrow", "big-type");
    getContent()
        .add(
            new PageHeader("", CareWords.text("care.offer.have")),
            new Paragraph(CareWords.text("care.offer.text")),
            new Draft("offer"),
            new Card(CareWords.text("care.offer.when"), form).stacked(),
            Buttons.primary(CareWords.text("care.offer.send"), Icon.SEND, this::send));
  }

  /** What was chosen on the calendar is filled in. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ChosenSpan.read(event.getLocation().getQueryParameters().getParameters())
        .ifPresent(span -> form.show(span.from(), span.until()));
  }

  private void send() {
    form.content().ifPresent(this::send);
  }

  private void send(OfferContent content) {
    switch (offers.offer(content)) {
      case OfferResult.Offered _ -> {
        Toast.show(CareWords.text("care.offer.sent"));
        getUI().ifPresent(ui -> ui.navigate(CareView.class));
      }
      case OfferResult.Invalid(var problems) -> form.show(problems);
      case OfferResult.OfferedBefore(var period) ->
          form.complain(CareWords.text("care.offer.before", words.range(period)));
      case OfferResult.Promised _ -> form.complain(CareWords.text("care.offer.promised"));
    }
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("care.offer.have");
  }
}
