/** The screens of time off. */
@NullMarked
package app.breather.timeoff.ui;

import org.jspecify.annotations.NullMarked;
