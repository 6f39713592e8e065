package app.breather.base.ui;

/** One line that is good to know, with its picture. */
public record Fact(Icon icon, String text) {}
