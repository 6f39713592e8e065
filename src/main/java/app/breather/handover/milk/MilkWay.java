package app.breather.handover.milk;

/** What a child drinks while a parent is away; each is as good as the others. */
public enum MilkWay {
  /** Expressed milk. */
  MILK,
  FORMULA,
  /** Neither, for who has meals or is nursed before and after. */
  NEITHER
}
