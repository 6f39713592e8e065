/** The bell and the page of what happened. */
@NullMarked
package app.breather.notifications.ui;

import org.jspecify.annotations.NullMarked;
