package app.breather.care;

import app.breather.base.mail.Letter;
import app.breather.base.mail.LetterSource.Written;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Paper for letters about a slot: who gets it, and the names and times of what it speaks of. */
@Component
class SlotLetters {

  private final Correspondents correspondents;
  private final Families families;
  private final Children children;
  private final Members members;
  private final SlotHints hints;
  private final MessageSource words;

  SlotLetters(
      Correspondents correspondents,
      Families families,
      Children children,
      Members members,
      SlotHints hints,
      MessageSource words) {
    this.correspondents = correspondents;
    this.families = families;
    this.children = children;
    this.members = members;
    this.hints = hints;
    this.words = words;
  }

  /**
   * Who left needs no letter.
   *
   * @param parent of whom it speaks, who asks or has changed something
   */
  Written write(CareSlot slot, MemberId to, MemberId parent, Function<SlotLetter, Letter> writing) {
    return write(
        slot.childIds(),
        slot.openedBy(),
        hints.of(slot.period(), slot.childIds()),
        to,
        parent,
        writing);
  }

  /**
   * Who left needs no letter.
   *
   * @param author who wrote the note
   * @param parent of whom it speaks, who asks
   */
  Written write(
      Set<ChildId> about,
      MemberId author,
      List<SlotHint> known,
      MemberId to,
      MemberId parent,
      Function<SlotLetter, Letter> writing) {
    var reader = correspondents.find(to);
    if (reader.isEmpty()) {
      return new Written.NotNeeded();
    }
    if (reader.get().address().isEmpty()) {
      return new Written.NoAddress();
    }
    var family = families.current();
    var paper =
        new SlotLetter(
            reader.get(),
            family.name(),
            name(parent),
            name(author),
            childNames(about, reader.get().language()),
            known,
            new Times(family.zone(), reader.get().language()),
            words);
    return new Written.Ready(writing.apply(paper));
  }

  private String name(MemberId member) {
    return members.findEver(member).map(MemberCard::name).orElse("");
  }

  private String childNames(Set<ChildId> ids, Locale reader) {
    return Names.all(
        children.all().stream()
            .filter(child -> ids.contains(child.id()))
            .map(ChildCard::name)
            .toList(),
        reader);
  }
}
