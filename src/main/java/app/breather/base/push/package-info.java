/** Web push: sends encrypted notes to browsers by way of their makers' push services. */
@NullMarked
package app.breather.base.push;

import org.jspecify.annotations.NullMarked;
