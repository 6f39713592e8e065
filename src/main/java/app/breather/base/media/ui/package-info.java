/** Handing over pictures and videos in the app. */
@NullMarked
package app.breather.base.media.ui;

import org.jspecify.annotations.NullMarked;
