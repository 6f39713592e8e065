package app.breather.calendar.conflict;

import app.breather.base.links.FamilyPage;
import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter.Block;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Times;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.WeekAheadPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells parents on Sundays what of the coming week does not fit together. */
@Component
class ConflictsAhead implements WeekAheadPart {

  private static final int DAYS = 7;
  private static final int MOST_LISTED = 5;

  private final ComingConflicts conflicts;
  private final Members members;
  private final Children children;
  private final Families families;
  private final PublicAddress addresses;
  private final MessageSource words;
  private final CurrentActor current;

  ConflictsAhead(
      ComingConflicts conflicts,
      Members members,
      Children children,
      Families families,
      PublicAddress addresses,
      MessageSource words,
      CurrentActor current) {
    this.conflicts = conflicts;
    this.members = members;
    this.children = children;
    this.families = families;
    this.addresses = addresses;
    this.words = words;
    this.current = current;
  }

  @Override
  public List<Block> waiting(LocalDate first, Locale language) {
    if (!members.me().isParent()) {
      return List.of();
    }
    var found = conflicts.from(first, DAYS);
    if (found.isEmpty()) {
      return List.of();
    }
    var said =
        new ConflictWords(
            new Times(families.current().zone(), language),
            (key, values) -> words.getMessage(key, values, language),
            this::name,
            this::name);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Strong(say("calendar.conflicts", language)));
    found.stream()
        .limit(MOST_LISTED)
        .map(one -> new Block.Paragraph(said.title(one) + " · " + said.when(one)))
        .forEach(blocks::add);
    blocks.add(
        new Block.Button(
            say("calendar.conflicts.see", language),
            addresses.of(FamilyPage.of("", current.family())),
            true));
    return blocks;
  }

  @Override
  public List<Block> closing(Locale language) {
    return List.of();
  }

  private String name(MemberId id) {
    return members.findEver(id).map(MemberCard::name).orElse("");
  }

  private String name(ChildId id) {
    return children.all().stream()
        .filter(child -> child.id().equals(id))
        .map(ChildCard::name)
        .findFirst()
        .orElse("");
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
