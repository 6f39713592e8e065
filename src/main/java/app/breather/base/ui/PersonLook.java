package app.breather.base.ui;

/**
 * How a person appears everywhere.
 *
 * @param colour one of the eight person colours, 1 to 8
 */
public record PersonLook(String name, String initials, int colour) {

  public PersonLook {
    if (colour < 1 || colour > 8) {
      throw new IllegalArgumentException("No person colour " + colour);
    }
  }

  /** The class that sets the person's colour and ink on whatever carries it. */
  public String className() {
    return "p" + colour;
  }
}
