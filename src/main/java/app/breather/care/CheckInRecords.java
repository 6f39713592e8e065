package app.breather.care;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the current family said of its regular care, in the acting transaction. */
@Component
class CheckInRecords {

  private final EntityManager entities;

  CheckInRecords(EntityManager entities) {
    this.entities = entities;
  }

  <T> T add(T record) {
    entities.persist(record);
    return record;
  }

  void remove(CheckInRhythm rhythm) {
    entities.remove(rhythm);
  }

  void flush() {
    entities.flush();
  }

  /** Each answer of each who was asked, the earliest first; who has not answered is there once. */
  List<CheckInSaid> said(Collection<RegularCareId> cares) {
    return entities
        .createQuery(
            """
            select new app.breather.care.CheckInSaid(
              c.careId, a.id, a.memberId, c.askedAt, r.answer, r.word, r.answeredAt)
            from CheckIn c join CheckInAsk a on a.checkInId = c.id
            left join CheckInReply r on r.askId = a.id
            where c.careId in :cares
            order by c.askedAt, a.id, r.answeredAt, r.id""",
            CheckInSaid.class)
        .setParameter("cares", cares.stream().map(RegularCareId::value).toList())
        .getResultList();
  }

  List<CheckInSettled> settled(Collection<RegularCareId> cares) {
    return entities
        .createQuery(
            "from CheckInSettled s where s.careId in :cares order by s.settledAt, s.id",
            CheckInSettled.class)
        .setParameter("cares", cares.stream().map(RegularCareId::value).toList())
        .getResultList();
  }

  Optional<Instant> lastAsked(RegularCareId care) {
    return entities
        .createQuery("select max(c.askedAt) from CheckIn c where c.careId = :care", Instant.class)
        .setParameter("care", care.value())
        .getResultStream()
        .flatMap(when -> Optional.ofNullable(when).stream())
        .findFirst();
  }

  Optional<CheckInAsk> ask(UUID id) {
    return Optional.ofNullable(entities.find(CheckInAsk.class, id));
  }

  /** Of which regular care it asks. */
  Optional<RegularCareId> careOf(CheckInAskId ask) {
    return entities
        .createQuery(
            """
            select c.careId from CheckIn c join CheckInAsk a on a.checkInId = c.id
            where a.id = :ask""",
            UUID.class)
        .setParameter("ask", ask.value())
        .getResultStream()
        .map(RegularCareId::new)
        .findFirst();
  }

  List<CheckInRhythm> rhythms() {
    return entities.createQuery("from CheckInRhythm", CheckInRhythm.class).getResultList();
  }
}
