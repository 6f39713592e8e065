package app.breather.base.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Rows with hairlines between them, for a flush {@link Card}. */
public class Rows extends UnorderedList {

  public Rows() {
    addClassName("rows");
  }

  public Rows(List<BandRow> rows) {
    this();
    setRows(rows);
  }

  public void setRows(List<BandRow> rows) {
    removeAll();
    rows.forEach(this::add);
  }
}
