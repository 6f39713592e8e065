/** The look every feature shares: layout, small components, dialogs and words. Knows no rule. */
@NullMarked
package app.breather.base.ui;

import org.jspecify.annotations.NullMarked;
