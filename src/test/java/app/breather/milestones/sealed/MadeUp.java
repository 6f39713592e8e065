package app.breather.milestones.sealed;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CareSlotId;
import app.breather.milestones.MilestoneFixture;
import app.breather.milestones.MilestoneFixture.Situation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes up what a service asks for, so that it looks where something could be. */
final class MadeUp {

  private final Situation now;

  MadeUp(Situation now) {
    this.now = now;
  }

  /** Empty for what cannot be made up. */
  Optional<Object[]> arguments(Parameter[] parameters) {
    var made = new Object[parameters.length];
    for (int at = 0; at < parameters.length; at++) {
      var value = value(parameters[at].getParameterizedType());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      made[at] = value.get();
    }
    return Optional.of(made);
  }

  private Optional<Object> value(Type type) {
    if (type instanceof ParameterizedType several) {
      return several((Class<?>) several.getRawType(), several.getActualTypeArguments());
    }
    return type instanceof Class<?> plain ? plain(plain) : Optional.empty();
  }

  private Optional<Object> several(Class<?> type, Type[] of) {
    var inner = value(of[0]);
    if (type == Optional.class) {
      return Optional.of(inner);
    }
    if (type == List.class || type == Collection.class) {
      return Optional.of(inner.map(List::of).orElseGet(List::of));
    }
    if (type == Set.class) {
      return Optional.of(inner.map(Set::of).orElseGet(Set::of));
    }
    return type == Map.class ? Optional.of(Map.of()) : Optional.empty();
  }

  private Optional<Object> plain(Class<?> type) {
    Map<Class<?>, Object> known =
        Map.ofEntries(
            Map.entry(ChildId.class, now.mia()),
            Map.entry(MemberId.class, now.alex().member()),
            Map.entry(FamilyId.class, now.home().family()),
            Map.entry(CareOccasionId.class, now.care()),
            Map.entry(CareSlotId.class, new CareSlotId(now.care().care())),
            Map.entry(
                Period.class,
                new Period(
                    MilestoneFixture.THEN.minus(Duration.ofDays(10)),
                    MilestoneFixture.THEN.plus(Duration.ofDays(10)))),
            Map.entry(LocalDate.class, MilestoneFixture.THAT_DAY),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(Instant.class, CareFixture.START),
            Map.entry(ZoneId.class, ZoneId.of("Europe/Berlin")),
            Map.entry(Locale.class, Locale.UK),
            Map.entry(Duration.class, Duration.ofHours(2)),
            Map.entry(String.class, ""),
            Map.entry(int.class, 50),
            Map.entry(long.class, 50L),
            Map.entry(boolean.class, true));
    if (known.containsKey(type)) {
      return Optional.of(known.get(type));
    }
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    }
    return type.isRecord() ? record(type) : id(type);
  }

  /** Of what it is made of, if it can be made of just that. */
  private Optional<Object> record(Class<?> type) {
    var parts = type.getRecordComponents();
    var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    if (types.length == 1 && types[0] == UUID.class) {
      return id(type);
    }
    var made = new Object[parts.length];
    for (int at = 0; at < parts.length; at++) {
      var value = value(parts[at].getGenericType());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      made[at] = value.get();
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(made));
    } catch (ReflectiveOperationException refused) {
      return Optional.empty();
    }
  }

  /** A name of something that is not there. */
  private static Optional<Object> id(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(UUID.class);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(new UUID(7, 7)));
    } catch (ReflectiveOperationException none) {
      return Optional.empty();
    }
  }
}
