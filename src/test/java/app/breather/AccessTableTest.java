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
            Map.entry("EntryMoving.preview", Access.MEMBER),
            Map.entry("EntryMoving.move", Access.MEMBER),
            Map.entry("AwayTimes.away", Access.MEMBER),
            Map.entry("BusyCalendars.mine", Access.MEMBER),
            Map.entry("BusyCalendars.take", Access.MEMBER),
            Map.entry("BusyCalendars.refresh", Access.MEMBER),
            Map.entry("BusyCalendars.end", Access.MEMBER),
            Map.entry("BusyCalendars.goOn", Access.MEMBER),
            Map.entry("BusyCalendars.follow", Access.MEMBER),
            Map.entry("MovingIn.preview", Access.PARENT),
            Map.entry("MovingIn.moveIn", Access.PARENT),
            Map.entry("MovingIn.standing", Access.PARENT),
            Map.entry("MovingIn.takeBack", Access.PARENT),
            Map.entry("MovedAbsences.record", Access.PARENT),
            Map.entry("MovedAbsences.end", Access.PARENT),
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
            Map.entry("SharedCalendar.read", Access.MEMBER),
            Map.entry("SharedCalendar.entries", Access.MEMBER),
            Map.entry("FeedAddresses.hasOne", Access.MEMBER),
            Map.entry("FeedAddresses.make", Access.MEMBER),
            Map.entry("FeedAddresses.end", Access.MEMBER),
            Map.entry("WallAddresses.since", Access.PARENT),
            Map.entry("WallAddresses.make", Access.PARENT),
            Map.entry("WallAddresses.end", Access.PARENT),
            Map.entry("PresencePlan.read", Access.MEMBER))),
    new Module(
        "dashboard",
        Map.of("Today.ofParent", Access.PARENT, "Today.ofCaregiver", Access.CAREGIVER)),
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
