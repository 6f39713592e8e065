package app.breather.care;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Who holds the link to regular care reads it and answers, as the caregiver for whom it was made,
 * by the same rules as one who signed in. Once answered, or no longer needed, it only tells.
 */
@Service
public class RegularByLink {

  private final FamilyLinks links;
  private final LinkedRegularReader reader;
  private final RegularAgreement agreement;
  private final GivingBack givingBack;
  private final CareFromAnswer promised;
  private final CurrentActor current;

  RegularByLink(
      FamilyLinks links,
      LinkedRegularReader reader,
      RegularAgreement agreement,
      GivingBack givingBack,
      CareFromAnswer promised,
      CurrentActor current) {
    this.links = links;
    this.reader = reader;
    this.agreement = agreement;
    this.givingBack = givingBack;
    this.promised = promised;
    this.current = current;
  }

  /** Changes nothing. Empty for a secret that is unknown, too old, or of somebody who left. */
  @Needs(Access.ANYONE)
  public Optional<LinkedRegular> find(String secret) {
    return inside(secret, reader::read).flatMap(found -> found);
  }

  @Needs(Access.ANYONE)
  public AgreeResult agree(String secret) {
    return inside(secret, agreement::agree).orElseGet(AgreeResult.Gone::new);
  }

  /**
   * @param word to the parents
   */
  @Needs(Access.ANYONE)
  public RegularChangeResult decline(String secret, Optional<String> word) {
    return inside(secret, id -> agreement.decline(id, word))
        .orElseGet(RegularChangeResult.Gone::new);
  }

  /**
   * Gives back one day of what is agreed.
   *
   * @param word to the parents
   */
  @Needs(Access.ANYONE)
  public RegularChangeResult giveBack(String secret, LocalDate day, Optional<String> word) {
    return inside(secret, id -> givingBack.giveBack(id, day, word))
        .orElseGet(RegularChangeResult.Gone::new);
  }

  /**
   * Ends what is agreed, from a day on.
   *
   * @param word to the parents
   */
  @Needs(Access.ANYONE)
  public RegularChangeResult giveUp(String secret, LocalDate from, Optional<String> word) {
    return inside(secret, id -> agreement.giveUp(id, from, word))
        .orElseGet(RegularChangeResult.Gone::new);
  }

  /**
   * @param slot that stands for a day which was given back
   */
  @Needs(Access.ANYONE)
  public AcceptResult comeAfterAll(String secret, CareSlotId slot) {
    return inside(secret, _ -> givingBack.comeAfterAll(slot)).orElseGet(AcceptResult.Gone::new);
  }

  /** A new link to one of its days; empty while there is nothing to read there. */
  @Needs(Access.ANYONE)
  public Optional<CareLink> toCare(String secret, LocalDate day) {
    return inside(secret, id -> promised.open(CareOccasionId.of(new RegularDay(id, day))))
        .flatMap(link -> link);
  }

  private <T> Optional<T> inside(String secret, Function<RegularCareId, T> work) {
    return links
        .read(LinkPurpose.REGULAR, secret, reader::asked)
        .map(asked -> current.as(asked.who(), () -> work.apply(asked.care())));
  }
}
