package app.breather.easein;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.Times;
import app.breather.bedtime.BedtimeWindow;
import app.breather.bedtime.BedtimeWindows;
import app.breather.care.Caution;
import app.breather.care.SlotAdvice;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Members;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Warns of times much longer than what was practised, and of a bedtime that never was. */
@Component
class EaseInAdvice implements SlotAdvice {

  private final EaseInReader reader;
  private final BedtimeWindows bedtimes;
  private final Members members;
  private final Children children;
  private final MessageSource words;

  EaseInAdvice(
      EaseInReader reader,
      BedtimeWindows bedtimes,
      Members members,
      Children children,
      MessageSource words) {
    this.reader = reader;
    this.bedtimes = bedtimes;
    this.members = members;
    this.children = children;
    this.words = words;
  }

  @Override
  public Map<MemberId, Caution> cautions(
      Collection<Period> parts, Optional<Set<ChildId>> concerned) {
    var plans =
        reader.plans().stream()
            .filter(plan -> concerned.map(ids -> ids.contains(plan.child())).orElse(true))
            .toList();
    if (plans.isEmpty()) {
      return Map.of();
    }
    var longest = parts.stream().map(Period::length).max(Comparator.naturalOrder()).orElseThrow();
    var broughtToBed =
        parts.stream()
            .flatMap(part -> bedtimes.within(part).stream())
            .map(BedtimeWindow::children)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    var names = children.all().stream().collect(Collectors.toMap(ChildCard::id, ChildCard::name));
    var found = new LinkedHashMap<MemberId, Caution>();
    for (var card : reader.cards(plans, members.me())) {
      caution(card, longest, broughtToBed.contains(card.child()), names)
          .ifPresent(caution -> found.merge(card.caregiver(), caution, EaseInAdvice::both));
    }
    return found;
  }

  private Optional<Caution> caution(
      EaseInCard card, Duration length, boolean withBedtime, Map<ChildId, String> names) {
    var practice = card.practice();
    var name = names.getOrDefault(card.child(), "");
    if (practice.isMuchLonger(length)) {
      return Optional.of(
          practice
              .reached()
              .<Caution>map(reached -> new Said("easein.advice.length", name, reached, words))
              .orElseGet(() -> new Said("easein.advice.begins", name, Duration.ZERO, words)));
    }
    return withBedtime && !practice.bedtimeSettled()
        ? Optional.of(new Said("easein.advice.bedtime", name, Duration.ZERO, words))
        : Optional.empty();
  }

  private static Caution both(Caution one, Caution other) {
    return reader -> String.join(" · ", one.said(reader), other.said(reader));
  }

  private record Said(String key, String child, Duration reached, MessageSource words)
      implements Caution {
    @Override
    public String said(Locale reader) {
      var length = new Times(ZoneOffset.UTC, reader).duration(reached);
      return words.getMessage(key, new Object[] {child, length}, reader);
    }
  }
}
