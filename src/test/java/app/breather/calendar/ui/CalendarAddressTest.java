package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.ui.CalendarFilter.Sort;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarAddressTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-03-04");

  @Test
  void aRouteSaysWhatWasRead() {
    var inge = MemberId.create();
    var address = address("list", "2027-03-01", inge.toString());
    assertThat(address)
        .isEqualTo(
            new CalendarAddress(
                Optional.of(Shape.LIST),
                LocalDate.parse("2027-03-01"),
                CalendarFilter.NONE.of(Optional.of(inge))));
    assertThat(address.route(Shape.WEEK)).isEqualTo("calendar/list/2027-03-01?person=" + inge);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2027-02-30", "+999999999-01-01", "1066-10-14", "2027-3-1"})
  void aDateThatIsNoneIsToday(String date) {
    assertThat(address("week", date, "nobody"))
        .isEqualTo(new CalendarAddress(Optional.of(Shape.WEEK), TODAY, CalendarFilter.NONE));
  }

  @Test
  void whatIsLeftOutIsKeptInTheAddress() {
    var mia = ChildId.create();
    var address =
        CalendarAddress.of(
            new RouteParameters(
                new RouteParam("view", "week"), new RouteParam("date", "2027-03-04")),
            new QueryParameters(
                Map.of("child", List.of(mia.toString()), "hide", List.of("bedtime,care,nonsense"))),
            TODAY);
    assertThat(address.filter().hidden()).containsExactlyInAnyOrder(Sort.CARE, Sort.BEDTIME);
    var same = "2027-03-11?child=" + mia + "&hide=care,bedtime";
    assertThat(address.step(Shape.WEEK, 1).route(Shape.WEEK)).isEqualTo("calendar/week/" + same);
    assertThat(address.step(Shape.WEEK, 1).printRoute()).isEqualTo("calendar/print/" + same);
  }

  @Test
  void whereAWeekOfPeopleCannotBeReadItIsADayAtTheSameAddress() {
    var address = address("people", "2027-03-04", "");
    var narrow = address.shape().orElseThrow().on(390);
    assertThat(address.shape().orElseThrow().on(768)).isEqualTo(Shape.PEOPLE);
    assertThat(address.days(narrow, DayOfWeek.MONDAY)).isOne();
    assertThat(address.from(narrow, DayOfWeek.MONDAY)).isEqualTo("2027-03-04");
    assertThat(address.step(narrow, 1).route(narrow)).isEqualTo("calendar/people/2027-03-05");
  }

  @Test
  void aSmallMonthStandsBesideWhatIsNoMonthWhereThereIsRoom() {
    assertThat(Shape.WEEK.leavesRoomBeside(1600, false)).isTrue();
    assertThat(Shape.MONTH.leavesRoomBeside(1600, false)).isFalse();
    assertThat(Shape.WEEK.leavesRoomBeside(1600, true)).isFalse();
    assertThat(Shape.WEEK.leavesRoomBeside(1280, false)).isFalse();
  }

  @Test
  void aWeekStartsWithTheFamilysFirstDay() {
    var address = address("week", "2027-03-04", "");
    assertThat(address.from(Shape.WEEK, DayOfWeek.MONDAY)).isEqualTo("2027-03-01");
    assertThat(address.from(Shape.WEEK, DayOfWeek.SUNDAY)).isEqualTo("2027-02-28");
    assertThat(address.from(Shape.LIST, DayOfWeek.MONDAY)).isEqualTo("2027-03-04");
  }

  @Test
  void aMonthShowsWholeWeeksAndIsFollowedByTheNext() {
    var march = address("month", "2027-03", "");
    assertThat(march.from(Shape.MONTH, DayOfWeek.MONDAY)).isEqualTo("2027-03-01");
    assertThat(march.days(Shape.MONTH, DayOfWeek.MONDAY)).isEqualTo(5 * 7);
    assertThat(march.from(Shape.MONTH, DayOfWeek.SUNDAY)).isEqualTo("2027-02-28");
    assertThat(address("month", "2027-01-31", "").step(Shape.MONTH, 1).date())
        .isEqualTo("2027-02-01");
    var february = address("month", "2027-02", "");
    assertThat(february.days(Shape.MONTH, DayOfWeek.MONDAY)).isEqualTo(4 * 7);
  }

  private static CalendarAddress address(String view, String date, String person) {
    return CalendarAddress.of(
        new RouteParameters(new RouteParam("view", view), new RouteParam("date", date)),
        QueryParameters.of("person", person),
        TODAY);
  }
}
