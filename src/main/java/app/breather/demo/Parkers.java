package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.util.List;
import java.util.stream.Stream;

/** Two parents, their child, two grandparents, and an aunt who does not sign in. */
record Parkers(
    Actor.Person alex,
    Actor.Person sam,
    Actor.Person inge,
    Actor.Person joe,
    MemberId lea,
    ChildId mia) {

  List<Actor.Person> whoSignIn() {
    return List.of(alex, sam, inge, joe);
  }

  Stream<Actor.Person> parents() {
    return Stream.of(alex, sam);
  }

  Actor.Person otherParent(MemberId than) {
    return than.equals(alex.member()) ? sam : alex;
  }
}
