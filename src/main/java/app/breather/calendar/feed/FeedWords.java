package app.breather.calendar.feed;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Names;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.EntryState;
import app.breather.calendar.Title;
import app.breather.calendar.Together;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says entries in the reader's language, where nothing but a line of text is shown. */
record FeedWords(MessageSource words, Locale locale, MemberId reader, List<ChildCard> children) {

  String calendar(String family) {
    return say("calendar.feed.name", family);
  }

  /** Whose it is, unless the reader's alone; for whom; what, and how far it has come. */
  String title(Together shown) {
    var entry = shown.entry();
    var title = say(entry.title());
    var children = isCare(entry.kind()) ? namesOf(entry) : "";
    var what = children.isEmpty() ? title : say("calendar.feed.care", children, title);
    var state = state(entry);
    var all = state == EntryState.NONE ? what : say("calendar.feed.state", what, say(state));
    return isReadersOwn(shown)
        ? all
        : say("calendar.personAndTitle", Names.all(shown.names(), locale), all);
  }

  private boolean isReadersOwn(Together shown) {
    return shown.people().stream().map(MemberCard::id).allMatch(reader::equals);
  }

  private String namesOf(CalendarEntry entry) {
    return Names.all(
        children.stream()
            .filter(child -> entry.children().contains(child.id()))
            .map(ChildCard::name)
            .toList(),
        locale);
  }

  /** How it differs from what is usual; empty when it does not. */
  String hint(CalendarEntry entry) {
    return entry.hint().map(hint -> say(hint.words())).orElse("");
  }

  /** A promise is one, whatever else of its slot is open; and what is open is open. */
  private static EntryState state(CalendarEntry entry) {
    return switch (entry.kind()) {
      case COVER -> EntryState.NONE;
      case GAP -> EntryState.OPEN;
      default -> entry.state();
    };
  }

  private static boolean isCare(Kind kind) {
    return switch (kind) {
      case SLOT, COVER, GAP, CANCELLED -> true;
      default -> false;
    };
  }

  private String say(EntryState state) {
    return say("calendar.state." + state.name().toLowerCase(Locale.ROOT));
  }

  private String say(Title title) {
    return switch (title) {
      case Title.Written(var text) -> text;
      case Title.Translated(var key, var arguments) -> say(key, arguments.toArray());
    };
  }

  private String say(String key, Object... arguments) {
    return words.getMessage(key, arguments, locale);
  }
}
