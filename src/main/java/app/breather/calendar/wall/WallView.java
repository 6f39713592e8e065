package app.breather.calendar.wall;

import java.util.List;

/**
 * The page at the wall as the template draws it, in words. Texts may be empty.
 *
 * @param look of the whole page: dark at night
 * @param title what a list of open pages calls it
 * @param how one knows with whom the children are
 * @param now with whom the children are; more than one when they are apart
 * @param nobody whether nobody has some child now
 * @param taps what whoever stands there can say of who has the children
 * @param days today and tomorrow
 * @param week the coming days as pictures
 * @param gaps when nobody has a child, or somebody is still sought
 * @param summary says that there are such times, or none
 */
record WallView(
    String look,
    String title,
    String day,
    String clock,
    String how,
    List<Now> now,
    boolean nobody,
    List<Taps> taps,
    List<Day> days,
    List<WeekDay> week,
    String summary,
    List<String> gaps) {

  record Now(String sentence, String then, List<Badge> people) {}

  /** Who can take the same children. */
  record Taps(String question, List<Tap> people) {}

  /**
   * @param spoken what the tap says
   * @param value what is sent when it is tapped
   */
  record Tap(String name, String spoken, Badge person, String value) {}

  record Badge(String initials, int colour) {}

  /**
   * @param few so many of the rows have room on a low screen
   * @param more how many more lines there are than rows, in words
   * @param moreThanFew how many more there are than few
   */
  record Day(String title, List<Row> rows, int few, String more, String moreThanFew) {}

  /**
   * @param look how the line is drawn: gap, sought, moon or nothing
   * @param now whether it is so now
   */
  record Row(String time, List<Badge> people, String text, String look, boolean now) {}

  record WeekDay(String name, boolean isToday, List<Bar> bars) {}

  /**
   * A day of children who are with the same people.
   *
   * @param whose empty where it is all children's
   * @param spoken the picture in words
   */
  record Bar(String whose, String spoken, List<Part> parts) {}

  /**
   * @param x where it begins, in thousandths of the day
   * @param initials empty where there is no room
   */
  record Part(int x, int y, int width, int height, int colour, String initials) {

    int middle() {
      return x + width / 2;
    }
  }
}
