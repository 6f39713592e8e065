package app.breather.bedtime;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Of which evenings somebody was reminded. */
interface EveningReminders extends Repository<EveningReminder, UUID> {

  EveningReminder save(EveningReminder reminder);

  Optional<EveningReminder> findById(UUID id);

  boolean existsByRotaIdAndEvening(UUID rotaId, LocalDate evening);
}
