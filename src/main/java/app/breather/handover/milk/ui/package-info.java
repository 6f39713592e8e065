/** The screens of milk that is put aside. */
@NullMarked
package app.breather.handover.milk.ui;

import org.jspecify.annotations.NullMarked;
