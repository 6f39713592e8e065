package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
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
  private final Evenings evenings;
  private final RotaRecords records;
  private final Members members;
  private final RotaChildren children;
  private final BedtimeMessages messages;
  private final CurrentActor current;
  private final Clock clock;

  RotaAgreement(
      BedtimeRotas rotas,
      Evenings evenings,
      RotaRecords records,
      Members members,
      RotaChildren children,
      BedtimeMessages messages,
      CurrentActor current,
      Clock clock) {
    this.rotas = rotas;
    this.evenings = evenings;
    this.records = records;
    this.members = members;
    this.children = children;
    this.messages = messages;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Evenings that have begun stay as they were, and so does what is owed.
   *
   * @param basedOn the version that its author saw; empty for a new rota
   */
  @Needs(Access.PARENT)
  @Transactional
  public AgreeResult agree(RotaContent content, Optional<UUID> basedOn) {
    rotas.lock();
    var rota = basedOn.flatMap(this::rotaOf).or(() -> rotaFor(content));
    var before = rota.flatMap(records::agreed);
    if (before.isPresent() && !before.map(AgreedRow::id).equals(basedOn)) {
      return new AgreeResult.ChangedMeanwhile(card(before.get()));
    }
    return invalid(content, rota)
        .orElseGet(
            () -> {
              record(rota.orElseGet(() -> begin(content)), content);
              return new AgreeResult.Agreed();
            });
  }

  /** From tomorrow on its children go with the others again; only for a rota of their own. */
  @Needs(Access.PARENT)
  @Transactional
  public void end(RotaId rota) {
    rotas.lock();
    if (records.agreed(rota).filter(row -> !row.version().children().isEmpty()).isPresent()
        && !children.isEnded(rota)) {
      var tomorrow = records.today().plusDays(1);
      tellOf(
          rota, tomorrow, new EndedRow(rota, tomorrow, current.person().member(), clock.instant()));
    }
  }

  private Optional<RotaId> rotaOf(UUID version) {
    return records.all().stream()
        .filter(row -> row instanceof AgreedRow && row.id().equals(version))
        .map(RotaChangeRow::rota)
        .findFirst();
  }

  /** There is one for all; what children have of their own is changed by its version only. */
  private Optional<RotaId> rotaFor(RotaContent content) {
    return content.children().isEmpty() ? records.rotas().stream().findFirst() : Optional.empty();
  }

  private RotaId begin(RotaContent content) {
    return rotas.saveAndFlush(new BedtimeRota(content.children().isEmpty(), clock.instant())).id();
  }

  private void record(RotaId rota, RotaContent content) {
    var parents = members.parents().stream().map(MemberCard::id).toList();
    var version =
        new RotaVersion(
            content.first(),
            content.from(),
            content.until(),
            content.pattern(),
            parents,
            content.children());
    tellOf(
        rota,
        content.first(),
        new AgreedRow(rota, version, current.person().member(), clock.instant()));
  }

  private void tellOf(RotaId rota, LocalDate first, RotaChangeRow change) {
    var fourWeeks = records.today().plusDays(TurnsPassedOn.TOLD_AHEAD);
    var before = records.turns(rota, fourWeeks);
    evenings.record(change);
    messages.agreed(new TurnId(rota, first), before, records.turns(rota, fourWeeks));
  }

  private Optional<AgreeResult> invalid(RotaContent content, Optional<RotaId> rota) {
    var problems = new HashSet<>(content.problems(records.today()));
    var parents = members.parents().stream().map(MemberCard::id).collect(Collectors.toSet());
    if (!parents.containsAll(content.pattern().people())) {
      problems.add(RotaProblem.NO_PARENT);
    }
    problems.addAll(children.problems(content, rota));
    return problems.isEmpty() ? Optional.empty() : Optional.of(new AgreeResult.Invalid(problems));
  }

  static RotaCard card(AgreedRow row) {
    var version = row.version();
    var content =
        new RotaContent(
            version.first(),
            version.from(),
            version.until(),
            version.pattern(),
            version.children());
    return new RotaCard(row.rota(), row.id(), content, row.recordedBy(), row.recordedAt());
  }
}
