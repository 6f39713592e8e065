package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.care.BundleBoard;
import app.breather.care.BundleCard;
import app.breather.care.CareBoard;
import app.breather.care.CareBundleId;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days that were given back at once: who has each of them, and what can be done. */
@Route("care/away/:id")
@Needs(Access.MEMBER)
@PermitAll
class BundleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final BundleBoard board;
  private final BundleActions bundles;
  private final AnswerActions answers;
  private final People people;
  private final Families families;
  private Optional<CareBundleId> id = Optional.empty();
  private @Nullable BundleCard shown;

  BundleView(
      BundleBoard board,
      BundleActions bundles,
      AnswerActions answers,
      People people,
      Families families,
      LiveUpdates live) {
    this.board = board;
    this.bundles = bundles;
    this.answers = answers;
    this.people = people;
    this.families = families;
    getContent().addClassNames("stack", "narrow");
    live.follow(this, CareBoard.CHANGES, this::read);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("id").flatMap(CareBundleId::parse);
    read();
  }

  private void read() {
    id.flatMap(board::find).ifPresentOrElse(this::show, this::showUnknown);
  }

  private void show(BundleCard bundle) {
    if (bundle.equals(shown)) {
      return;
    }
    shown = bundle;
    var me = people.me();
    var words =
        new CareWords(new Times(families.current().zone(), getLocale()), people.named(getLocale()));
    getContent().removeAll();
    if (me.isParent()) {
      getContent().add(header(bundle, words), new BundleOfParents(bundle, words, bundles));
    } else if (me.id().equals(bundle.caregiver())) {
      getContent().add(header(bundle, words), new BundleOfCaregiver(bundle, words, me, answers));
    } else {
      getContent()
          .add(
              new PageHeader("", CareWords.text("care.canYouHelp")),
              new BundleOfCaregiver(bundle, words, me, answers));
    }
  }

  private static PageHeader header(BundleCard bundle, CareWords words) {
    var first = words.times().day(bundle.first());
    var span =
        bundle.first().equals(bundle.last())
            ? first
            : CareWords.text("care.regular.span", first, words.times().day(bundle.last()));
    return new PageHeader(
        span, CareWords.text("care.bundle.title", words.people().name(bundle.caregiver())));
  }

  private void showUnknown() {
    shown = null;
    getContent().removeAll();
    getContent()
        .add(
            new EmptyState(
                Icon.SEARCH,
                CareWords.text("care.gone"),
                CareWords.text("care.gone.text"),
                new RouterLink(CareWords.text("care.gone.back"), CareView.class)));
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("care.away");
  }
}
