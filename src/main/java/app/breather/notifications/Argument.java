package app.breather.notifications;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a message speaks of. It is stored as it is and said when the message is read: in the
 * reader's language, on the family's clocks, with the names people have by then.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Argument.Text.class, name = "text"),
  @JsonSubTypes.Type(value = Argument.Person.class, name = "person"),
  @JsonSubTypes.Type(value = Argument.When.class, name = "when"),
  @JsonSubTypes.Type(value = Argument.Moment.class, name = "moment"),
  @JsonSubTypes.Type(value = Argument.Day.class, name = "day"),
  @JsonSubTypes.Type(value = Argument.DayOf.class, name = "dayOf"),
  @JsonSubTypes.Type(value = Argument.Children.class, name = "children")
})
public sealed interface Argument {

  /** What somebody wrote. */
  record Text(String text) implements Argument {}

  record Person(MemberId member) implements Argument {}

  /** Day and clock, as in "Sat 6 March, 16:00–22:00". */
  record When(Period period) implements Argument {}

  /** Day and clock, as in "Sat 6 March, 22:30". */
  record Moment(Instant at) implements Argument {}

  record Day(LocalDate day) implements Argument {}

  /** A day as far as it is some children's, as in "Fri 5 March (Mia)". */
  record DayOf(LocalDate day, Set<ChildId> children) implements Argument {

    public DayOf {
      children = Set.copyOf(children);
    }
  }

  record Children(Set<ChildId> children) implements Argument {

    public Children {
      children = Set.copyOf(children);
    }
  }
}
