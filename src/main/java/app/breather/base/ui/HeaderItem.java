package app.breather.base.ui;

import com.vaadin.flow.component.Component;

/**
 * Something a feature hangs beside the user's corner, such as the unread bell. Beans of this type
 * appear in their {@code @Order}; each layout makes its own component.
 */
@FunctionalInterface
public interface HeaderItem {
  Component create();
}
