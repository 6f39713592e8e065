package app.breather.milestones;

import app.breather.base.media.MediaId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives milestones on, to each person what is not sealed for them. Nobody else may read the rows.
 */
@Component
class Envelopes {

  private final MilestoneRows rows;
  private final MilestoneChoiceRows choices;
  private final MilestoneOpeningRows openings;
  private final Members members;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  Envelopes(
      MilestoneRows rows,
      MilestoneChoiceRows choices,
      MilestoneOpeningRows openings,
      Members members,
      Families families,
      CurrentActor current,
      Clock clock) {
    this.rows = rows;
    this.choices = choices;
    this.openings = openings;
    this.members = members;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  /** What is open for the acting parent, the latest first. */
  List<MilestoneCard> ofMe() {
    var seal = seal(current.member());
    return rows.all().stream().flatMap(one -> shown(seal, one).stream()).toList();
  }

  private static Optional<MilestoneCard> shown(Seal seal, Milestone milestone) {
    return switch (seal.of(milestone)) {
      case Seal.Stand.Sealed _ -> Optional.empty();
      case Seal.Stand.Open(var how) -> Optional.of(milestone.card(how));
    };
  }

  /** What the acting member recorded, the latest first. */
  List<MilestoneCard> recordedByMe() {
    return rows.recordedBy(current.member().value()).stream()
        .map(one -> one.card(Optional.empty()))
        .toList();
  }

  /** Whether it belongs to a milestone that the acting member may see. */
  boolean shows(MediaId media) {
    return rows.ofMedia(media.value())
        .filter(
            one ->
                one.recordedBy().equals(current.member())
                    || (members.me().isParent() && !seal(current.member()).isSealed(one)))
        .isPresent();
  }

  /** The parents in whose envelope it lies. */
  List<MemberCard> sealedFor(Milestone milestone) {
    var chosen = choices.all();
    var opened = openings.all();
    return members.parents().stream()
        .filter(parent -> seal(parent.id(), chosen, opened).isSealed(milestone))
        .toList();
  }

  private Seal seal(MemberId parent) {
    return seal(parent, choices.all(), openings.of(parent.value()));
  }

  /**
   * @param chosen at least all that this parent ever chose
   * @param opened at least all that this parent ever opened, in order
   */
  private Seal seal(MemberId parent, List<MilestoneChoice> chosen, List<MilestoneOpening> opened) {
    return new Seal(
        parent,
        chosen.stream().filter(choice -> choice.parent().equals(parent)).toList(),
        opened.stream().filter(opening -> opening.parent().equals(parent)).toList(),
        families.current().zone(),
        clock.instant());
  }
}
