package app.breather.care;

import app.breather.base.ui.Times;

/** What whoever cares during a slot should know of it, said in each reader's words. */
public interface SlotHint {

  /** The name of a symbol. */
  String icon();

  /** As in "Bedtime 19:00–20:30, Mia". */
  String said(Times times);
}
