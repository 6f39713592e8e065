/** The screens of signing in, inviting and the family itself. */
@NullMarked
package app.breather.family.ui;

import org.jspecify.annotations.NullMarked;
