package app.breather.notifications;

import app.breather.base.links.FamilyPage;
import app.breather.base.push.PushNote;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.text.Texts;
import app.breather.base.ui.Times;
import app.breather.base.ui.Translations;
import app.breather.family.Correspondent;
import app.breather.family.Families;
import app.breather.family.ui.People;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes notes in the words and the language of who reads them. */
@Component
class PushWriter {

  private static final int MOST_LISTED = 3;
  private static final int LONGEST_LINE = 240;

  private final Families families;
  private final People people;
  private final MessageSource source;
  private final CurrentActor current;
  private final JsonMapper json;

  PushWriter(
      Families families,
      People people,
      MessageSource source,
      CurrentActor current,
      JsonMapper json) {
    this.families = families;
    this.people = people;
    this.source = source;
    this.current = current;
    this.json = json;
  }

  /**
   * As the browser's worker reads it.
   *
   * @param url relative to where Breather is
   * @param tag of what it replaces where it is shown
   * @param id what comes twice under it is announced once
   */
  private record Content(
      String title, String body, String lang, String url, String tag, String id) {}

  /** One note for all of them, of which the last is the newest. */
  PushNote note(List<StoredMessage> messages, Correspondent to) {
    var language = Translations.spoken(to.language());
    var family = families.current();
    var words =
        new MessageWords(source, new Times(family.zone(), language), people.named(language));
    var newest = messages.getLast().line();
    boolean urgent = messages.getLast().isUrgent();
    boolean single = messages.size() == 1;
    var body =
        messages.reversed().stream()
            .limit(MOST_LISTED)
            .map(message -> line(words.of(message.line())))
            .collect(Collectors.joining("\n"));
    return note(
        new Content(
            single
                ? family.name()
                : words.say("notifications.push.several", family.name(), messages.size()),
            body,
            language.getLanguage(),
            page(single ? "messages/" + newest.id() : "messages"),
            topic(urgent),
            newest.id().toString()),
        messages.stream()
            .map(m -> m.kind().orElseThrow().life())
            .max(Duration::compareTo)
            .orElseThrow(),
        urgent);
  }

  /** Short enough that all fit, however they are written. */
  private static String line(String sentence) {
    return Texts.abbreviated(sentence.replaceAll("\\p{Cntrl}+", " "), LONGEST_LINE);
  }

  /** To see whether one arrives. */
  PushNote test(Correspondent to, String id) {
    var language = Translations.spoken(to.language());
    return note(
        new Content(
            families.current().name(),
            source.getMessage("notifications.push.test.note", null, language),
            language.getLanguage(),
            page("notifications"),
            topic(false) + "-test",
            id),
        Duration.ofMinutes(5),
        true);
  }

  private PushNote note(Content content, Duration life, boolean urgent) {
    return new PushNote(json.writeValueAsBytes(content), content.tag(), life, urgent);
  }

  /** What is urgent is not replaced by what is not; somebody may be in two families. */
  private String topic(boolean urgent) {
    var id = current.family().value();
    var bytes =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + (urgent ? "-now" : "");
  }

  private String page(String route) {
    return FamilyPage.of(route, current.family());
  }
}
