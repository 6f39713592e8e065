package app.breather.base.mail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The mails of the current family. */
interface OutgoingMails extends Repository<OutgoingMail, UUID> {

  OutgoingMail save(OutgoingMail mail);

  Optional<OutgoingMail> findById(UUID id);

  List<OutgoingMail> findByKindAndSubjectIdInOrderByPostedAtAsc(
      String kind, Collection<UUID> subjects);
}
