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
            Map.entry("BedtimeBoard.rota", Access.PARENT),
            Map.entry("BedtimeBoard.tonight", Access.PARENT),
            Map.entry("BedtimeBoard.nights", Access.PARENT),
            Map.entry("BedtimeBoard.askedOfMe", Access.PARENT),
            Map.entry("RotaAgreement.agree", Access.PARENT),
            Map.entry("TakingOver.take", Access.PARENT),
            Map.entry("TakingOver.giveBack", Access.PARENT),
            Map.entry("TakeOverAsking.ask", Access.PARENT),
            Map.entry("TakeOverAsking.accept", Access.PARENT),
            Map.entry("TakeOverAsking.decline", Access.PARENT),
            Map.entry("TakeOverAsking.withdraw", Access.PARENT),
            Map.entry("BedtimeReports.record", Access.PARENT))),
    new Module(
        "notifications",
        Map.of(
            "Inbox.unread", Access.MEMBER,
            "Inbox.latest", Access.MEMBER,
            "Inbox.read", Access.MEMBER,
            "Inbox.readAll", Access.MEMBER,
            "Messages.send", Access.MEMBER,
            "NotificationChoices.mine", Access.MEMBER,
            "NotificationChoices.mail", Access.MEMBER,
            "NotificationChoices.quietHours", Access.MEMBER,
            "NotificationChoices.weekAhead", Access.MEMBER)),
    new Module(
        "calendar",
        Map.of(
            "Absences.mine", Access.MEMBER,
            "Absences.record", Access.MEMBER,
            "Absences.change", Access.MEMBER,
            "Absences.end", Access.MEMBER,
            "Absences.goOn", Access.MEMBER,
            "AwayTimes.away", Access.MEMBER,
            "AwayTimes.records", Access.MEMBER,
            "SharedCalendar.read", Access.MEMBER,
            "PresencePlan.read", Access.MEMBER)),
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
