package app.breather.notifications;

import app.breather.base.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What sort of thing a message tells, which decides by which ways it goes and whether one may
 * choose.
 */
public enum MessageKind {
  /** What caregivers are asked, and what becomes of what they promised. */
  ASKED(Role.CAREGIVER, Mailing.BY_SENDER),
  /** What is arranged with caregivers for again and again. */
  ARRANGED(Role.CAREGIVER, Mailing.WHEN_NOT_SEEN),
  /** What is near: care tomorrow, little time left to answer. */
  REMINDER(Role.CAREGIVER, Mailing.BY_CHOICE),
  /** What caregivers answer. */
  ANSWERED(Role.PARENT, Mailing.WHEN_NOT_SEEN),
  /** Nobody is left who could take the children. */
  NOBODY_COVERS(Role.PARENT, Mailing.WHEN_NOT_SEEN),
  /** A promise is taken back less than a day before it begins. */
  TAKEN_BACK_LATE(Role.PARENT, Mailing.AT_ONCE),
  /** What one parent asks of another, answers or changes. */
  BETWEEN_PARENTS(Role.PARENT, Mailing.WHEN_NOT_SEEN),
  /** What one parent asks of another for the same evening. */
  TONIGHT(Role.PARENT, Mailing.BY_CHOICE),
  /** How an evening was, which the one whose it was is asked. */
  EVENING(Role.PARENT, Mailing.LETTER_BY_CHOICE),
  /** Nobody has said yet that the child was handed over as planned. */
  HANDOVER_LATE(Role.PARENT, Mailing.NEVER_BUT_URGENT),
  /** Medicine, and what concerns a child's safety. */
  SAFETY(Role.PARENT, Mailing.NEVER_BUT_URGENT),
  /** What whoever has the child tells of it, for parents who want it live. */
  TOLD(Role.PARENT, Mailing.NEVER);

  /** Whether and when a message goes by mail too. */
  private enum Mailing {
    /** The feature writes letters of its own, whatever the receiver chose. */
    BY_SENDER(null, false),
    /** The feature writes letters of its own, for those who want them. */
    LETTER_BY_CHOICE(null, true),
    WHEN_NOT_SEEN(Duration.ofMinutes(10), true),
    BY_CHOICE(Duration.ZERO, true),
    /** Whatever the receiver chose, and in quiet hours too. */
    AT_ONCE(Duration.ZERO, false),
    NEVER(null, false),
    /** Told in the app and on devices alone, whatever the receiver chose and in quiet hours too. */
    NEVER_BUT_URGENT(null, false);

    /** How long one waits whether it is seen without a mail; null when none is written here. */
    private final @Nullable Duration patience;

    private final boolean ofChoice;

    Mailing(@Nullable Duration patience, boolean ofChoice) {
      this.patience = patience;
      this.ofChoice = ofChoice;
    }
  }

  private final Role receiver;
  private final Mailing mailing;

  MessageKind(Role receiver, Mailing mailing) {
    this.receiver = receiver;
    this.mailing = mailing;
  }

  /** What somebody in that role is told, in the order in which it is listed to them. */
  static Set<MessageKind> of(Role role) {
    return Arrays.stream(values())
        .filter(kind -> kind.receiver == role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageKind.class)));
  }

  /** When what happens now goes by mail, unless it is read before; empty when it never does. */
  Optional<Instant> mailAt(Instant now) {
    return Optional.ofNullable(mailing.patience).map(now::plus);
  }

  /** Whether the feature that sends it writes its letters, so that no other mail lists it. */
  boolean hasItsOwnLetter() {
    return mailing.patience == null;
  }

  /** How long it is worth being told outside the app. */
  Duration life() {
    return this == REMINDER ? Duration.ofHours(12) : Duration.ofDays(1);
  }

  /** Told in quiet hours too, and whatever the receiver chose. */
  public boolean isUrgent() {
    return mailing == Mailing.AT_ONCE || mailing == Mailing.NEVER_BUT_URGENT;
  }

  /** Whether it goes by mail at all. */
  public boolean isMailed() {
    return mailing != Mailing.NEVER && mailing != Mailing.NEVER_BUT_URGENT;
  }

  /** Whether the receiver decides if it goes by mail. */
  public boolean isOfChoice() {
    return mailing.ofChoice;
  }
}
