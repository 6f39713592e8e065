package app.breather.demo;

/** What the Parkers do in one part of their life. */
@FunctionalInterface
interface Chapter {

  void plan(Timeline timeline, Parkers parkers);
}
