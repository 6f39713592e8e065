package app.breather.bedtime;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents write down the pattern by which evenings alternate. */
@Service
public class RotaAgreement {

  private final BedtimeRotas rotas;
  private final RotaChanges changes;
  private final RotaRecords records;
  private final Members members;
  private final Families families;
  private final BedtimeMessages messages;
  private final CurrentActor current;
  private final FamilyChanges familyChanges;
  private final Clock clock;

  RotaAgreement(
      BedtimeRotas rotas,
      RotaChanges changes,
      RotaRecords records,
      Members members,
      Families families,
      BedtimeMessages messages,
      CurrentActor current,
      FamilyChanges familyChanges,
      Clock clock) {
    this.rotas = rotas;
    this.changes = changes;
    this.records = records;
    this.members = members;
    this.families = families;
    this.messages = messages;
    this.current = current;
    this.familyChanges = familyChanges;
    this.clock = clock;
  }

  /**
   * Evenings that have begun stay as they were, and so does what is owed.
   *
   * @param basedOn the version that its author saw; empty when there was none
   */
  @Needs(Access.PARENT)
  @Transactional
  public AgreeResult agree(RotaContent content, Optional<UUID> basedOn) {
    var rota = rotas.lock();
    var before = records.agreed();
    if (before.isPresent() && !before.map(AgreedRow::id).equals(basedOn)) {
      return new AgreeResult.ChangedMeanwhile(card(before.get()));
    }
    return invalid(content)
        .orElseGet(
            () -> {
              record(rota.orElseGet(this::begin), content);
              return new AgreeResult.Agreed();
            });
  }

  private BedtimeRota begin() {
    return rotas.saveAndFlush(new BedtimeRota(clock.instant()));
  }

  private void record(BedtimeRota rota, RotaContent content) {
    var parents = members.parents().stream().map(MemberCard::id).toList();
    var version =
        new RotaVersion(
            content.first(), content.from(), content.until(), content.pattern(), parents);
    var fourWeeks = today().plusDays(TurnsPassedOn.TOLD_AHEAD);
    var before = records.turns(fourWeeks);
    changes.save(new AgreedRow(rota, version, current.person().member(), clock.instant()));
    messages.agreed(content.first(), before, records.turns(fourWeeks));
    familyChanges.changed(current.family(), BedtimeBoard.CHANGES);
  }

  private Optional<AgreeResult> invalid(RotaContent content) {
    var problems = new HashSet<>(content.problems(today()));
    var parents = members.parents().stream().map(MemberCard::id).collect(Collectors.toSet());
    if (!parents.containsAll(content.pattern().people())) {
      problems.add(RotaProblem.NO_PARENT);
    }
    return problems.isEmpty() ? Optional.empty() : Optional.of(new AgreeResult.Invalid(problems));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }

  static RotaCard card(AgreedRow row) {
    var version = row.version();
    var content =
        new RotaContent(version.first(), version.from(), version.until(), version.pattern());
    return new RotaCard(row.id(), content, row.recordedBy(), row.recordedAt());
  }
}
