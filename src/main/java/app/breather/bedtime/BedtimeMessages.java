package app.breather.bedtime;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells parents what the others do about their evenings. */
@Component
class BedtimeMessages {

  private static final String ROUTE = "bedtime";

  private final Messages messages;
  private final SpokenEvenings evenings;
  private final Members members;
  private final CurrentActor current;

  BedtimeMessages(
      Messages messages, SpokenEvenings evenings, Members members, CurrentActor current) {
    this.messages = messages;
    this.evenings = evenings;
    this.members = members;
    this.current = current;
  }

  /** For tonight there is no time to lose. */
  void asked(MemberId of, TurnId evening, boolean tonight, String word) {
    var kind = tonight ? MessageKind.TONIGHT : MessageKind.BETWEEN_PARENTS;
    said(kind, of, tonight ? "bedtime.message.tonight" : "bedtime.message.asked", evening, word);
  }

  void accepted(MemberId asker, TurnId evening, String word) {
    said(asker, "bedtime.message.accepted", evening, word);
  }

  void declined(MemberId asker, TurnId evening, String word) {
    said(asker, "bedtime.message.declined", evening, word);
  }

  void taken(Optional<MemberId> from, TurnId evening) {
    from.ifPresent(giver -> said(giver, "bedtime.message.taken", evening, ""));
  }

  void givenBack(Optional<MemberId> to, TurnId evening) {
    to.ifPresent(holder -> said(holder, "bedtime.message.givenBack", evening, ""));
  }

  /** The one whose evening it was. */
  void howWasIt(MemberId parent, TurnId evening) {
    messages.send(
        List.of(
            new Message(
                MessageKind.EVENING,
                parent,
                "bedtime.message.howWasIt",
                List.of(evenings.of(evening)),
                ROUTE)));
  }

  void forgiven(MemberId debtor, TurnId evening) {
    said(debtor, "bedtime.message.forgiven", evening, "");
  }

  /** Only somebody else than planned is news. */
  void done(TurnId evening, Turn planned, MemberId by) {
    if (!planned.isOf(by)) {
      var arguments =
          List.of(new Argument.Person(me()), new Argument.Person(by), evenings.of(evening));
      messages.send(
          parents().map(parent -> message(parent, "bedtime.message.done", arguments)).toList());
    }
  }

  /**
   * @param before the turns as they were, over the same evenings as {@code after}
   */
  void agreed(TurnId first, Turns before, Turns after) {
    messages.send(
        parents()
            .map(
                parent ->
                    firstChange(parent, before, after)
                        .map(
                            evening ->
                                message(
                                    parent,
                                    "bedtime.message.agreed.yours",
                                    List.of(
                                        person(),
                                        evenings.of(first),
                                        evenings.of(first.on(evening)))))
                        .orElseGet(
                            () ->
                                message(
                                    parent,
                                    "bedtime.message.agreed",
                                    List.of(person(), evenings.of(first)))))
            .toList());
  }

  /**
   * @param before the turns as they were, over the same evenings as {@code after}
   */
  void passedOn(RotaId rota, Turns before, Turns after) {
    messages.send(
        parents()
            .flatMap(
                parent ->
                    firstChange(parent, before, after).stream()
                        .map(evening -> passedOn(parent, new TurnId(rota, evening), after)))
            .toList());
  }

  private Message passedOn(MemberId parent, TurnId evening, Turns after) {
    var key = isOf(parent, after, evening.evening()) ? "passedOn.yours" : "passedOn.notYours";
    return message(parent, "bedtime.message." + key, List.of(person(), evenings.of(evening)));
  }

  private static Optional<LocalDate> firstChange(MemberId parent, Turns before, Turns after) {
    return Stream.concat(before.turns().stream(), after.turns().stream())
        .map(Turn::evening)
        .distinct()
        .sorted()
        .filter(evening -> isOf(parent, before, evening) != isOf(parent, after, evening))
        .findFirst();
  }

  private static boolean isOf(MemberId parent, Turns turns, LocalDate evening) {
    return turns.on(evening).filter(turn -> turn.isOf(parent)).isPresent();
  }

  private void said(MemberId to, String key, TurnId evening, String word) {
    said(MessageKind.BETWEEN_PARENTS, to, key, evening, word);
  }

  private void said(MessageKind kind, MemberId to, String key, TurnId evening, String word) {
    var arguments = new ArrayList<Argument>(List.of(person(), evenings.of(evening)));
    if (!word.isEmpty()) {
      arguments.add(new Argument.Text(word));
    }
    messages.send(
        List.of(new Message(kind, to, word.isEmpty() ? key : key + ".word", arguments, ROUTE)));
  }

  private static Message message(MemberId to, String key, List<? extends Argument> arguments) {
    return new Message(MessageKind.BETWEEN_PARENTS, to, key, List.copyOf(arguments), ROUTE);
  }

  private Argument person() {
    return new Argument.Person(me());
  }

  private Stream<MemberId> parents() {
    return members.parents().stream().map(MemberCard::id);
  }

  private MemberId me() {
    return current.member();
  }
}
