package app.breather.calendar;

import java.time.Instant;
import java.util.List;

/** Filled by the feature that knows who has taken which child. */
public interface NowSource {

  /**
   * What was said last of each child of the current family, whoever asks; nothing of a child of
   * whom nobody said anything for {@link WhoHas#LONGEST}.
   */
  List<Taken> taken(Instant now);
}
