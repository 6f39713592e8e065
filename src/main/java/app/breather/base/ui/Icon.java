package app.breather.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/** The pictures at hand, drawn from one sprite; each constant is the name of a symbol there. */
public enum Icon {
  ARROW_DOWN,
  ARROW_LEFT_RIGHT,
  ARROW_RIGHT,
  ARROW_UP,
  BABY,
  BAN,
  BED,
  BELL,
  CALENDAR,
  CALENDAR_HEART,
  CALENDAR_PLUS,
  CAMERA,
  CHECK,
  CHEVRON_DOWN,
  CHEVRON_LEFT,
  CHEVRON_RIGHT,
  CIRCLE_CHECK,
  CIRCLE_DASHED,
  CLIPBOARD_LIST,
  CLOCK,
  COFFEE,
  COPY,
  DOWNLOAD,
  ELLIPSIS,
  EYE,
  FINGERPRINT,
  FOOTPRINTS,
  FROWN,
  GLOBE,
  HALF,
  HEART,
  HEART_HANDSHAKE,
  HOURGLASS,
  HOUSE,
  IMAGE,
  INFO,
  KEY_ROUND,
  LINK,
  LIST_FILTER,
  LOCK,
  LOG_OUT,
  MAIL,
  MAP_PIN,
  MEH,
  MESSAGE_CIRCLE,
  MILK,
  MOON,
  MOVE,
  NOTEBOOK_PEN,
  PALETTE,
  PENCIL,
  PHONE,
  PLUS,
  PRINTER,
  QR_CODE,
  REPEAT,
  ROUTE,
  SCALE,
  SEARCH,
  SEND,
  SETTINGS,
  SHARE_2,
  SHIELD_ALERT,
  SHIELD_CHECK,
  SMILE,
  SPARKLES,
  SUN,
  THERMOMETER,
  TRASH_2,
  TRIANGLE_ALERT,
  UNDO_2,
  USER,
  USER_PLUS,
  USERS,
  X;

  static final String SPRITE = "themes/breather/icons.svg";

  public String symbol() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For pictures named elsewhere, as in {@code @Menu(icon = "calendar")}. */
  public static Optional<Icon> named(String symbol) {
    for (Icon icon : values()) {
      if (icon.symbol().equals(symbol)) {
        return Optional.of(icon);
      }
    }
    return Optional.empty();
  }

  /** Hidden from screen readers: a word always stands beside it. */
  public Span create() {
    var span = new Span();
    span.addClassName("icon");
    span.getElement()
        .setAttribute("aria-hidden", "true")
        .setProperty(
            "innerHTML", "<svg><use href=\"" + SPRITE + "#" + symbol() + "\"></use></svg>");
    return span;
  }
}
