package app.breather.milestones.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.security.Access;
import app.breather.base.security.AccessDenied;
import app.breather.base.security.Needs;
import app.breather.milestones.MilestoneFixture;
import app.breather.milestones.sealed.SealedWorld.World;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sealed means sealed: a parent who keeps everything sealed asks every public method of every
 * service that reads, and finds no trace, nor that anything is different. The services are found in
 * the application, so that a new one is asked without being named here.
 */
@IntegrationTest
class EveryServiceTest {

  private static final Set<Access> A_PARENTS =
      EnumSet.of(Access.PARENT, Access.PARENT_OR_LINK, Access.MEMBER, Access.ACCOUNT);

  /** For which nothing can be made up. A new name here wants a second reader. */
  private static final Set<String> NOT_ASKED =
      Set.of(
          // reads the file that it is handed
          "MovingIn.preview(CalendarFile)",
          // want a rule that begins on a day of its own
          "RepeatedPlanning.outlook(RepeatedTime)",
          "RepeatedPlanning.outlookInstead(TimeOffId, RepeatedTime)");

  @Autowired private SealedWorld worlds;
  @Autowired private MilestoneFixture firsts;
  @Autowired private ApplicationContext application;
  private World world;

  @BeforeEach
  void alexKeepsEverythingSealed() {
    world = worlds.create();
  }

  private record Reading(Object bean, Method method) {

    String name() {
      var of =
          Stream.of(method.getParameterTypes())
              .map(Class::getSimpleName)
              .collect(Collectors.joining(", ", "(", ")"));
      return AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName() + of;
    }
  }

  private Map<String, Reading> readings() {
    var found = new TreeMap<String, Reading>();
    for (var bean : application.getBeansWithAnnotation(Service.class).values()) {
      var type = AopUtils.getTargetClass(bean);
      if (!type.getName().startsWith("app.breather.")) {
        continue;
      }
      for (var method : type.getDeclaredMethods()) {
        var needs = method.getAnnotation(Needs.class);
        if (Modifier.isPublic(method.getModifiers())
            && needs != null
            && A_PARENTS.contains(needs.value())
            && reads(method)) {
          var reading = new Reading(bean, method);
          found.put(reading.name(), reading);
        }
      }
    }
    return found;
  }

  /** It says so, or has nothing to do with transactions and needs nothing to be handed to it. */
  private static boolean reads(Method method) {
    var transaction = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
    return transaction == null
        ? method.getParameterCount() == 0 && method.getReturnType() != void.class
        : transaction.readOnly();
  }

  /** By service and method, what Alex is told. */
  private Map<String, String> asked() {
    var madeUp = new MadeUp(world.now());
    var told = new TreeMap<String, String>();
    readings()
        .forEach(
            (name, reading) ->
                madeUp
                    .arguments(reading.method().getParameters())
                    .ifPresent(arguments -> told.put(name, ask(reading, arguments))));
    return told;
  }

  private String ask(Reading reading, Object[] arguments) {
    firsts.signIn(world.alex());
    try {
      return firsts.as(
          world.alex(),
          () -> {
            try {
              return Dump.of(reading.method().invoke(reading.bean(), arguments));
            } catch (InvocationTargetException refused) {
              return refused.getCause() instanceof AccessDenied
                  ? "denied"
                  : "refused: " + refused.getCause().getClass().getSimpleName();
            } catch (IllegalAccessException e) {
              throw new IllegalStateException(e);
            }
          });
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  @Test
  void thatReadsTellsNothingAndTheSameAsBefore() {
    var before = asked();
    var recorded = worlds.record(world);
    var after = asked();

    for (var trace : recorded.traces()) {
      assertThat(after).allSatisfy((_, told) -> assertThat(told).doesNotContain(trace));
    }
    assertThat(after).containsExactlyEntriesOf(before);
    assertThat(after).hasSizeGreaterThan(60);
    assertThat(after.values())
        .as("most of them answered")
        .filteredOn(told -> told.startsWith("refused") || told.equals("denied"))
        .hasSizeLessThan(10);
  }

  /** Else all of the above would hold of a world in which nothing was recorded. */
  @Test
  void thatReadsTellsItToTheOtherParent() {
    var recorded = worlds.record(world);
    assertThat(firsts.open(world.now().sam())).containsAll(recorded.ids());
  }

  @Test
  void forWhichNothingCanBeMadeUpIsNamed() {
    var madeUp = new MadeUp(world.now());
    var unasked = new TreeSet<String>();
    readings()
        .forEach(
            (name, reading) -> {
              if (madeUp.arguments(reading.method().getParameters()).isEmpty()) {
                unasked.add(name);
              }
            });
    assertThat(unasked).isSubsetOf(NOT_ASKED);
  }
}
