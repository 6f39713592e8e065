package app.breather.handover.baton.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.calendar.Stay;
import app.breather.calendar.StayWords;
import app.breather.care.CarePages;
import app.breather.care.ui.CareAtHand;
import app.breather.care.ui.CareWays;
import app.breather.family.Families;
import app.breather.family.ui.People;
import app.breather.handover.baton.BatonBoard;
import app.breather.handover.baton.BatonCard;
import app.breather.handover.baton.BatonLine;
import app.breather.handover.baton.BatonWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who has the children now: to say it for anybody who may have them, and to correct it. */
@Route(BatonCard.ROUTE)
@PermitAll
@Needs(Access.MEMBER)
class BatonView extends Div implements HasDynamicTitle {

  private final BatonBoard board;
  private final BatonActions actions;
  private final Families families;
  private final People people;
  private final CareAtHand atHand;
  private final CareWays ways;
  private final InPlaceList<Here, Object> places = new InPlaceList<>(Here::key, this::place);
  private final Card said = new Card(translate("baton.lines"));
  private final InPlaceList<Said, Object> lines = new InPlaceList<>(Said::key, this::line);
  private final Paragraph soon = new Paragraph(translate("baton.soon"));

  private record Here(BatonCard.Place place, String sentence, String around, BatonWords words) {

    Object key() {
      return List.of(place, sentence, around);
    }
  }

  private record Said(BatonLine line, boolean correctable, BatonWords words) {

    Object key() {
      return List.of(line, correctable);
    }
  }

  BatonView(
      BatonBoard board,
      BatonActions actions,
      Families families,
      People people,
      CareAtHand atHand,
      CarePages pages,
      LiveUpdates live,
      EachMinute minutes) {
    this.board = board;
    this.actions = actions;
    this.families = families;
    this.people = people;
    this.atHand = atHand;
    ways = new CareWays(pages, "baton");
    addClassNames("stack", "narrow");
    said.add(lines);
    said.addClassName("flush");
    add(new PageHeader("", translate("baton.today")), ways, places, soon, said);
    add(new Anchor("", translate("baton.back")));
    readAgain();
    live.followAll(this, this::readAgain);
    minutes.follow(this, this::readAgain);
  }

  private void readAgain() {
    ways.show(atHand.now());
    var card = board.read();
    var words = words(card);
    places.show(
        card.places().stream()
            .map(
                place ->
                    new Here(
                        place,
                        words.sentence(place.stay()),
                        words.around(place.stay(), card.readAt()),
                        words))
            .toList());
    soon.setVisible(!card.mayAct());
    said.setVisible(!card.lines().isEmpty());
    lines.show(
        card.lines().stream()
            .map(line -> new Said(line, card.correctable().contains(line.id()), words))
            .toList());
  }

  private BatonWords words(BatonCard card) {
    var zone = families.current().zone();
    var named = people.named(getLocale());
    return new BatonWords(
        new StayWords(
            new Times(zone, getLocale()),
            I18NProvider::translate,
            named::name,
            named::childNames,
            Optional.of(people.me().id()),
            LocalDate.ofInstant(card.readAt(), zone)));
  }

  private Component place(Here here) {
    var sentence = new H2(here.sentence());
    sentence.addClassName("sentence");
    var around = new Paragraph(here.around());
    around.addClassName("quiet");
    var sky = new Section(sentence, around);
    sky.addClassName("sky");
    sky.setClassName("nobody", here.place().stay().isGap());
    var buttons = new Div();
    buttons.addClassNames("btns", "baton-taps");
    here.place().takers().stream()
        .filter(who -> !here.place().isWith(who))
        .forEach(who -> buttons.add(button(here, who)));
    sky.add(buttons);
    return sky;
  }

  private Component button(Here here, MemberId who) {
    var text = here.words().tap(here.place(), who);
    Runnable take =
        () -> {
          actions.take(here.place(), who, here.words());
          readAgain();
        };
    boolean mine = who.equals(people.me().id());
    boolean still =
        here.place().stay().known() == Stay.Known.IN_DOUBT
            && here.place().stay().who().contains(who);
    return mine || still
        ? Buttons.primary(text, Icon.HEART_HANDSHAKE, take)
        : Buttons.soft(text, take);
  }

  private Component line(Said said) {
    var line = said.line();
    var row =
        new BandRow(
                said.words().time(line) + " · " + said.words().line(line),
                said.words().remark(line))
            .withPerson(people.named(getLocale()).look(line.holder()));
    if (line.revoked()) {
      row.cancelled();
    }
    if (said.correctable()) {
      row.withEnd(
          Buttons.plain(
              translate("baton.correct"),
              () -> CorrectionDialog.open(line, said.words(), actions)));
    }
    return new Rows(List.of(row));
  }

  @Override
  public String getPageTitle() {
    return translate("baton.today");
  }
}
