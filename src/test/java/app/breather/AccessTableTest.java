package app.breather;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Who may call what in the modules whose roles alone decide; a new method, or one that opens itself
 * to more people, is red until the table says so too. Family, care and time off have matrices of
 * their own, where it also matters whose something is.
 */
class AccessTableTest {

  record Module(String name, Map<String, Access> table) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final Module[] MODULES = {
    new Module(
        "bedtime",
        Map.ofEntries(
            Map.entry("BedtimeBoard.rotas", Access.PARENT),
            Map.entry("BedtimeBoard.tonight", Access.PARENT),
            Map.entry("BedtimeBoard.nights", Access.PARENT),
            Map.entry("BedtimeBoard.askedOfMe", Access.PARENT),
            Map.entry("BedtimeLedger.read", Access.PARENT),
            Map.entry("BedtimeLedger.forgive", Access.PARENT),
            Map.entry("BedtimeHistory.find", Access.PARENT),
            Map.entry("EveningByLink.find", Access.ANYONE),
            Map.entry("EveningByLink.record", Access.ANYONE),
            Map.entry("BedtimeWindows.within", Access.MEMBER),
            Map.entry("SwapBoard.choices", Access.PARENT),
            Map.entry("SwapBoard.counterChoices", Access.PARENT),
            Map.entry("SwapBoard.mine", Access.PARENT),
            Map.entry("SwapBoard.askedOfMe", Access.PARENT),
            Map.entry("SwapOffering.offer", Access.PARENT),
            Map.entry("SwapOffering.counter", Access.PARENT),
            Map.entry("SwapAnswering.accept", Access.PARENT),
            Map.entry("SwapAnswering.decline", Access.PARENT),
            Map.entry("SwapOffering.withdraw", Access.PARENT),
            Map.entry("SwapAnswering.undo", Access.PARENT),
            Map.entry("RotaAgreement.agree", Access.PARENT),
            Map.entry("RotaAgreement.end", Access.PARENT),
            Map.entry("TakingOver.take", Access.PARENT),
            Map.entry("TakingOver.giveBack", Access.PARENT),
            Map.entry("TakeOverAsking.ask", Access.PARENT),
            Map.entry("TakeOverAsking.accept", Access.PARENT),
            Map.entry("TakeOverAsking.decline", Access.PARENT),
            Map.entry("TakeOverAsking.withdraw", Access.PARENT),
            Map.entry("BedtimeReports.record", Access.PARENT_OR_LINK),
            Map.entry("BedtimeShares.evenings", Access.PARENT))),
    new Module(
        "notifications",
        Map.ofEntries(
            Map.entry("Inbox.unread", Access.MEMBER),
            Map.entry("Inbox.latest", Access.MEMBER),
            Map.entry("Inbox.read", Access.MEMBER),
            Map.entry("Inbox.open", Access.MEMBER),
            Map.entry("Inbox.readAll", Access.MEMBER),
            Map.entry("Messages.send", Access.MEMBER),
            Map.entry("NotificationChoices.letterAt", Access.SYSTEM),
            Map.entry("NotificationChoices.mine", Access.MEMBER),
            Map.entry("NotificationChoices.mail", Access.MEMBER),
            Map.entry("NotificationChoices.push", Access.MEMBER),
            Map.entry("MyDevices.all", Access.MEMBER),
            Map.entry("MyDevices.at", Access.MEMBER),
            Map.entry("MyDevices.serverKey", Access.MEMBER),
            Map.entry("MyDevices.switchOn", Access.MEMBER),
            Map.entry("MyDevices.remove", Access.MEMBER),
            Map.entry("MyDevices.test", Access.MEMBER),
            Map.entry("PushRenewal.renew", Access.ANYONE),
            Map.entry("NotificationChoices.quietHours", Access.MEMBER),
            Map.entry("NotificationChoices.weekAhead", Access.MEMBER),
            Map.entry("Unsubscribing.isKnown", Access.ANYONE),
            Map.entry("Unsubscribing.unsubscribe", Access.ANYONE))),
    new Module(
        "calendar",
        Map.ofEntries(
            Map.entry("Absences.mine", Access.MEMBER),
            Map.entry("Absences.record", Access.MEMBER),
            Map.entry("Absences.change", Access.MEMBER),
            Map.entry("Absences.end", Access.MEMBER),
            Map.entry("Absences.goOn", Access.MEMBER),
            Map.entry("AbsenceDays.leaveOut", Access.MEMBER),
            Map.entry("AbsenceDays.bringBack", Access.MEMBER),
            Map.entry("AbsenceDays.endFrom", Access.MEMBER),
            Map.entry("EntryMoving.preview", Access.MEMBER),
            Map.entry("EntryMoving.move", Access.MEMBER),
            Map.entry("AwayTimes.away", Access.MEMBER),
            Map.entry("OwnReasons.read", Access.PARENT),
            Map.entry("BusyCalendars.mine", Access.MEMBER),
            Map.entry("BusyCalendars.take", Access.MEMBER),
            Map.entry("BusyCalendars.refresh", Access.MEMBER),
            Map.entry("BusyCalendars.end", Access.MEMBER),
            Map.entry("BusyCalendars.goOn", Access.MEMBER),
            Map.entry("BusyCalendars.follow", Access.MEMBER),
            Map.entry("MovingIn.preview", Access.PARENT),
            Map.entry("MovingIn.moveIn", Access.PARENT),
            Map.entry("MoveIns.standing", Access.PARENT),
            Map.entry("MoveIns.takeBack", Access.PARENT),
            Map.entry("MovedAbsences.record", Access.PARENT),
            Map.entry("MovedAbsences.end", Access.PARENT),
            Map.entry("MovedProtectedTimes.haveRoomFor", Access.PARENT),
            Map.entry("MovedProtectedTimes.record", Access.PARENT),
            Map.entry("MovedProtectedTimes.end", Access.PARENT),
            Map.entry("BusyTimes.in", Access.MEMBER),
            Map.entry("CalendarHistory.ofAbsence", Access.MEMBER),
            Map.entry("CalendarHistory.ofProtectedTime", Access.PARENT),
            Map.entry("ComingConflicts.from", Access.PARENT),
            Map.entry("AwayTimes.records", Access.MEMBER),
            Map.entry("ProtectedTimes.all", Access.PARENT),
            Map.entry("ProtectedTimes.keep", Access.PARENT),
            Map.entry("ProtectedTimes.change", Access.PARENT),
            Map.entry("ProtectedTimes.end", Access.PARENT),
            Map.entry("ProtectedTimes.goOn", Access.PARENT),
            Map.entry("ProtectedSpans.in", Access.PARENT),
            Map.entry("ProtectedSpans.outings", Access.PARENT),
            Map.entry("SharedCalendar.read", Access.MEMBER),
            Map.entry("SharedCalendar.readEach", Access.MEMBER),
            Map.entry("SharedCalendar.entries", Access.MEMBER),
            Map.entry("FeedAddresses.hasOne", Access.MEMBER),
            Map.entry("FeedAddresses.make", Access.MEMBER),
            Map.entry("FeedAddresses.end", Access.MEMBER),
            Map.entry("WallAddresses.since", Access.PARENT),
            Map.entry("WallAddresses.make", Access.PARENT),
            Map.entry("WallAddresses.end", Access.PARENT),
            Map.entry("PresencePlan.read", Access.MEMBER))),
    new Module(
        "easein",
        Map.ofEntries(
            Map.entry("EaseInBoard.all", Access.MEMBER),
            Map.entry("EaseInBoard.one", Access.MEMBER),
            Map.entry("EaseInBeginning.begin", Access.PARENT),
            Map.entry("EaseInPlanning.change", Access.PARENT),
            Map.entry("EaseInPlanning.end", Access.PARENT),
            Map.entry("EaseInTries.record", Access.MEMBER),
            Map.entry("EaseInTries.correct", Access.MEMBER),
            Map.entry("EaseInTries.drop", Access.MEMBER))),
    new Module(
        "milestones",
        Map.ofEntries(
            Map.entry("Milestones.open", Access.PARENT),
            Map.entry("Milestones.meanwhile", Access.PARENT),
            Map.entry("Milestones.recordedByMe", Access.MEMBER),
            Map.entry("Milestones.keepSealed", Access.MEMBER),
            Map.entry("FirstByLink.find", Access.ANYONE),
            Map.entry("FirstByLink.record", Access.ANYONE),
            Map.entry("FirstByLink.takeBack", Access.ANYONE),
            Map.entry("MilestoneNews.mine", Access.MEMBER),
            Map.entry("MilestoneRecording.record", Access.PARENT),
            Map.entry("MilestoneRecording.recordDuring", Access.CAREGIVER),
            Map.entry("MilestoneRecording.takeBack", Access.MEMBER),
            Map.entry("OpeningEnvelopes.saw", Access.PARENT),
            Map.entry("OpeningEnvelopes.openEverything", Access.PARENT),
            Map.entry("OpeningEnvelopes.openOn", Access.PARENT),
            Map.entry("OpeningEnvelopes.stayClosed", Access.PARENT),
            Map.entry("OpeningEnvelopes.chosenDays", Access.PARENT),
            Map.entry("TellOrSeal.told", Access.PARENT),
            Map.entry("TellOrSeal.wishes", Access.PARENT),
            Map.entry("TellOrSeal.isToBeAsked", Access.PARENT),
            Map.entry("TellOrSeal.choose", Access.PARENT))),
    new Module(
        "handover",
        Map.ofEntries(
            Map.entry("BatonBoard.read", Access.MEMBER),
            Map.entry("BatonBoard.holdings", Access.PARENT),
            Map.entry("Reporting.tell", Access.ANYONE),
            Map.entry("Reporting.keepAsFirst", Access.ANYONE),
            Map.entry("Reporting.keepsFirsts", Access.MEMBER),
            Map.entry("Reporting.correct", Access.ANYONE),
            Map.entry("Reporting.remove", Access.MEMBER),
            Map.entry("ReportBoard.open", Access.CAREGIVER),
            Map.entry("ReportBoard.ofCare", Access.CAREGIVER),
            Map.entry("ReportByLink.find", Access.ANYONE),
            Map.entry("ReportByLink.take", Access.ANYONE),
            Map.entry("ReportByLink.tell", Access.ANYONE),
            Map.entry("ReportByLink.keepAsFirst", Access.ANYONE),
            Map.entry("ReportByLink.correct", Access.ANYONE),
            Map.entry("ReportByLink.remove", Access.ANYONE),
            Map.entry("ReportWishes.choose", Access.PARENT),
            Map.entry("ReportWishes.look", Access.PARENT),
            Map.entry("Homecoming.read", Access.PARENT),
            Map.entry("Homecoming.glance", Access.PARENT),
            Map.entry("Homecoming.earlier", Access.PARENT),
            Map.entry("BatonTaking.take", Access.ANYONE),
            Map.entry("BatonCorrecting.itWasAt", Access.MEMBER),
            Map.entry("BatonCorrecting.itWasNotSo", Access.MEMBER),
            Map.entry("BatonByLink.find", Access.ANYONE),
            Map.entry("BatonByLink.take", Access.ANYONE),
            Map.entry("BatonByLink.itWasAt", Access.ANYONE),
            Map.entry("BatonByLink.itWasNotSo", Access.ANYONE),
            Map.entry("DayBoard.find", Access.PARENT),
            Map.entry("DayBoard.ahead", Access.PARENT),
            Map.entry("DayEditing.write", Access.PARENT),
            Map.entry("MySheets.read", Access.CAREGIVER),
            Map.entry("MySheets.confirm", Access.CAREGIVER),
            Map.entry("MySheets.next", Access.CAREGIVER),
            Map.entry("SheetByLink.find", Access.ANYONE),
            Map.entry("SheetByLink.confirm", Access.ANYONE),
            Map.entry("SheetBoard.sections", Access.PARENT),
            Map.entry("SheetBoard.history", Access.PARENT),
            Map.entry("SheetEditing.write", Access.PARENT),
            Map.entry("SheetEditing.restore", Access.PARENT),
            Map.entry("SheetEditing.add", Access.PARENT),
            Map.entry("SheetEditing.remove", Access.PARENT),
            Map.entry("SheetEditing.bringBack", Access.PARENT),
            Map.entry("SheetEditing.move", Access.PARENT),
            Map.entry("MilkStock.of", Access.PARENT),
            Map.entry("MilkStock.put", Access.PARENT),
            Map.entry("MilkStock.move", Access.PARENT),
            Map.entry("MilkStock.use", Access.PARENT),
            Map.entry("MilkStock.throwAway", Access.PARENT),
            Map.entry("MilkStock.keep", Access.PARENT),
            Map.entry("MilkPlans.of", Access.PARENT),
            Map.entry("MilkPlans.change", Access.PARENT),
            Map.entry("MilkPlans.outlook", Access.PARENT),
            Map.entry("MilkForToday.of", Access.MEMBER),
            Map.entry("MilkUse.book", Access.MEMBER))),
    new Module(
        "dashboard",
        Map.of("TodayOfParents.read", Access.PARENT, "TodayOfCaregivers.read", Access.CAREGIVER)),
  };

  @ParameterizedTest
  @FieldSource("MODULES")
  void eachMethodIsForThoseWhomTheTableNames(Module module) {
    var stated =
        PublicMethods.of(module.name())
            .collect(
                Collectors.toMap(
                    PublicMethods::name,
                    method -> method.getAnnotationOfType(Needs.class).value()));
    assertThat(stated).isEqualTo(module.table());
  }
}
