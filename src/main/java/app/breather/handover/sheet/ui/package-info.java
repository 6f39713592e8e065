/** Screens of the handover sheet. */
@NullMarked
package app.breather.handover.sheet.ui;

import org.jspecify.annotations.NullMarked;
