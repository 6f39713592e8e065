package app.breather.handover.baton;

import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Takes children, and hands them on to who has them then. */
@Service
public class BatonTaking {

  private final BatonWriter writer;

  BatonTaking(BatonWriter writer) {
    this.writer = writer;
  }

  /**
   * Says that somebody has the children from now on. Of several who say so at once one is first,
   * which the database decides; the others are told. Who may is judged inside.
   *
   * @param seen which children, and what was known of them
   * @param holder who has them: who acts, or to whom they are handed
   */
  @Needs(Access.ANYONE)
  public BatonResult take(BatonSeen seen, MemberId holder) {
    return Writes.attempt(
        () -> writer.take(seen, holder),
        Map.of("baton_pass_once", () -> writer.take(seen, holder)));
  }
}
