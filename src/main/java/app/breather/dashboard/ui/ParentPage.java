package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.bedtime.ui.BedtimeActions;
import app.breather.bedtime.ui.SwapActions;
import app.breather.care.CareSlotCard;
import app.breather.care.ui.CareWords;
import app.breather.care.ui.CheckInActions;
import app.breather.care.ui.CheckInsToday;
import app.breather.care.ui.FellThrough;
import app.breather.care.ui.OfferActions;
import app.breather.dashboard.TodayOfParents;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.family.ui.FirstDay;
import app.breather.handover.baton.ui.BatonActions;
import app.breather.handover.report.ui.MeanwhileCard;
import app.breather.milestones.ui.AskedWishes;
import app.breather.timeoff.ui.TimeOffActions;
import app.breather.timeoff.ui.TimeOffScreens;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Locale;

/** Who has the children, whose evening it is, what waits, what comes next. */
class ParentPage extends TodayPage {

  private final TodayOfParents today;
  private final Members members;
  private final TimeOffActions timeOff;
  private final TonightCard tonight;
  private final WaitsForYou waits;
  private final CheckInsToday checkIns;
  private final AskedWishes asked;
  private final DoesNotFit doesNotFit = new DoesNotFit();
  private final InPlaceList<UrgentCare, Object> urgent;
  private final MeanwhileCard meanwhile = new MeanwhileCard(true);
  private final NextCare nextCare = new NextCare();
  private final MyTimeOff myTimeOff = new MyTimeOff();
  private final BalanceLine balance = new BalanceLine();
  private final FirstDay firstDay = new FirstDay();
  private final Div side = new Div();
  private final Div rest = new Div();

  private record UrgentCare(CareSlotCard slot, CareWords words) {

    private Component draw(FellThrough fellThrough) {
      return fellThrough.urgent(slot, words);
    }
  }

  ParentPage(
      TodayOfParents today,
      Members members,
      BedtimeActions bedtime,
      SwapActions swaps,
      TimeOffActions timeOff,
      FellThrough fellThrough,
      OfferActions offers,
      BatonActions baton,
      CheckInActions checkInActions,
      AskedWishes asked,
      Clock clock,
      Locale locale) {
    super(members, clock, locale, true, baton);
    this.today = today;
    this.members = members;
    this.timeOff = timeOff;
    tonight = new TonightCard(bedtime);
    urgent = new InPlaceList<>(UrgentCare::slot, care -> care.draw(fellThrough));
    waits = new WaitsForYou(bedtime, swaps, timeOff, offers);
    checkIns = new CheckInsToday(checkInActions);
    this.asked = asked;
    var actions =
        new Div(
            Buttons.soft(text("today.takeTimeOff"), Icon.COFFEE, () -> goTo(TimeOffScreens.NEW)),
            Buttons.primary(text("today.planCare"), Icon.PLUS, () -> goTo("care/new")));
    actions.addClassNames("btns", "today-actions");
    side.add(urgent, meanwhile, tonight, waits, checkIns, doesNotFit, asked);
    side.addClassNames("stack", "side");
    rest.add(nextCare, myTimeOff, balance);
    rest.addClassNames("stack", "rest");
    addClassName("today");
    add(header, sky, actions, firstDay, side, rest);
    readAgain();
  }

  @Override
  final void readAgain() {
    var found = today.read();
    var read = timeOff.seen(found.wishes()) ? today.read() : found;
    var words = show(read.plan());
    firstDay.setVisible(read.firstDay());
    if (read.firstDay()) {
      firstDay.show(members.all());
    }
    boolean isEmpty =
        read.firstDay() && read.plan().members().stream().allMatch(MemberCard::isParent);
    side.setVisible(!isEmpty);
    rest.setVisible(!isEmpty);
    tonight.show(read.tonight(), words);
    meanwhile.show(read.told(), words.reports());
    var care = new CareWords(words.times(), words.people());
    urgent.show(read.urgent().stream().map(slot -> new UrgentCare(slot, care)).toList());
    urgent.setVisible(!read.urgent().isEmpty());
    nextCare.show(read.nextCare(), read.nextRegular(), words);
    myTimeOff.show(read.myTimeOff(), words);
    balance.show(read.balance(), words);
    waits.show(read, words);
    checkIns.readAgain(read.plan().me(), care);
    asked.readAgain();
    doesNotFit.show(read.conflicts(), words);
  }

  private void goTo(String route) {
    getUI().ifPresent(ui -> ui.navigate(route));
  }
}
