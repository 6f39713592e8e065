package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.Card;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Note;
import app.breather.care.CareSlotCard;
import app.breather.care.RegularCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What a caregiver is asked, in big cards, and what they have answered. */
public class AskedOfMe extends Div {

  private final CareWords words;
  private final MemberId me;
  private final InPlaceList<CareSlotCard, Object> waiting;
  private final InPlaceList<List<CareSlotCard>, Object> bundled;
  private final InPlaceList<CareSlotCard, Object> answered;
  private final H2 question = new H2(CareWords.text("care.canYouHelp"));
  private final Card rest;
  private final RegularOfMe regular;
  private final Note clash = new Note(Note.Kind.WARNING, "");
  private final EmptyState empty =
      new EmptyState(
          Icon.SUN, CareWords.text("care.nothing.title"), CareWords.text("care.nothing.text"));

  public AskedOfMe(
      CareWords words, MemberId me, AnswerActions actions, RegularActions regularActions) {
    this.words = words;
    this.me = me;
    var parts = new CaregiverParts(words, me, actions);
    waiting = new InPlaceList<>(CareSlotCard::id, parts::ask);
    bundled =
        new InPlaceList<>(
            days -> days.getFirst().bundle(),
            days -> new BundleOfCaregiver(days, words, parts, actions));
    answered = new InPlaceList<>(CareSlotCard::id, parts::answered);
    rest = new Card(CareWords.text("care.answered"), answered);
    regular = new RegularOfMe(words, regularActions);
    addClassNames("stack", "big-type");
    add(clash, question, bundled, waiting, regular, rest, empty);
  }

  public void show(List<CareSlotCard> slots, List<RegularCard> cares, List<Period> clashes) {
    clash.setMessage(CareWords.text("care.clash", words.ranges(clashes)));
    clash.setVisible(!clashes.isEmpty());
    var open = slots.stream().filter(slot -> CaregiverParts.isAnswerable(slot, me)).toList();
    var others = slots.stream().filter(slot -> !open.contains(slot)).toList();
    var bundles =
        open.stream()
            .filter(slot -> slot.bundle().isPresent())
            .collect(
                Collectors.groupingBy(
                    slot -> slot.bundle().orElseThrow(), LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .filter(days -> days.size() > 1)
            .toList();
    bundled.show(bundles);
    waiting.show(
        open.stream()
            .filter(slot -> bundles.stream().noneMatch(days -> days.contains(slot)))
            .toList());
    answered.show(others);
    regular.show(cares);
    question.setVisible(!open.isEmpty() || RegularOfMe.asks(cares));
    rest.setVisible(!others.isEmpty());
    empty.setVisible(slots.isEmpty() && cares.isEmpty());
  }
}
