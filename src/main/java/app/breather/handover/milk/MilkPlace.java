package app.breather.handover.milk;

/**
 * Where expressed milk is kept, for healthy babies who were born at term. How long it keeps there:
 * CDC, "Breast Milk Storage and Preparation"; ABM Clinical Protocol 8.
 */
public enum MilkPlace {
  /** At 25 °C or less. */
  ROOM,
  /** At 4 °C. */
  FRIDGE,
  /** At -18 °C. */
  FREEZER,
  /** In the fridge, after it was frozen. */
  THAWED,
  /** In the room, after it was frozen. */
  THAWED_ROOM,
  /** The baby has drunk from it. */
  STARTED
}
