package app.breather.dashboard.ui;

import app.breather.care.ui.AnswerActions;
import app.breather.care.ui.AskedOfMe;
import app.breather.care.ui.CareWords;
import app.breather.care.ui.RegularActions;
import app.breather.dashboard.Today;
import app.breather.family.Members;
import java.time.Clock;
import java.util.Locale;

/** Whether the children are with me, what I am asked and have promised, and what to know. */
class CaregiverPage extends TodayPage {

  private final Today today;
  private final AskedOfMe asked;
  private final GoodToKnow goodToKnow = new GoodToKnow();

  CaregiverPage(
      Today today,
      Members members,
      CareWords words,
      AnswerActions actions,
      RegularActions regularActions,
      Clock clock,
      Locale locale) {
    super(members, clock, locale, false);
    this.today = today;
    asked = new AskedOfMe(words, members.me().id(), actions, regularActions);
    addClassNames("stack", "narrow", "big-type");
    add(header, sky, asked, goodToKnow);
    readAgain();
  }

  @Override
  final void readAgain() {
    var read = today.ofCaregiver();
    var words = show(read.plan());
    asked.show(read.slots(), read.regular(), read.clashes());
    goodToKnow.show(read.comesUp(), words);
  }
}
