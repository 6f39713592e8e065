/** The screens of bedtime. */
@NullMarked
package app.breather.bedtime.ui;

import org.jspecify.annotations.NullMarked;
