package app.breather.handover.report;

import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells parents what was told: at once what is urgent, to all of them; anything else to those who
 * chose to read it live. Who reads it when they are back hears nothing before.
 */
@Component
class ReportMessages {

  private static final int SHORTLY = 200;

  private final Messages messages;
  private final Members members;
  private final ReportWishes wishes;

  ReportMessages(Messages messages, Members members, ReportWishes wishes) {
    this.messages = messages;
    this.members = members;
    this.wishes = wishes;
  }

  void told(ReportEntry entry) {
    boolean urgent = entry.content().isUrgent();
    var kind = urgent ? MessageKind.SAFETY : MessageKind.TOLD;
    var later = urgent ? Set.<MemberId>of() : wishes.whenBack();
    messages.send(
        members.parents().stream()
            .map(MemberCard::id)
            .filter(parent -> !later.contains(parent))
            .map(
                parent ->
                    new Message(kind, parent, key(entry), arguments(entry), ReportBoard.ROUTE))
            .toList());
  }

  private static String key(ReportEntry entry) {
    var kind = entry.content().told().kind();
    if (entry.replaces().isEmpty()) {
      boolean alone = kind == Told.Kind.NOTE && entry.content().note().isEmpty();
      return "report.message." + (alone ? "photo" : kind.key());
    }
    return kind == Told.Kind.MEDICINE
        ? "report.message.medicine.corrected"
        : "report.message.corrected";
  }

  private static List<Argument> arguments(ReportEntry entry) {
    return List.of(
        new Argument.Person(entry.toldBy()),
        new Argument.Children(Set.of(entry.content().child())),
        new Argument.Text(text(entry)));
  }

  private static String text(ReportEntry entry) {
    var note = Texts.abbreviated(entry.content().note(), SHORTLY);
    return entry.content().told() instanceof Told.Medicine(var name, var dose, _)
        ? (name + " " + dose).strip()
        : note;
  }
}
