package app.breather.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A secret link to hand over: to copy, to share, to scan. It is shown this once. */
public class LinkDialog extends Dialog {

  private final Div actions;

  public LinkDialog(String title, String text, String address, String until) {
    setHeaderTitle(title);
    addClassName("sheet-dialog");
    var link = new TextField(getTranslation("base.link.address"));
    link.setValue(address);
    link.setReadOnly(true);
    link.setWidthFull();
    actions =
        new Div(
            Buttons.primary(getTranslation("base.link.copy"), Icon.COPY, () -> copy(address)),
            Buttons.soft(
                getTranslation("base.link.share"), Icon.SHARE_2, () -> share(title, address)));
    actions.addClassName("btns");
    var content =
        new Div(
            new Paragraph(text),
            link,
            actions,
            new QrCode(address, getTranslation("base.link.qr")),
            new Paragraph(until));
    content.addClassName("stack");
    add(content);
    getFooter().add(Buttons.plain(getTranslation("base.close"), this::close));
  }

  /** One way more to hand it over; it closes the dialog. */
  public LinkDialog withWay(String way, Icon icon, Runnable action) {
    actions.add(
        Buttons.soft(
            way,
            icon,
            () -> {
              action.run();
              close();
            }));
    return this;
  }

  private void copy(String address) {
    getElement().executeJs("navigator.clipboard?.writeText($0)", address);
  }

  private void share(String title, String address) {
    getElement()
        .executeJs(
            """
            navigator.share ? navigator.share({title: $0, url: $1})
              : navigator.clipboard?.writeText($1)
            """,
            title,
            address);
  }
}
