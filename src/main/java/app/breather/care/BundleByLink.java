package app.breather.care;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Who holds the link to the question for several days reads it and answers each day, as the
 * caregiver for whom it was made. Each day is answered by itself, by the same rules as if only that
 * day had been asked for.
 */
@Service
public class BundleByLink {

  private final FamilyLinks links;
  private final LinkedBundleReader reader;
  private final LinkAnswers answers;
  private final CareFromAnswer promised;
  private final CurrentActor current;

  BundleByLink(
      FamilyLinks links,
      LinkedBundleReader reader,
      LinkAnswers answers,
      CareFromAnswer promised,
      CurrentActor current) {
    this.links = links;
    this.reader = reader;
    this.answers = answers;
    this.promised = promised;
    this.current = current;
  }

  /** Changes nothing. Empty for a secret that is unknown, too old, or of somebody who left. */
  @Needs(Access.ANYONE)
  public Optional<LinkedBundle> find(String secret) {
    return inside(secret, reader::read);
  }

  /**
   * @param wanted the open spans the caregiver saw and wants, of each day
   * @return what became of each day that this link is about
   */
  @Needs(Access.ANYONE)
  public List<AcceptResult> accept(String secret, Map<CareSlotId, List<Period>> wanted) {
    return inside(
            secret,
            asked ->
                days(asked)
                    .filter(wanted::containsKey)
                    .map(day -> answers.accept(day, wanted.getOrDefault(day, List.of())))
                    .toList())
        .orElseGet(List::of);
  }

  /**
   * @param word to the parents, with the first of the days
   * @return what became of each day that this link is about
   */
  @Needs(Access.ANYONE)
  public List<AnswerResult> decline(
      String secret, Set<CareSlotId> unwanted, Optional<String> word) {
    return inside(
            secret,
            asked -> {
              var days = days(asked).filter(unwanted::contains).toList();
              return days.stream()
                  .map(
                      day ->
                          answers.decline(
                              day, day.equals(days.getFirst()) ? word : Optional.empty()))
                  .toList();
            })
        .orElseGet(List::of);
  }

  @Needs(Access.ANYONE)
  public AnswerResult undo(String secret, CareSlotId day) {
    return answer(secret, day, answers::undo);
  }

  @Needs(Access.ANYONE)
  public AnswerResult takeBack(String secret, CareSlotId day) {
    return answer(secret, day, one -> answers.takeBack(one, Optional.empty()));
  }

  /** A new link to a day that they promised; empty while there is nothing to read there. */
  @Needs(Access.ANYONE)
  public Optional<CareLink> toCare(String secret, CareSlotId day) {
    return inside(
            secret,
            asked ->
                days(asked)
                    .filter(day::equals)
                    .findFirst()
                    .flatMap(one -> promised.open(CareOccasionId.of(one))))
        .flatMap(link -> link);
  }

  private AnswerResult answer(
      String secret, CareSlotId day, Function<CareSlotId, AnswerResult> giving) {
    return inside(secret, asked -> days(asked).filter(day::equals).findFirst().map(giving))
        .flatMap(result -> result)
        .orElseGet(AnswerResult.Gone::new);
  }

  private Stream<CareSlotId> days(LinkedBundleReader.Asked asked) {
    return reader.read(asked).days().stream().map(CareSlotCard::id);
  }

  private <T> Optional<T> inside(String secret, Function<LinkedBundleReader.Asked, T> work) {
    return links
        .read(LinkPurpose.BUNDLE, secret, reader::asked)
        .map(asked -> current.as(asked.who(), () -> work.apply(asked)));
  }
}
