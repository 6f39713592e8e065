package app.breather.notifications;

import app.breather.base.jobs.Jobs;
import app.breather.base.links.FamilyPage;
import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import app.breather.base.ui.Times;
import app.breather.base.ui.Translations;
import app.breather.family.Correspondent;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.ui.People;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what somebody has not seen yet into one mail. */
@Component
class MessageLetters implements LetterSource {

  private static final int MOST_LISTED = 10;
  private static final int LONGEST_SUBJECT = 120;

  private final StoredMessages stored;
  private final Choices choices;
  private final Correspondents correspondents;
  private final Jobs jobs;
  private final Families families;
  private final People people;
  private final LinkedPages linkedPages;
  private final PublicAddress addresses;
  private final MessageSource source;
  private final CurrentActor current;
  private final Clock clock;

  MessageLetters(
      StoredMessages stored,
      Choices choices,
      Correspondents correspondents,
      Jobs jobs,
      Families families,
      People people,
      LinkedPages linkedPages,
      PublicAddress addresses,
      MessageSource source,
      CurrentActor current,
      Clock clock) {
    this.stored = stored;
    this.choices = choices;
    this.correspondents = correspondents;
    this.jobs = jobs;
    this.families = families;
    this.people = people;
    this.linkedPages = linkedPages;
    this.addresses = addresses;
    this.source = source;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return MessageMails.KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    var message = stored.findById(subject).filter(found -> !found.isToldBesides(subject));
    var kind = message.flatMap(StoredMessage::kind);
    var reader = correspondents.find(to);
    if (kind.isEmpty() || reader.isEmpty()) {
      return new Written.NotNeeded();
    }
    return kind.get().isUrgent()
        ? write(subject, reader.get(), List.of(kind.get()))
        : whenNotQuiet(subject, reader.get());
  }

  private Written whenNotQuiet(UUID subject, Correspondent to) {
    var now = clock.instant();
    var loud = choices.loudAt(to.member(), now);
    if (loud.isAfter(now)) {
      jobs.schedule(MessageMails.NAME, subject, loud);
      return new Written.NotNeeded();
    }
    var kinds =
        choices.mailedPatiently(to.member()).stream()
            .filter(kind -> !kind.hasItsOwnLetter())
            .toList();
    return write(subject, to, kinds);
  }

  /** Who has no account has read it with the mail. */
  @Override
  public void sent(UUID subject, MemberId to) {
    if (correspondents.find(to).filter(Correspondent::hasAccount).isEmpty()) {
      stored.readWith(subject, clock.instant());
    }
  }

  private Written write(UUID subject, Correspondent to, List<MessageKind> kinds) {
    stored.putInto(subject, to.member().value(), kinds);
    var lines = stored.unreadOf(subject).stream().map(StoredMessage::line).toList();
    if (lines.isEmpty()) {
      return new Written.NotNeeded();
    }
    return to.address()
        .<Written>map(address -> new Written.Ready(letter(address.value(), to, lines)))
        .orElseGet(Written.NoAddress::new);
  }

  private Letter letter(String address, Correspondent to, List<InboxLine> lines) {
    var language = Translations.spoken(to.language());
    var times = new Times(families.current().zone(), language);
    var words = new MessageWords(source, times, people.named(times.locale()));
    var single = lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.<InboxLine>empty();
    var title =
        single
            .map(words::of)
            .orElseGet(() -> words.say("notifications.mail.several", lines.size()));
    var body = new ArrayList<Block>();
    body.add(new Block.Headline(title));
    if (single.isEmpty()) {
      lines.stream()
          .limit(MOST_LISTED)
          .map(line -> words.say("notifications.mail.line", words.moment(line), words.of(line)))
          .map(Block.Paragraph::new)
          .forEach(body::add);
    }
    if (lines.size() > MOST_LISTED) {
      body.add(
          new Block.Paragraph(words.say("notifications.mail.more", lines.size() - MOST_LISTED)));
    }
    body.addAll(to.hasAccount() ? ways(words, single) : waysWithoutAccount(words, to, lines));
    return new Letter(address, language, Texts.abbreviated(title, LONGEST_SUBJECT), body);
  }

  private List<Block> ways(MessageWords words, Optional<InboxLine> single) {
    var page = page(single.map(InboxLine::route).orElse("messages"));
    return List.of(
        new Block.Button(words.say("notifications.mail.open"), page, true),
        new Block.SmallLink(
            words.say("notifications.mail.why"),
            words.say("notifications.mail.choose"),
            page("notifications")));
  }

  private List<Block> waysWithoutAccount(
      MessageWords words, Correspondent to, List<InboxLine> lines) {
    var buttons =
        lines.stream()
            .map(InboxLine::route)
            .distinct()
            .limit(MOST_LISTED)
            .flatMap(route -> linkedPages.of(to.member(), route).stream())
            .map(
                path ->
                    new Block.Button(
                        words.say("notifications.mail.page"), addresses.of(path), true));
    var why =
        new Block.SmallPrint(
            words.say("notifications.mail.noAccount", families.current().name(), to.name()));
    return Stream.<Block>concat(buttons, Stream.of(why)).toList();
  }

  private URI page(String route) {
    return addresses.of(FamilyPage.of(route, current.family()));
  }
}
