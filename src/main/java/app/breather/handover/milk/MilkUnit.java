package app.breather.handover.milk;

/** In what amounts of milk are said; stored they are ml. */
public enum MilkUnit {
  ML(1, 5),
  /** US fluid ounces, in halves. */
  OZ(29.5735, 0.5);

  private final double millilitres;
  private final double step;

  MilkUnit(double millilitres, double step) {
    this.millilitres = millilitres;
    this.step = step;
  }

  /** As somebody says it, to the nearest step. */
  public double said(int ml) {
    return this == ML ? ml : Math.round(ml / millilitres / step) * step;
  }

  /** Rounded to whole ml. */
  public int millilitres(double said) {
    return (int) Math.round(said * millilitres);
  }

  public double step() {
    return step;
  }
}
