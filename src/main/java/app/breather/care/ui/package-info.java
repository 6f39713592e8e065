/** Screens for slots: what parents plan, and what caregivers are asked. */
@NullMarked
package app.breather.care.ui;

import org.jspecify.annotations.NullMarked;
