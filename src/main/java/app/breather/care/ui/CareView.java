package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.care.CareBoard;
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

  CareView(
      CareBoard board, People people, Families families, AnswerActions actions, LiveUpdates live) {
    this.board = board;
    this.people = people;
    this.families = families;
    this.actions = actions;
    var words = words();
    Runnable readAgain = people.me().isParent() ? parent(words) : caregiver(words);
    readAgain.run();
    live.follow(this, CareBoard.CHANGES, readAgain);
  }

  private Runnable parent(CareWords words) {
    var list = new SlotsAhead(words);
    getContent().addClassName("stack");
    getContent().add(list, new RouterLink(CareWords.text("care.limits"), LimitsView.class));
    return () -> list.show(board.ahead());
  }

  private Runnable caregiver(CareWords words) {
    var asked = new AskedOfMe(words, people.me().id(), actions);
    getContent().addClassName("narrow");
    getContent().add(new PageHeader("", CareWords.text("menu.care")), asked);
    getContent().add(new RouterLink(CareWords.text("care.limits.mine"), LimitsView.class));
    return () -> asked.show(board.concerningMe(), board.myClashes());
  }

  private CareWords words() {
    return new CareWords(new Times(families.current().zone(), getLocale()), people.named());
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("menu.care");
  }
}
