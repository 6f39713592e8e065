/** The screens of getting used to each other. */
@NullMarked
package app.breather.easein.ui;

import org.jspecify.annotations.NullMarked;
