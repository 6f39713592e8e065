package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.care.CareBoard;
import app.breather.care.CareOffers;
import app.breather.care.RegularBoard;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** What lies ahead for a parent; what is asked and promised for a caregiver. */
@Route("care")
@Menu(title = "menu.care", order = 20, icon = "heart-handshake")
@Needs(Access.MEMBER)
@PermitAll
class CareView extends Composite<Div> implements HasDynamicTitle {

  private final CareBoard board;
  private final People people;
  private final Families families;
  private final AnswerActions actions;
  private final CareOffers offers;
  private final OfferActions offering;
  private final RegularBoard regularBoard;
  private final RegularActions regularActions;

  CareView(
      CareBoard board,
      People people,
      Families families,
      AnswerActions actions,
      CareOffers offers,
      OfferActions offering,
      RegularBoard regularBoard,
      RegularActions regularActions,
      LiveUpdates live) {
    this.board = board;
    this.people = people;
    this.families = families;
    this.actions = actions;
    this.offers = offers;
    this.offering = offering;
    this.regularBoard = regularBoard;
    this.regularActions = regularActions;
    var words = words();
    Runnable readAgain = people.me().isParent() ? parent(words) : caregiver(words);
    readAgain.run();
    live.follow(this, CareBoard.CHANGES, readAgain);
  }

  private Runnable parent(CareWords words) {
    var offered = new OffersToUs(words, offering);
    var list = new SlotsAhead(words, offered);
    getContent().addClassName("stack");
    var regular = new RegularSection(words);
    regular.setVisible(!people.caregivers().isEmpty());
    getContent()
        .add(list, regular, new RouterLink(CareWords.text("care.limits"), LimitsView.class));
    return () -> {
      regular.show(regularBoard.all());
      offered.show(offers.open());
      list.show(board.ahead());
    };
  }

  private Runnable caregiver(CareWords words) {
    var asked = new AskedOfMe(words, people.me().id(), actions, regularActions);
    getContent().addClassNames("stack", "narrow");
    var mine = new MyOffers(words, offering);
    var have =
        Buttons.primary(
            CareWords.text("care.offer.have"),
            Icon.CLOCK,
            () -> getUI().ifPresent(ui -> ui.navigate(NewOfferView.class)));
    getContent().add(new PageHeader("", CareWords.text("menu.care"), have), asked, mine);
    getContent()
        .add(
            new RouterLink(CareWords.text("care.away.mine"), NewAwayView.class),
            new RouterLink(CareWords.text("care.limits.mine"), LimitsView.class));
    return () -> {
      asked.show(board.concerningMe(), regularBoard.mine(), board.myClashes());
      mine.show(offers.mine());
    };
  }

  private CareWords words() {
    return new CareWords(
        new Times(families.current().zone(), getLocale()), people.named(getLocale()));
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("menu.care");
  }
}
