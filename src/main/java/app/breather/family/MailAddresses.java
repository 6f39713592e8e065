package app.breather.family;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents say where those are reached who have no account. */
@Service
public class MailAddresses {

  private final MemberRows members;
  private final CurrentActor current;
  private final FamilyChanges changes;

  MailAddresses(MemberRows members, CurrentActor current, FamilyChanges changes) {
    this.members = members;
    this.current = current;
    this.changes = changes;
  }

  /** Of everybody present who has no account. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Map<MemberId, MailCard> all() {
    return members.present().stream()
        .filter(member -> member.account().isEmpty())
        .collect(Collectors.toMap(Member::id, Member::mailCard));
  }

  /**
   * @param seen what it was when it was shown; when it is no longer so, nothing is stored
   * @param address blank for nowhere
   */
  @Needs(Access.PARENT)
  @Transactional
  public MailResult change(MailCard seen, String address, Locale language) {
    if (!MailCard.isAddressOrBlank(address)) {
      return new MailResult.Invalid();
    }
    var found = members.lockPresent(seen.member().value());
    if (found.isEmpty() || found.get().account().isPresent()) {
      return new MailResult.Gone();
    }
    var member = found.get();
    if (!member.mailCard().equals(seen)) {
      return new MailResult.Changed(member.mailCard());
    }
    member.reachAt(EmailAddress.parse(address), language);
    changes.changed(current.family(), "family");
    return new MailResult.Saved();
  }
}
