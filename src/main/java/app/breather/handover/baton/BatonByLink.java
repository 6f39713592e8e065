package app.breather.handover.baton;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareByLink;
import app.breather.care.LinkedCare;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Who holds the link to a time of care says who has the children, as the caregiver for whom it was
 * made and in the time around their own, by the same rules as when they sign in.
 */
@Service
public class BatonByLink {

  private final CareByLink links;
  private final BatonBoard board;
  private final BatonTaking taking;
  private final BatonCorrecting correcting;
  private final Clock clock;

  BatonByLink(
      CareByLink links,
      BatonBoard board,
      BatonTaking taking,
      BatonCorrecting correcting,
      Clock clock) {
    this.links = links;
    this.board = board;
    this.taking = taking;
    this.correcting = correcting;
    this.clock = clock;
  }

  /** Changes nothing; otherwise as {@link CareByLink#find}. */
  @Needs(Access.ANYONE)
  public Optional<LinkedBaton> find(String secret) {
    return links.inside(secret, care -> new LinkedBaton(care, isOpen(care), board.read()));
  }

  @Needs(Access.ANYONE)
  public BatonResult take(String secret, BatonSeen seen, MemberId holder) {
    return within(secret, () -> taking.take(seen, holder)).orElseGet(BatonResult.NotNow::new);
  }

  @Needs(Access.ANYONE)
  public CorrectionResult itWasAt(String secret, BatonTapId tap, LocalTime clockTime) {
    return within(secret, () -> correcting.itWasAt(tap, clockTime))
        .orElseGet(CorrectionResult.NotTheirs::new);
  }

  @Needs(Access.ANYONE)
  public CorrectionResult itWasNotSo(String secret, BatonTapId tap) {
    return within(secret, () -> correcting.itWasNotSo(tap))
        .orElseGet(CorrectionResult.NotTheirs::new);
  }

  private <T> Optional<T> within(String secret, Supplier<T> work) {
    return links
        .inside(secret, care -> isOpen(care) ? Optional.of(work.get()) : Optional.<T>empty())
        .flatMap(done -> done);
  }

  private boolean isOpen(LinkedCare care) {
    return care.occasion().actWindow().contains(clock.instant());
  }
}
