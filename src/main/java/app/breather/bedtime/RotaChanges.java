package app.breather.bedtime;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was recorded about the current family's evenings. */
interface RotaChanges extends Repository<RotaChangeRow, UUID> {

  RotaChangeRow save(RotaChangeRow change);

  List<RotaChangeRow> findAllByOrderByRecordedAtAscIdAsc();
}
