package app.breather.dashboard.ui;

import app.breather.care.ui.AnswerActions;
import app.breather.care.ui.AskedOfMe;
import app.breather.care.ui.CareWords;
import app.breather.care.ui.CheckInActions;
import app.breather.care.ui.CheckInsToday;
import app.breather.care.ui.RegularActions;
import app.breather.dashboard.TodayOfCaregivers;
import app.breather.family.Members;
import app.breather.handover.baton.ui.BatonActions;
import app.breather.handover.report.ui.TellButton;
import app.breather.milestones.ui.FirstButton;
import java.time.Clock;
import java.util.Locale;

/** Whether the children are with me, what I am asked and have promised, and what to know. */
class CaregiverPage extends TodayPage {

  private final TodayOfCaregivers today;
  private final AskedOfMe asked;
  private final CheckInsToday checkIns;
  private final CareWords care;
  private final TellButton tell = new TellButton();
  private final FirstButton first = new FirstButton();
  private final Clock clock;
  private final GoodToKnow goodToKnow = new GoodToKnow();

  CaregiverPage(
      TodayOfCaregivers today,
      Members members,
      CareWords words,
      AnswerActions actions,
      RegularActions regularActions,
      BatonActions baton,
      CheckInActions checkInActions,
      Clock clock,
      Locale locale) {
    super(members, clock, locale, false, baton);
    this.today = today;
    this.clock = clock;
    asked = new AskedOfMe(words, members.me().id(), actions, regularActions);
    checkIns = new CheckInsToday(checkInActions);
    care = words;
    addClassNames("stack", "narrow", "big-type");
    add(header, sky, tell, first, goodToKnow, asked, checkIns);
    readAgain();
  }

  @Override
  final void readAgain() {
    var read = today.read();
    var words = show(read.plan());
    asked.show(read.slots(), read.regular(), read.clashes());
    checkIns.readAgain(read.plan().me(), care);
    goodToKnow.show(read.comesUp(), read.sheet(), words);
    tell.show(read.tellable());
    first.show(read.tellable(), clock.instant());
  }
}
