package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Times;
import app.breather.bedtime.ui.BedtimeActions;
import app.breather.bedtime.ui.SwapActions;
import app.breather.care.ui.AnswerActions;
import app.breather.care.ui.CareWords;
import app.breather.care.ui.CheckInActions;
import app.breather.care.ui.FellThrough;
import app.breather.care.ui.OfferActions;
import app.breather.care.ui.RegularActions;
import app.breather.dashboard.TodayOfCaregivers;
import app.breather.dashboard.TodayOfParents;
import app.breather.family.Families;
import app.breather.family.Members;
import app.breather.family.ui.People;
import app.breather.handover.baton.ui.BatonActions;
import app.breather.milestones.TellOrSeal;
import app.breather.milestones.ui.AskedWishes;
import app.breather.timeoff.ui.TimeOffActions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The page one arrives at after signing in: how things are, in one look. */
@Route("")
@RouteAlias("today")
@Menu(title = "menu.today", order = 0, icon = "sun")
@PermitAll
@Needs(Access.MEMBER)
class TodayView extends Composite<Div> implements HasDynamicTitle {

  TodayView(
      TodayOfParents ofParents,
      TodayOfCaregivers ofCaregivers,
      Members members,
      Families families,
      People people,
      BedtimeActions bedtime,
      SwapActions swaps,
      TimeOffActions timeOff,
      AnswerActions answers,
      RegularActions regularActions,
      FellThrough fellThrough,
      OfferActions offers,
      BatonActions baton,
      CheckInActions checkIns,
      TellOrSeal firsts,
      LiveUpdates live,
      EachMinute minutes,
      Clock clock) {
    var page =
        members.me().isParent()
            ? new ParentPage(
                ofParents,
                members,
                bedtime,
                swaps,
                timeOff,
                fellThrough,
                offers,
                baton,
                checkIns,
                new AskedWishes(firsts, people, () -> {}),
                clock,
                getLocale())
            : new CaregiverPage(
                ofCaregivers,
                members,
                new CareWords(
                    new Times(families.current().zone(), getLocale()), people.named(getLocale())),
                answers,
                regularActions,
                baton,
                checkIns,
                clock,
                getLocale());
    getContent().add(page);
    live.followAll(this, page::readAgain);
    minutes.follow(this, page::moveOn);
  }

  @Override
  public String getPageTitle() {
    return text("menu.today");
  }
}
