package app.breather.base.media;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the current family keeps. */
interface MediaRows extends Repository<KeptMedia, UUID> {

  KeptMedia save(KeptMedia media);

  @Query("from KeptMedia m where m.id = :id")
  Optional<KeptMedia> find(UUID id);

  @Modifying(flushAutomatically = true)
  @Query("delete from KeptMedia m where m.id = :id")
  int remove(UUID id);
}
