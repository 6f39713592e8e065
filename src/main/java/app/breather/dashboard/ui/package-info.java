/** The page one arrives at. */
@NullMarked
package app.breather.dashboard.ui;

import org.jspecify.annotations.NullMarked;
