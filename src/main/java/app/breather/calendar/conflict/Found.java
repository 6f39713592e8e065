package app.breather.calendar.conflict;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.conflict.Conflict.Cause;
import app.breather.calendar.conflict.Conflict.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A conflict on one day. */
record Found(
    Kind kind,
    Set<ChildId> children,
    Optional<MemberId> person,
    List<Cause> causes,
    Period period) {}
