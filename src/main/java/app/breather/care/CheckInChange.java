package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Notes that what somebody wished to be changed was changed, once another time is agreed. */
@Component
class CheckInChange {

  private final CheckInReader reader;
  private final CheckInRecords records;
  private final Clock clock;

  CheckInChange(CheckInReader reader, CheckInRecords records, Clock clock) {
    this.reader = reader;
    this.records = records;
    this.clock = clock;
  }

  /**
   * @param by the parent who asked for another time
   */
  void changed(RegularCare care, MemberId by) {
    if (reader.fold(care.id()).calls()) {
      records.add(new CheckInSettled(care.id(), by, CheckInEnd.CHANGED, "", clock.instant()));
    }
  }
}
