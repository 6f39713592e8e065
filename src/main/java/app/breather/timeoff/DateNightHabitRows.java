package app.breather.timeoff;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How the current family goes out. */
interface DateNightHabitRows extends Repository<DateNightHabit, UUID> {

  @Query("from DateNightHabit h")
  Optional<DateNightHabit> read();

  /** So that of two who say the first at once the second finds the row of the first. */
  @Modifying
  @Query(
      value =
          "insert into date_night_habit (family_id, id) values (:family, :id) on conflict do nothing",
      nativeQuery = true)
  void make(UUID family, UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from DateNightHabit h")
  Optional<DateNightHabit> lock();
}
