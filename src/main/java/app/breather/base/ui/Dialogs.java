package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BooleanSupplier;

/** Dialogs with one thing to do; on phones they fill the screen. Callers open them. */
public final class Dialogs {

  private Dialogs() {}

  /** Closes when the primary action says that it is done. */
  public static Dialog form(
      String title, Component content, String primary, BooleanSupplier action) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(title);
    dialog.addClassName("sheet-dialog");
    dialog.add(content);
    dialog
        .getFooter()
        .add(
            Buttons.plain(I18NProvider.translate("base.cancel"), dialog::close),
            Buttons.primary(
                primary,
                () -> {
                  if (action.getAsBoolean()) {
                    dialog.close();
                  }
                }));
    return dialog;
  }

  public static ConfirmDialog confirm(String title, String text, String confirm, Runnable action) {
    var dialog = new ConfirmDialog(title, text, confirm, event -> action.run());
    dialog.setCancelable(true);
    dialog.setCancelText(I18NProvider.translate("base.cancel"));
    return dialog;
  }

  /** For what cannot be undone. */
  public static ConfirmDialog confirmLoss(
      String title, String text, String confirm, Runnable action) {
    var dialog = confirm(title, text, confirm, action);
    dialog.setConfirmButtonTheme("error primary");
    return dialog;
  }
}
