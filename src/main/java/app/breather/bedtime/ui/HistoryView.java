package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.bedtime.BedtimeHistory;
import app.breather.bedtime.HistorySearch;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.family.ui.People;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All evenings gone by, with a search by what was written and who it was; it stands in the URL. */
@Route(BedtimeNavigation.HISTORY)
@PermitAll
@Needs(Access.PARENT)
class HistoryView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private static final int LONGEST_SEARCH = 100;

  private final BedtimeHistory history;
  private final List<MemberCard> everybody;
  private final TextField text = new TextField(text("bedtime.history.text"));
  private final Select<MemberCard> person = new Select<>();
  private final InPlaceList<TurnCard, TurnId> nights;
  private final Paragraph nothing = new Paragraph(text("bedtime.history.nothing"));
  private final Button more = Buttons.soft(text("bedtime.history.more"), this::showMore);
  private int pages = 1;

  HistoryView(
      BedtimeHistory history,
      BedtimeActions actions,
      Members members,
      Families families,
      People people,
      LiveUpdates live) {
    this.history = history;
    everybody = members.all();
    var words =
        new BedtimeWords(
            new Times(families.current().zone(), getLocale()), people.named(getLocale()));
    nights =
        new InPlaceList<>(
            TurnCard::id, turn -> new Rows(List.of(new NightRow(turn, words, actions))));
    text.setMaxLength(LONGEST_SEARCH);
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    person.setLabel(text("bedtime.history.person"));
    person.setItems(everybody);
    person.setEmptySelectionAllowed(true);
    person.setEmptySelectionCaption(text("bedtime.history.anybody"));
    person.setItemLabelGenerator(
        member -> member == null ? text("bedtime.history.anybody") : member.name());
    text.addValueChangeListener(event -> search(event.isFromClient()));
    person.addValueChangeListener(event -> search(event.isFromClient()));
    nothing.addClassNames("soft", "foot");
    var fields = new Div(text, person);
    fields.addClassName("nights-field");
    var card = new Card().stacked();
    card.addClassName("flush");
    card.add(nights, nothing);
    addClassNames("stack", "narrow");
    add(new PageHeader(text("menu.bedtime"), text("bedtime.history")), fields, card, more);
    live.followAll(this, this::show);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    var wanted = query.getSingleParameter("text").orElse("");
    text.setValue(wanted.length() > LONGEST_SEARCH ? "" : wanted);
    person.setValue(
        query
            .getSingleParameter("person")
            .flatMap(MemberId::parse)
            .flatMap(this::find)
            .orElse(null));
    show();
  }

  private Optional<MemberCard> find(MemberId id) {
    return everybody.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  private void search(boolean typed) {
    if (typed) {
      pages = 1;
      getUI()
          .ifPresent(
              ui ->
                  ui.getPage()
                      .getHistory()
                      .replaceState(null, new Location(BedtimeNavigation.HISTORY, query())));
      show();
    }
  }

  private QueryParameters query() {
    var query = new TreeMap<String, String>();
    if (!text.getValue().isBlank()) {
      query.put("text", text.getValue());
    }
    chosen().ifPresent(one -> query.put("person", one.toString()));
    return QueryParameters.simple(Map.copyOf(query));
  }

  private Optional<MemberId> chosen() {
    return Optional.ofNullable(person.getValue()).map(MemberCard::id);
  }

  private void showMore() {
    pages++;
    show();
  }

  private void show() {
    var found = new ArrayList<TurnCard>();
    var before = Optional.<LocalDate>empty();
    boolean rest = true;
    for (int page = 0; page < pages && rest; page++) {
      var read = history.find(new HistorySearch(text.getValue(), chosen(), before));
      found.addAll(read.nights());
      rest = read.more();
      before = found.isEmpty() ? before : Optional.of(found.getLast().evening());
    }
    nights.show(found);
    nothing.setVisible(found.isEmpty());
    more.setVisible(rest);
  }

  @Override
  public String getPageTitle() {
    return text("bedtime.history");
  }
}
