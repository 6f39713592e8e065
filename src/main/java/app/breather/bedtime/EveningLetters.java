package app.breather.bedtime;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Times;
import app.breather.base.ui.Translations;
import app.breather.family.Correspondent;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.ui.People;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks by mail how an evening was, as long as nobody has said; its subject is the reminder. */
@Component
class EveningLetters implements LetterSource {

  static final String KIND = "bedtime.evening";

  /** How long the link can be used to say how it was, or to correct it. */
  private static final Duration LIFE = Duration.ofDays(3);

  private final EveningReminders reminders;
  private final RotaRecords records;
  private final RotaChildren children;
  private final TurnCards cards;
  private final Correspondents correspondents;
  private final Families families;
  private final People people;
  private final Links links;
  private final PublicAddress addresses;
  private final MessageSource words;
  private final CurrentActor current;

  EveningLetters(
      EveningReminders reminders,
      RotaRecords records,
      RotaChildren children,
      TurnCards cards,
      Correspondents correspondents,
      Families families,
      People people,
      Links links,
      PublicAddress addresses,
      MessageSource words,
      CurrentActor current) {
    this.reminders = reminders;
    this.records = records;
    this.children = children;
    this.cards = cards;
    this.correspondents = correspondents;
    this.families = families;
    this.people = people;
    this.links = links;
    this.addresses = addresses;
    this.words = words;
    this.current = current;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    var turn = reminders.findById(subject).map(EveningReminder::turn);
    var reader = correspondents.find(to);
    if (turn.isEmpty() || reader.isEmpty() || cards.reports().containsKey(turn.get())) {
      return new Written.NotNeeded();
    }
    return reader
        .flatMap(Correspondent::address)
        .<Written>map(
            address ->
                new Written.Ready(letter(address.value(), reader.get(), turn.get(), subject)))
        .orElseGet(Written.NoAddress::new);
  }

  private Letter letter(String address, Correspondent to, TurnId id, UUID subject) {
    var language = Translations.spoken(to.language());
    var turn = records.turn(id);
    var kids =
        turn.map(one -> children.of(id.rota(), one.version(), id.evening()))
            .map(people.named(language)::childNames)
            .orElse("");
    var day = new Times(families.current().zone(), language).day(id.evening());
    var secret = links.make(LinkPurpose.TURN_DONE, Optional.of(current.family()), subject, LIFE);
    var settings = addresses.of("notifications?family=" + current.family());
    Object[] values = {to.name(), kids, day};
    return new Letter(
        address,
        language,
        words.getMessage("bedtime.letter.subject", values, language),
        List.of(
            new Block.Headline(words.getMessage("bedtime.letter.title", values, language)),
            new Block.Paragraph(words.getMessage("bedtime.letter.text", values, language)),
            new Block.Button(
                words.getMessage("bedtime.letter.button", values, language),
                addresses.of("evening/" + secret.text()),
                true),
            new Block.SmallLink(
                words.getMessage("bedtime.letter.small", values, language),
                words.getMessage("bedtime.letter.choose", values, language),
                settings)));
  }
}
