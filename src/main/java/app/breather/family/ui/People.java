package app.breather.family.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Names;
import app.breather.base.ui.PersonLook;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names and looks of those a screen speaks of, former members too. */
@Component
public class People {

  private final Members members;
  private final Children children;

  People(Members members, Children children) {
    this.members = members;
    this.children = children;
  }

  public MemberCard me() {
    return members.me();
  }

  public List<MemberCard> parents() {
    return members.parents();
  }

  public List<MemberCard> caregivers() {
    return members.caregivers();
  }

  public List<ChildCard> children() {
    return children.all();
  }

  /** In the language of whoever reads it. */
  public Named named(Locale reader) {
    return new Named(reader, members.all(), children.all(), members);
  }

  /** Read once for a screen. */
  public record Named(
      Locale reader, List<MemberCard> present, List<ChildCard> children, Members ever) {

    public PersonLook look(MemberId id) {
      return present.stream()
          .filter(member -> member.id().equals(id))
          .findFirst()
          .or(() -> ever.findEver(id))
          .map(member -> new PersonLook(member.name(), member.initials(), member.colour()))
          .orElseThrow();
    }

    public String name(MemberId id) {
      return look(id).name();
    }

    public String names(Collection<MemberId> ids) {
      return Names.all(ids.stream().map(this::name).toList(), reader);
    }

    /** Of all children, as in "Mia and Tom". */
    public String childNames() {
      return childNames(children.stream().map(ChildCard::id).toList());
    }

    public String childNames(Collection<ChildId> ids) {
      return Names.all(
          children.stream().filter(child -> ids.contains(child.id())).map(ChildCard::name).toList(),
          reader);
    }
  }
}
