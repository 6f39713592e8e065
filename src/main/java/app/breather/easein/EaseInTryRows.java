package app.breather.easein;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Writes tries. */
interface EaseInTryRows extends Repository<EaseInTry, UUID> {

  EaseInTry save(EaseInTry attempt);

  /** So that a day is free before what is said anew takes it. */
  void flush();
}
